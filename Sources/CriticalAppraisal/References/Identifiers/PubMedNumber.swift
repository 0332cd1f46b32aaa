/// The numbers of PubMed and of PubMed Central.
enum PubMedNumber {
  /// Above any number that PubMed has given out; in 2026 it stood near 42 million.
  static let ceiling = 45_000_000

  /// `PMID: 123`, `PMC123`, `PMCID: PMC123`, and the addresses of PubMed.
  static func mention(at start: Int, in text: Span<UInt8>, to end: Int) -> IdentifierMention? {
    if IdentifierText.has(pmid, at: start, in: text, to: end) {
      return number(start, start + pmid.count, in: text, to: end)
    }
    if IdentifierText.has(pmcid, at: start, in: text, to: end) {
      let first = IdentifierText.skipMark(from: start + pmcid.count, in: text, to: end)
      if let found = central(first, in: text, to: end) {
        return IdentifierMention(.pmcid, found.identifier.value, start..<found.range.upperBound)
      }
      let stop = IdentifierText.endOfDigits(from: first, in: text, to: end)
      guard stop - first >= 5 else { return nil }
      let value = "PMC\(IdentifierText.words(first..<stop, of: text))"
      return IdentifierMention(.pmcid, value, start..<stop, .form, value)
    }
    if IdentifierText.has(pubMed, at: start, in: text, to: end) {
      var first = start + pubMed.count
      if IdentifierText.has(host, at: first, in: text, to: end) { first += host.count }
      guard first < end, text[first] == UInt8(ascii: "/") else { return nil }
      return number(start, first + 1, in: text, to: end)
    }
    guard let found = central(start, in: text, to: end), found.range.count >= 8 else { return nil }
    return found
  }

  /// The number of PubMed after its mark.
  private static func number(
    _ start: Int, _ mark: Int, in text: Span<UInt8>, to end: Int
  ) -> IdentifierMention? {
    let first = IdentifierText.skipMark(from: mark, in: text, to: end)
    if let other = central(first, in: text, to: end) {
      let value = other.identifier.value
      return IdentifierMention(
        .pmid, value, start..<other.range.upperBound, .otherKind, "PMCID: \(value)")
    }
    let stop = IdentifierText.endOfDigits(from: first, in: text, to: end)
    guard stop > first else { return nil }
    let typed = IdentifierText.words(first..<stop, of: text)
    return IdentifierMention(.pmid, typed, start..<stop, flaw(of: typed))
  }

  /// What is wrong with the digits of a PMID.
  static func flaw(of digits: String) -> IdentifierFlaw? {
    let rest = digits.drop { $0 == "0" }
    if rest.utf8.count < digits.utf8.count {
      return IdentifierFlaw(cause: .leadingZero, suggestion: String(rest))
    }
    guard let number = Int(digits), number <= ceiling else {
      return IdentifierFlaw(cause: .tooHigh)
    }
    return nil
  }

  /// `PMC` with its digits, and perhaps a version after them.
  private static func central(
    _ start: Int, in text: Span<UInt8>, to end: Int
  ) -> IdentifierMention? {
    guard IdentifierText.has(pmc, at: start, in: text, to: end) else { return nil }
    let first = start + pmc.count
    let stop = IdentifierText.endOfDigits(from: first, in: text, to: end)
    guard stop > first, !IdentifierText.isWord(at: stop, in: text, to: end) else { return nil }
    let value = "PMC\(IdentifierText.words(first..<stop, of: text))"
    return IdentifierMention(.pmcid, value, start..<stop)
  }

  private static let pmid = Array("pmid".utf8)
  private static let pmcid = Array("pmcid".utf8)
  private static let pmc = Array("pmc".utf8)
  private static let pubMed = Array("pubmed".utf8)
  private static let host = Array(".ncbi.nlm.nih.gov".utf8)
}
