/// Recognises what a heading means, by the words that people use for each section.
///
/// A heading means a section when it *is* one of the section's phrases, apart from numbering,
/// articles, general adjectives, bracketed remarks and general tails (`van deze studie`). That a
/// phrase occurs somewhere in it is not enough. Questions are matched by their key words.
struct HeadingRecogniser: Sendable {
  private var lexicon: HeadingLexicon { .shared }

  /// The words of the appraisal's title: what the appraisal is about may stand in a tail.
  var topicWords: [String] = []

  /// What a heading may mean, the likeliest first; empty for a heading that is nobody's.
  func meanings(of text: String) -> [HeadingMeaning] {
    let heading = HeadingWords(text)
    guard !heading.words.isEmpty, heading.words.count <= 24 else { return [] }
    let exact = Vocabulary.meanings(of: heading.words)
    if !exact.isEmpty { return exact }
    let start = numberingEnd(heading)
    let bracketed = heading.brackets.first { $0.lowerBound > start }
    // `Results (n = 40)`: what stands before the bracket decides, and what is after it may not.
    if let bracketed, bracketed.upperBound == heading.words.count {
      let found = meanings(heading, start..<bracketed.lowerBound)
      if !found.isEmpty { return found }
    }
    let found = meanings(heading, start..<heading.words.count)
    if !found.isEmpty { return found }
    return question(heading, from: start)
  }

  /// What a label may mean that is no heading by its form: only whole phrases count.
  func exactMeanings(of text: String) -> [HeadingMeaning] {
    let label = HeadingWords(text)
    guard !label.words.isEmpty, label.words.count <= 8 else { return [] }
    return phrase(label.words[numberingEnd(label)...]) ?? []
  }

  /// The section whose name a heading was probably meant to be, when it is a slip of the pen.
  func nearMiss(of text: String) -> (kind: SectionKind, phrase: String)? {
    let words = HeadingWords(text).words.drop { lexicon.articles.contains($0) }
    let target = HeadingWords.phrase(words)
    guard target.utf8.count >= 6, target.utf8.count <= 40, words.count <= 4 else { return nil }
    let named = Vocabulary.namedSections.filter {
      $0.phrase.utf8.count >= 6 && $0.phrase.utf8.first == target.utf8.first
    }
    guard let phrase = NearMiss.nearest(to: target, among: named.map(\.phrase)),
      let kind = named.first(where: { $0.phrase == phrase })?.kind
    else { return nil }
    return (kind, phrase)
  }

  /// The meanings of some words of a heading.
  private func meanings(_ heading: HeadingWords, _ range: Range<Int>) -> [HeadingMeaning] {
    guard !range.isEmpty else { return [] }
    if let found = phrase(heading.words[range]) { return found }
    // `Conclusie: CFT werkt`, `Methode - hoe is het onderzocht?`: the first part decides, unless
    // it is the name of a step (`Ask: de klinische vraag`).
    if let colon = heading.colons.first(where: { range.contains($0) && $0 > range.lowerBound }) {
      let head = heading.words[range.lowerBound..<colon]
      let isStep = head.count == 1 && Self.steps.contains(head[head.startIndex])
      if isStep {
        let rest = meanings(heading, colon..<range.upperBound)
        if !rest.isEmpty { return rest }
      }
      if let found = phrase(head) ?? joined(head) ?? tailed(heading, head.indices) { return found }
    }
    return joined(heading.words[range]) ?? tailed(heading, range) ?? []
  }

  /// An exact phrase, with or without leading articles and general adjectives.
  private func phrase(_ words: ArraySlice<String>) -> [HeadingMeaning]? {
    var words = words
    while true {
      let found = Vocabulary.meanings(of: words)
      if !found.isEmpty { return found }
      if words.contains(where: { $0 == "&" || $0 == "+" }) {
        for and in ["en", "and"] {
          let spelled = words.map { $0 == "&" || $0 == "+" ? and : $0 }
          let found = Vocabulary.meanings(of: spelled)
          if !found.isEmpty { return found }
        }
      }
      guard let first = words.first, words.count > 1,
        lexicon.articles.contains(first) || lexicon.adjectives.contains(first)
      else { return nil }
      words = words.dropFirst()
    }
  }

