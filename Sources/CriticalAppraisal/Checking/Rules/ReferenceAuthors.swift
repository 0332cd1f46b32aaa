extension Rule {
  /// Authors are listed as the style wants it.
  static let referenceAuthors = Rule(
    id: "reference-authors",
    severity: .warning,
    title: Localized(
      dutch: "De auteurs staan zoals de stijl het wil",
      english: "The authors are listed as the style wants it"),
    explanation: Localized(
      dutch: """
        Vancouver en AMA schrijven "Kent P, van Tulder MW": voorletters zonder punten, en geen "en" \
        of "&". Vancouver noemt zes auteurs voor "et al.", AMA drie; één naam met "et al." is in \
        elke lijst te weinig. Er wordt alleen gekeken waar de stijl vaststaat.
        """,
      english: """
        Vancouver and AMA write "Kent P, van Tulder MW": initials without stops, and no "and" or \
        "&". Vancouver names six authors before "et al.", AMA three; one name with "et al." is too \
        few in any list. This is looked at only where the style is beyond doubt.
        """),
    examples: [
      .breaks(
        .dutch,
        """
        ---
        style: vancouver
        ---

        ## Referenties

        1. Lin I, et al. Pain care for all. Br J Sports Med 2020;54:79-86.
        """),
      .breaks(
        .english,
        """
        ## References

        1. Lin I, Wiles L. Pain care for all. Br J Sports Med 2020;54:79-86.
        2. Kent P, Haines T. RESTORE trial. Lancet 2023;401:1866-77.
        3. Hill JC, Foster NE. STarT Back trial. Lancet 2011;378:1560-71.
        4. Chen Y & Dunn KM. Trajectories of pain. Pain 2018;159:252-60.
        """),
      .keeps(
        .english,
        """
        ---
        style: ama
        ---

        ## References

        1. Kent P, Haines T, O'Sullivan P, et al. RESTORE trial. Lancet. 2023;401:1866-1877.
        """),
    ],
    check: { inspection in
      let appraisal = inspection.appraisal
      let stated = appraisal.metadata.style
      guard stated != .apa, !appraisal.references.isEmpty,
        stated != nil || inspection.listStyle.majority == .numeric
      else { return [] }
      var indices: [AuthorsFlaw: [Int]] = [:]
      for index in appraisal.references.indices {
        for flaw in AuthorsFlaw.all(in: appraisal.references[index], stated: stated) {
          indices[flaw, default: []].append(index)
        }
      }
      return AuthorsFlaw.allCases.compactMap { flaw in
        guard let found = indices[flaw], let first = found.first else { return nil }
        return Finding(
          .reference(first),
          [
            "flaw": .text(flaw.rawValue),
            "numbers": .numbers(found.map { appraisal.references[$0].number }),
          ],
          severity: flaw == .few ? .note : nil)
      }
    },
    wording: { facts, terms in
      let numbers = facts.numbers("numbers")
      let subject = terms.references(numbers)
      let isOne = numbers.count == 1
      let verb = terms.pick(isOne ? "heeft" : "hebben", isOne ? "has" : "have")
      switch AuthorsFlaw(rawValue: facts.text("flaw")) ?? .joined {
      case .joined:
        return Wording(
          terms.pick(
            "\(subject) \(verb) \"en\" of \"&\" tussen de auteurs",
            "\(subject) \(verb) \"and\" or \"&\" between the authors"),
          help: terms.pick(
            "Zet in Vancouver en AMA alleen komma's tussen de namen.",
            "Put nothing but commas between the names in Vancouver and AMA."))
      case .stops:
        return Wording(
          terms.pick(
            "\(subject) \(verb) punten in de voorletters",
            "\(subject) \(verb) stops in the initials"),
          help: terms.pick(
            "Schrijf \"van Tulder MW\" in plaats van \"van Tulder, M.W.\".",
            "Write \"van Tulder MW\" instead of \"van Tulder, M.W.\"."))
      case .one:
        return Wording(
          terms.pick(
            "\(subject) \(isOne ? "noemt" : "noemen") maar één auteur voor \"et al.\"",
            "\(subject) \(isOne ? "names" : "name") only one author before \"et al.\""),
          help: terms.pick(
            "Noem er zes in Vancouver, drie in AMA.", "Name six in Vancouver, three in AMA."))
      case .few:
        return Wording(
          terms.pick(
            "\(subject) \(isOne ? "noemt" : "noemen") weinig auteurs voor \"et al.\"",
            "\(subject) \(isOne ? "names" : "name") few authors before \"et al.\""),
          help: terms.pick(
            "Vancouver noemt er zes, AMA drie.", "Vancouver names six, AMA three."))
      }
    })
}

/// What is not as Vancouver and AMA list authors.
private enum AuthorsFlaw: String, CaseIterable {
  case joined, stops, one, few

  /// The flaws of an entry.
  static func all(in reference: Reference, stated: CitationStyle?) -> [AuthorsFlaw] {
    let authors = reference.record.authors
    guard reference.confidence != .none, !authors.isEmpty else { return [] }
    var flaws: [AuthorsFlaw] = []
    if let end = reference.endOfAuthors, authors.allSatisfy({ $0.literal == nil }) {
      let typed = reference.text.utf8Span.span.extracting(0..<end)
      if authors.count > 1, joins(typed) { flaws.append(.joined) }
      if hasStops(typed) { flaws.append(.stops) }
    }
    guard reference.record.hasMoreAuthors else { return flaws }
    let least = stated == nil || stated == .ama ? 3 : 6
    if authors.count == 1 {
      flaws.append(.one)
    } else if authors.count < least {
      flaws.append(.few)
    }
    return flaws
  }

  /// Whether "en", "and" or "&" stands among the authors.
  private static func joins(_ authors: Span<UInt8>) -> Bool {
    authors.firstIndex(of: UInt8(ascii: "&")) != nil || joiners.first(in: authors) != nil
  }

  private static let joiners = Phrases(["en", "and"])

  /// Whether a stop follows a capital and something else follows the stop: `Kent, P., `.
  private static func hasStops(_ authors: Span<UInt8>) -> Bool {
    var position = 1
    while let stop = authors.firstIndex(
      of: UInt8(ascii: "."), from: position, to: authors.count - 1)
    {
      if TextByte.isCapital(authors[stop - 1]) { return true }
      position = stop + 1
    }
    return false
  }
}
