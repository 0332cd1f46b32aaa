extension [UInt8] {
  /// Appends a text to HTML, as content or as the value of a quoted attribute; control characters,
  /// which HTML does not allow, become a blank.
  package mutating func append(escaping text: String) { append(escaping: text.utf8Span.span) }

  /// Appends some bytes of a text to HTML in the same way.
  mutating func append(escaping source: [UInt8], _ range: Range<Int>) {
    append(escaping: source.span.extracting(range))
  }

  private mutating func append(escaping text: Span<UInt8>) {
    var copied = 0
    var index = 0
    while index < text.count {
      let end = Swift.min(index + 128, text.count)
      if text.extracting(index..<end).isPlainHTML { index = end }
      while index < end {
        if Span<UInt8>.specialInHTML(text[index]) != 0, let mark = Self.escaped(text[index]) {
          append(text.extracting(copied..<index))
          append(mark)
          copied = index + 1
        }
        index += 1
      }
    }
    append(text.extracting(copied..<text.count))
  }

  /// What stands for a byte that must be escaped.
  private static func escaped(_ byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    case 0x09, 0x0A, 0x0D: nil
    case 0x00..<0x20, 0x7F: " "
    default: nil
    }
  }
}

extension Span<UInt8> {
  /// Whether a text holds nothing that must be escaped, nor a tab or carriage return.
  fileprivate var isPlainHTML: Bool { union(of: Self.specialInHTML) == 0 }

  /// All bits for a byte that must be escaped, and for a tab or carriage return.
  @inline(__always)
  fileprivate static func specialInHTML(_ byte: UInt8) -> UInt8 {
    // Below 0x20 all but the line feed; " and & differ in one bit, < and > in another.
    ((byte ^ 0x0A) &- 1 < 0x1F ? 0xFF : 0) | (byte & 0xFB == 0x22 ? 0xFF : 0)
      | (byte & 0xFD == 0x3C ? 0xFF : 0) | (byte == 0x27 ? 0xFF : 0) | (byte == 0x7F ? 0xFF : 0)
  }
}
