/// A line of RIS or of PubMed's format: a tag, a hyphen and a value.
struct TaggedLine {
  /// Two to four capitals and digits.
  var tag: String
  /// What follows the hyphen, without blanks around it.
  var value: ArraySlice<UInt8>

  /// A line; `nil` where it has no tag.
  ///
  /// The number of blanks around the hyphen does not matter.
  init?(_ line: ArraySlice<UInt8>) {
    let line = line.drop(while: \.isBlank)
    var index = line.startIndex
    while index < line.endIndex, line[index].isTagCharacter, index - line.startIndex < 5 {
      index += 1
    }
    guard (2...4).contains(index - line.startIndex), let first = line.first, first.isLetter else {
      return nil
    }
    let tag = line[..<index]
    let blanks = line[index...].prefix(while: \.isBlank)
    index = blanks.endIndex
    guard index < line.endIndex, line[index] == UInt8(ascii: "-") else { return nil }
    let rest = line[(index + 1)...]
    // `AB-` may begin a word; `TY  -` and `PMID- ` do not.
    guard let next = rest.first ?? (blanks.isEmpty ? nil : 0x20), next.isBlank else { return nil }
    self.tag = String(decoding: tag, as: UTF8.self)
    value = rest.trimmedBlanks
  }

  /// The lines of a text, whatever ends them.
  static func lines(of bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    lines.reserveCapacity(bytes.count / 40)
    var start = 0
    let span = bytes.span
    var index = 0
    while index < span.count {
      let byte = span[index]
      if byte.isLineEnd {
        lines.append(start..<index)
        if byte == 0x0D, index + 1 < span.count, span[index + 1] == 0x0A { index += 1 }
        start = index + 1
      }
      index += 1
    }
    if start < span.count { lines.append(start..<span.count) }
    return lines
  }
}

extension UInt8 {
  /// Whether a byte may be in a tag.
  fileprivate var isTagCharacter: Bool { self &- 0x41 < 26 || isDigit }
}
