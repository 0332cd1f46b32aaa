/// A trace of cut and paste in the entries of a reference list.
struct FormFlaw: Sendable {
  /// What it is; the raw values are facts of diagnostics.
  enum Kind: String, Sendable, CaseIterable {
    /// Title and subtitle, or two sentences, without a mark or blank between.
    case glued
    /// Two blanks in a row.
    case blanks
    /// The number of a Cochrane review in other letters than `CD`.
    case number
    /// A title in capitals where most have none.
    case capitals
    /// A name with and without its accent.
    case name
  }

  var kind: Kind
  /// The first of its kind, as typed.
  var example: String

  /// The flaws of a list, each kind once, with the entries that have it.
  static func all(in references: [Reference]) -> [(flaw: FormFlaw, indices: [Int])] {
    var found: [(FormFlaw, [Int])] = []
    let traces = references.indices.map { Traces(in: references[$0].text.utf8Span.span) }
    func note(
      _ kind: Kind, _ mayHave: (Traces) -> Bool, _ flaw: (Span<UInt8>) -> String?
    ) {
      var example = ""
      let indices = references.indices.filter { index in
        guard mayHave(traces[index]), let text = flaw(references[index].text.utf8Span.span)
        else { return false }
        if example.isEmpty { example = text }
        return true
      }
      if !indices.isEmpty { found.append((FormFlaw(kind: kind, example: example), indices)) }
    }
    note(.glued, { $0.isGlued }, gluedWords)
    note(.blanks, { $0.hasTwoBlanks }, { _ in "  " })
    note(.number, { $0.hasNumber }, cochraneNumber)
    let odd = references.indices.filter { index in
      references[index].record.title.map { mayHaveCapitals($0) && hasCapitals($0) == true } ?? false
    }
    if !odd.isEmpty {
      let titles = references.count { ($0.record.title.map(hasCapitals) ?? nil) != nil }
      if odd.count * 3 <= titles {
        found.append((FormFlaw(kind: .capitals, example: ""), odd))
      }
    }
    return found + names(in: references)
  }

  /// `PainA Randomized`, `Setting-A Propensity`, `practice.Eur J Pain`.
  private static func gluedWords(_ text: Span<UInt8>) -> String? {
    var start = 0
    while start < text.count {
      while start < text.count, text[start] == 0x20 { start += 1 }
      var end = start
      while end < text.count, text[end] != 0x20 { end += 1 }
      if end - start >= 4, isGlued(start..<end, in: text) {
        let next = nextWord(after: end, in: text)
        return IdentifierText.words(start..<max(end, next.upperBound), of: text)
      }
      start = end
    }
    return nil
  }

  private static func isGlued(_ word: Range<Int>, in text: Span<UInt8>) -> Bool {
    let last = text[word.upperBound - 1]
    let before = text[word.upperBound - 2]
    if last | 0x20 == UInt8(ascii: "a") {
      let isCapital = last == UInt8(ascii: "A")
      let glues =
        isCapital && TextByte.isSmall(before) && TextByte.isSmall(text[word.upperBound - 3])
      let hyphen = before == UInt8(ascii: "-") && text[word.upperBound - 3].isLetter
      if glues || hyphen {
        let next = nextWord(after: word.upperBound, in: text)
        return designs.match(at: next.lowerBound, in: text) != nil
      }
    }
    // A stop between a small letter and a capital with small ones, and no address.
    var index = word.lowerBound + 3
    while index + 2 < word.upperBound {
      if text[index] == UInt8(ascii: "/") || text[index] == UInt8(ascii: "@") { return false }
      if text[index] == UInt8(ascii: "."), TextByte.isCapital(text[index + 1]),
        TextByte.isSmall(text[index + 2]), TextByte.isSmall(text[index - 1]),
        TextByte.isSmall(text[index - 2]), TextByte.isSmall(text[index - 3])
      {
        return true
      }
      index += 1
    }
    return false
  }

  private static func nextWord(after index: Int, in text: Span<UInt8>) -> Range<Int> {
    let start = TextByte.skipBlanks(in: text, from: index)
    var end = start
    while end < text.count, text[end].isLetter { end += 1 }
    return start..<end
  }

  /// Words that the subtitle of a study begins with.
  private static let designs = Phrases([
    "randomi*", "systematic", "cohort", "pilot", "multicent*", "multi-cent*", "prospective",
    "retrospective", "cluster*", "qualitative", "protocol", "propensity", "cross-sectional",
    "case-control", "feasibility", "meta-analysis", "scoping", "controlled", "longitudinal",
    "narrative", "mixed", "secondary", "population*",
  ])

  /// `Cd009790`.
  private static func cochraneNumber(_ text: Span<UInt8>) -> String? {
    guard text.count >= 8 else { return nil }
    for index in 0...(text.count - 8)
    where text[index] | 0x20 == UInt8(ascii: "c") && text[index + 1] | 0x20 == UInt8(ascii: "d") {
      let isUpper = TextByte.isCapital(text[index]) && TextByte.isCapital(text[index + 1])
      let end = IdentifierText.endOfDigits(from: index + 2, in: text, to: text.count)
      // In a DOI the case does not matter.
      let isOwnWord =
        index > 0
        && (text[index - 1] == 0x20 || text[index - 1] == UInt8(ascii: ":"))
        && !IdentifierText.isWord(at: end, in: text, to: text.count)
      if !isUpper, end - index == 8, isOwnWord {
        return IdentifierText.words(index..<end, of: text)
      }
    }
    return nil
  }

  /// Whether a title has the four capitals that it takes for most of five words to begin with one.
  private static func mayHaveCapitals(_ title: String) -> Bool {
    let text = title.utf8Span.span
    var (capitals, index) = (0, 0)
    while index < text.count, capitals < 4 {
      if TextByte.isCapital(text[index]) { capitals &+= 1 }
      index &+= 1
    }
    return capitals > 3
  }

  /// Whether most longer words of a title begin with a capital; `nil` for short titles.
  private static func hasCapitals(_ title: String) -> Bool? {
    let text = title.utf8Span.span
    var (words, capitals) = (0, 0)
    var start = 0
    while start < text.count {
      var end = start
      var isAcronym = false
      while end < text.count, text[end] != 0x20, text[end] != UInt8(ascii: "-") {
        if end > start, TextByte.isCapital(text[end]) { isAcronym = true }
        end += 1
      }
      if end - start >= 5, !isAcronym {
        words += 1
        if TextByte.isCapital(text[start]) { capitals += 1 }
      }
      start = end + 1
    }
    guard words >= 5 else { return nil }
    return capitals * 10 >= words * 7
  }
}
