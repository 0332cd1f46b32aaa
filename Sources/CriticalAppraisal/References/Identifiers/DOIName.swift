/// The name of a digital object: `10.`, four to nine digits, a slash and a suffix.
///
/// The form is Crossref's, https://www.crossref.org/blog/dois-and-matching-regular-expressions/.
enum DOIName {
  /// The DOI that begins with its `10.`, or what was to be one.
  static func mention(at start: Int, in text: Span<UInt8>, to end: Int) -> IdentifierMention? {
    // `0.10.1136/…` is a part of something else.
    let isInNumber = start > 1 && text[start - 1] == UInt8(ascii: ".") && text[start - 2].isDigit
    guard !isInNumber, let slash = prefixEnd(at: start, in: text, to: end) else { return nil }
    var suffix = slash + 1
    let isBroken = suffix < end && text[suffix] == 0x20
    if isBroken { suffix += 1 }
    let stop = suffixEnd(from: suffix, in: text, to: end)
    guard stop > suffix else { return nil }
    let range = start..<stop
    // After a blank only what can be nothing else is taken for the rest.
    if isBroken, stop - suffix < 4 || !IdentifierText.holdsDigit(suffix..<stop, in: text) {
      return nil
    }
    let hasLetter = (start..<slash).contains { text[$0].isLetter }
    if hasLetter || isBroken {
      let typed = IdentifierText.words(start..<slash, of: text)
      let digits = typed.replacing("O", with: "0").replacing("o", with: "0")
      let value = "\(digits)/\(IdentifierText.words(suffix..<stop, of: text))"
      return IdentifierMention(.doi, value, range, hasLetter ? .letter : .blank, value)
    }
    let value = IdentifierText.words(range, of: text)
    if isPlaceholder(registrant: (start + 3)..<slash, suffix: suffix..<stop, in: text) {
      return IdentifierMention(.doi, value, range, .placeholder)
    }
    return IdentifierMention(.doi, value, range)
  }

  /// What follows `doi:` without being one, and addresses in an old or wrong form.
  static func marked(at start: Int, in text: Span<UInt8>, to end: Int) -> IdentifierMention? {
    if IdentifierText.has(oldHost, at: start, in: text, to: end) {
      return addressed(start, start + oldHost.count, in: text, to: end)
    }
    if IdentifierText.has(host, at: start, in: text, to: end) {
      let name = start + host.count
      for mark in repeatedMarks where IdentifierText.has(mark, at: name, in: text, to: end) {
        let next = IdentifierText.skipMark(from: name + mark.count, in: text, to: end)
        return addressed(start, next, in: text, to: end)
      }
      return nil
    }
    guard IdentifierText.has(mark, at: start, in: text, to: end) else { return nil }
    let first = IdentifierText.skipMark(from: start + mark.count, in: text, to: end)
    // A DOI as it should be is read from its own beginning on.
    let slash = prefixEnd(at: first, in: text, to: end) ?? end
    if slash + 1 < end, isInside(text[slash + 1]) { return nil }
    var stop = first
    while stop < end, isInside(text[stop]) { stop += 1 }
    while stop > first, isStop(text[stop - 1]) { stop -= 1 }
    return misnamed(first..<stop, in: text)
  }

  /// A DOI behind an address that is not `https://doi.org/`.
  private static func addressed(
    _ start: Int, _ name: Int, in text: Span<UInt8>, to end: Int
  ) -> IdentifierMention? {
    guard name < end, let found = mention(at: name, in: text, to: end) else { return nil }
    let suggestion = "https://doi.org/\(found.identifier.value)"
    return IdentifierMention(
      .doi, found.identifier.value, start..<found.range.upperBound, .address, suggestion)
  }

  /// What stands after `doi:` and is no DOI, when it was surely meant as a number.
  private static func misnamed(_ range: Range<Int>, in text: Span<UInt8>) -> IdentifierMention? {
    guard range.count >= 4 else { return nil }
    let typed = IdentifierText.words(range, of: text)
    if let other = mistaken(typed) {
      return IdentifierMention(.doi, typed, range, .otherKind, other)
    }
    let first = text[range.lowerBound]
    let hasSlash = typed.utf8.contains(UInt8(ascii: "/"))
    guard first == UInt8(ascii: "1"), hasSlash,
      mention(at: range.lowerBound, in: text, to: range.upperBound) == nil
    else { return nil }
    return IdentifierMention(.doi, typed, range, .form)
  }

  /// The number of another kind that was given as a DOI, with its mark.
  static func mistaken(_ typed: String) -> String? {
    let bytes = Array(typed.utf8)
    if bytes.has(pmc, at: 0), bytes.count > 5,
      bytes.dropFirst(3).allSatisfy(\.isDigit)
    {
      return "PMCID: \(typed.uppercased())"
    }
    if (6...8).contains(bytes.count), bytes.allSatisfy(\.isDigit) { return "PMID: \(typed)" }
    return nil
  }

  // MARK: Form

  /// The slash after `10.` and the digits of a registrant, among which an `O` may stand.
  private static func prefixEnd(at start: Int, in text: Span<UInt8>, to end: Int) -> Int? {
    guard start + 8 < end, text[start] == 0x31, isZero(text[start + 1]),
      text[start + 2] == UInt8(ascii: ".")
    else { return nil }
    var slash = start + 3
    while slash < end, text[slash].isDigit || isZero(text[slash]) { slash += 1 }
    guard (4...9).contains(slash - start - 3), slash < end, text[slash] == UInt8(ascii: "/") else {
      return nil
    }
    return slash
  }

  /// Where the suffix ends: before a blank, and before the punctuation that ends a sentence.
  private static func suffixEnd(from start: Int, in text: Span<UInt8>, to end: Int) -> Int {
    var stop = start
    var opened = 0
    var closed = 0
    while stop < end, isInside(text[stop]) {
      if text[stop] == UInt8(ascii: "(") { opened += 1 }
      if text[stop] == UInt8(ascii: ")") { closed += 1 }
      stop += 1
    }
    while stop > start {
      if text[stop - 1] == UInt8(ascii: ")"), closed > opened {
        closed -= 1
      } else if !isStop(text[stop - 1]) {
        break
      }
      stop -= 1
    }
    return stop
  }

  private static func isZero(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "0") || byte | 0x20 == UInt8(ascii: "o")
  }

  private static func isInside(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "]")
  }

  private static func isStop(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";")
      || byte == UInt8(ascii: ":")
  }

  /// Whether a DOI looks invented: `10.1234/…` and the like, which no publisher has.
  private static func isPlaceholder(
    registrant: Range<Int>, suffix: Range<Int>, in text: Span<UInt8>
  ) -> Bool {
    var number = 0
    for index in registrant { number = number * 10 + Int(text[index] - 0x30) }
    switch (registrant.count, number) {
    case (4, 0), (4, 1000), (4, 1234), (5, 12345), (4, 9999), (5, 99999): return true
    case (4, 1111) where holdsOnlyX(suffix.prefix(4), in: text): return true
    default: return holdsOnlyX(suffix.suffix(4), in: text)
    }
  }

  private static func holdsOnlyX(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    range.count == 4 && range.allSatisfy { text[$0] == UInt8(ascii: "x") }
  }

  private static let mark = Array("doi:".utf8)
  private static let repeatedMarks = [mark, Array("https://doi.org/".utf8)]
  private static let pmc = Array("pmc".utf8)
  private static let host = Array("doi.org/".utf8)
  private static let oldHost = Array("dx.doi.org/".utf8)
}