  /// `Resultaten en discussie`: both parts mean something; the first decides.
  private func joined(_ words: ArraySlice<String>) -> [HeadingMeaning]? {
    for index in words.indices.dropFirst().dropLast()
    where lexicon.conjunctions.contains(words[index]) {
      guard let first = phrase(words[..<index]) else { continue }
      let rest = words[(index + 1)...]
      let isKnown =
        phrase(rest) != nil || joined(rest) != nil
        || !Vocabulary.fields(of: rest).isEmpty
        || rest.allSatisfy(isGeneral)
      if isKnown { return first }
    }
    return nil
  }

  /// `Conclusies op basis van de bevindingen`: a phrase, and a tail that says nothing particular.
  private func tailed(_ heading: HeadingWords, _ range: Range<Int>) -> [HeadingMeaning]? {
    for end in range.dropFirst().reversed()
    where lexicon.prepositions.contains(heading.words[end]) || isNumber(heading.words[end])
      || heading.words[end].utf8.count == 1 || lexicon.romanNumerals.contains(heading.words[end])
    {
      guard
        let found = phrase(heading.words[range.lowerBound..<end])
          ?? joined(
            heading.words[range.lowerBound..<end])
      else { continue }
      let tail = end..<range.upperBound
      // `Bijlage 2: PEDro-lijst`: whatever is in it, it is an appendix.
      if found.first == .section(.appendix), !lexicon.prepositions.contains(heading.words[end]) {
        return found
      }
      let isGeneral = tail.allSatisfy { index in
        let word = heading.words[index]
        return self.isGeneral(word) || heading.acronyms.contains(index)
          || heading.names.contains(index)
          || topicWords.contains(word) || lexicon.adjectives.contains(word)
      }
      if isGeneral { return refined(found, by: heading.words[tail]) }
    }
    return nil
  }

  /// `Resultaten van de zoekactie` are not the results, `relevance to practice` is no background.
  private func refined(
    _ meanings: [HeadingMeaning], by tail: ArraySlice<String>
  ) -> [HeadingMeaning] {
    if tail.contains(where: Self.searchWords.contains) {
      return meanings.first == .section(.results) ? [.section(.selection)] : [.section(.search)]
    }
    let isPractice = tail.contains { $0.hasPrefix("praktijk") || $0.hasPrefix("practi") }
    if isPractice, meanings.contains(.section(.implications)) { return [.section(.implications)] }
    return meanings
  }

  /// Whether a word may stand in any tail.
  private func isGeneral(_ word: String) -> Bool {
    lexicon.genericNouns.contains(word) || lexicon.prepositions.contains(word)
      || lexicon.articles.contains(word) || lexicon.conjunctions.contains(word)
      || lexicon.adjectives.contains(word) || word.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }

  /// The index after the numbering: `2.`, `3.1`, `IV.`, `A)`, `Stap 2:`, `Step 3 -`, `Deel 1`.
  private func numberingEnd(_ heading: HeadingWords) -> Int {
    let words = heading.words
    var index = 0
    if lexicon.partWords.contains(words[0]), words.count > 2,
      isNumber(words[1]) || lexicon.romanNumerals.contains(words[1])
        || lexicon.numberWords.contains(words[1]) || words[1].utf8.count == 1
    {
      index = 2
    } else if isNumber(words[0]) || isOrdinal(heading) {
      index = 1
    }
    while index > 0, index < words.count - 1, isNumber(words[index]) { index += 1 }
    return index < words.count ? index : 0
  }

  private func isOrdinal(_ heading: HeadingWords) -> Bool {
    let first = heading.words[0]
    let isLetter = first.utf8.count == 1 && heading.colons.contains(1)
    return isLetter || (lexicon.romanNumerals.contains(first) && heading.colons.contains(1))
      || heading.brackets.first == 0..<1 && first.utf8.count <= 2
  }

  private func isNumber(_ word: String) -> Bool {
    // `2`, `12`, and `2a` or `q1` too.
    let digits = word.utf8.count { $0 >= 0x30 && $0 <= 0x39 }
    return digits > 0 && word.utf8.count <= 3 && word.utf8.count - digits <= 1
  }

  private static let searchWords: Set<String> = [
    "search", "searches", "zoekactie", "zoekacties", "zoekstrategie", "zoektocht",
    "literatuursearch",
  ]

  /// The names of the steps of evidence-based practice, which often precede a heading.
  private static let steps: Set<String> = [
    "ask", "acquire", "appraise", "apply", "assess", "audit", "analyse", "analyze", "access",
  ]
}
