/// A key in a text, as pandoc delimits it: letters, digits and `_`, with single marks between, or
/// anything between braces.
struct CitationKey {
  /// The key.
  let name: String
  /// Where it is, from the `-` or `@` on.
  let range: Range<Int>
  /// Whether a `-` before it leaves out the author.
  let isSuppressing: Bool

  /// The key that an `@` at an index begins.
  init?(_ bytes: [UInt8], at index: Int, in range: Range<Int>) {
    var start = index
    isSuppressing = index > range.lowerBound && bytes[index - 1] == UInt8(ascii: "-")
    if isSuppressing { start -= 1 }
    if start > range.lowerBound {
      let before = bytes[start - 1]
      let isInside =
        before.isLetter || before.isDigit || "._-/@+%".utf8.contains(before)
        || before >= 0xC3 && before != 0xE2
        || before >= 0x80 && before < 0xC0 && Self.isLetter(bytes, start)
      if isInside { return nil }
    }
    let text = bytes[(index + 1)..<range.upperBound]
    if text.first == UInt8(ascii: "{") {
      guard let close = text.prefix(200).firstIndex(of: UInt8(ascii: "}")), close > index + 2 else {
        return nil
      }
      name = String(decoding: bytes[(index + 2)..<close], as: UTF8.self)
      self.range = start..<(close + 1)
      return
    }
    let end = Self.endOfKey(bytes, from: index + 1, to: range.upperBound)
    guard end > index + 1 else { return nil }
    name = String(decoding: bytes[(index + 1)..<end], as: UTF8.self)
    self.range = start..<end
  }

  /// Whether the character that ends before an index is a letter: quotation marks and dashes, which
  /// begin with E2, are none.
  private static func isLetter(_ bytes: [UInt8], _ end: Int) -> Bool {
    var start = end - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return bytes[start] != 0xE2 && bytes[start] != 0xC2
  }

  /// Where a key ends: letters, digits and `_`, with single marks between.
  private static func endOfKey(_ bytes: [UInt8], from start: Int, to limit: Int) -> Int {
    if bytes.has(Self.doiMark, at: start), start + 4 < limit,
      let doi = Identifiers.doiRange(in: bytes, at: start + 4, to: limit)
    {
      return doi.upperBound
    }
    var index = start
    while index < limit {
      if Self.isWord(bytes[index]) {
        index += 1
      } else if index > start, Self.marks.contains(bytes[index]), index + 1 < limit,
        Self.isWord(bytes[index + 1])
      {
        index += 2
      } else {
        break
      }
    }
    return index
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte == UInt8(ascii: "_") || byte >= 0xC3 && byte != 0xE2
      || byte >= 0x80 && byte < 0xC0
  }

  private static let doiMark = Array("doi:".utf8)
  private static let marks = Array(":.#$%&-+?<>~/".utf8)
}
