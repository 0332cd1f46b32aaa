/// Recognises the label of an item, such as `Deelnemers`, `P (patiënt)` or `Primary outcome`.
struct LabelRecogniser: Sendable {
  /// Whether the label stands in the question, where `Comparison` is C of PICO and no control group.
  enum Place: Sendable {
    case question
    case study
  }

  /// The field a label names; `nil` for a label that is nobody's.
  func field(of label: String, in place: Place) -> ItemField? {
    let words = HeadingWords(label)
    guard !words.words.isEmpty, words.words.count <= 8 else { return nil }
    let bracket = words.brackets.first
    var candidates = [words.words[...]]
    if let bracket {
      // `P (patiënt)`, `Vergelijking (C)`: both together, then what stands outside, then inside.
      let outside = words.words[..<bracket.lowerBound] + words.words[bracket.upperBound...]
      candidates.append(outside)
      if outside.isEmpty || outside.count == 1 { candidates.append(words.words[bracket]) }
    }
    if let colon = words.colons.first, colon < words.words.count {
      candidates.append(words.words[..<colon])
      candidates.append(words.words[colon...])
    }
    let lexicon = HeadingLexicon.shared
    if let cut = words.words.indices.dropFirst().first(where: { index in
      lexicon.conjunctions.contains(words.words[index])
        || lexicon.prepositions.contains(words.words[index])
    }) {
      // `Setting / country`, `Therapietrouw van de deelnemers`: the first part decides.
      let rest = words.words[(cut + 1)...]
      let isGeneral = rest.allSatisfy { word in
        lexicon.genericNouns.contains(word) || lexicon.articles.contains(word)
          || lexicon.prepositions.contains(word)
      }
      if isGeneral || lookUp(rest, place) != nil { candidates.append(words.words[..<cut]) }
    }
    for candidate in candidates {
      if let field = lookUp(candidate, place) { return field }
      let core = stripped(candidate)
      if core.count < candidate.count, let field = lookUp(core, place) { return field }
    }
    return nil
  }

  private func lookUp(_ words: ArraySlice<String>, _ place: Place) -> ItemField? {
    let fields = Vocabulary.fields(of: words)
    guard !fields.isEmpty else { return nil }
    let field =
      place == .question
      ? fields.first(where: \.isPartOfQuestion) ?? fields[0]
      : fields.first { !$0.isPartOfQuestion } ?? fields[0]
    return place == .question ? field.asPartOfQuestion : field
  }

  /// The words without numbering, articles and general adjectives.
  private func stripped(_ words: ArraySlice<String>) -> ArraySlice<String> {
    words.drop { word in
      HeadingLexicon.shared.articles.contains(word)
        || HeadingLexicon.shared.adjectives.contains(word)
        || word.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    }
  }
}

extension ItemField {
  /// Whether the field is a part of the clinical question only.
  var isPartOfQuestion: Bool { Self.questionFields.contains(self) }

  /// The part of the question that an item of a study is, when it stands in the question.
  var asPartOfQuestion: ItemField {
    switch self {
    case .participants: .population
    case .control, .referenceStandard: .comparison
    case .outcomes, .primaryOutcome: .outcome
    case .followUp: .time
    case .indexTest, .prognosticFactor: .intervention
    default: self
    }
  }
}
