extension UInt8 {
  /// Whether the byte is `0` to `9`.
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }

  /// Whether the byte is `a` to `z` or `A` to `Z`.
  var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }

  /// Whether the byte is a blank or tab.
  var isBlank: Bool { self == 0x20 || self == 0x09 }

  /// Whether the byte ends a line.
  var isLineEnd: Bool { self == 0x0A || self == 0x0D }

  /// The byte in upper case, if it is an ASCII letter.
  var uppercased: UInt8 { self >= 0x61 && self <= 0x7A ? self & 0xDF : self }

  /// The byte in lower case, if it is an ASCII letter.
  var lowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
}

extension String {
  /// The text without blanks and line ends around it; most texts have none, and are not copied.
  var trimmed: String {
    let bytes = utf8Span.span
    var (start, end) = (0, bytes.count)
    while start < end, bytes[start].isBlank || bytes[start].isLineEnd { start += 1 }
    while start < end, bytes[end - 1].isBlank || bytes[end - 1].isLineEnd { end -= 1 }
    guard end - start < bytes.count else { return self }
    let first = utf8.index(startIndex, offsetBy: start)
    return String(self[first..<utf8.index(first, offsetBy: end - start)])
  }
}

extension Substring {
  /// The text without blanks and line ends around it.
  var trimmed: String { String(self).trimmed }
}
