extension [UInt8] {
  /// Appends a text to HTML, as content or as the value of a quoted attribute; control characters,
  /// which HTML does not allow, become a blank.
  package mutating func append(escaping text: String) {
    let span = text.utf8Span.span
    if span.isPlainHTML {
      append(contentsOf: text.utf8)
    } else {
      append(escaping: span)
    }
  }

  /// Appends some bytes of a text to HTML in the same way.
  mutating func append(escaping source: [UInt8], _ range: Range<Int>) {
    let span = source.span.extracting(range)
    if span.isPlainHTML {
      append(contentsOf: source[range])
    } else {
      append(escaping: span)
    }
  }

  private mutating func append(escaping text: Span<UInt8>) {
    var index = 0
    while index < text.count {
      // Six bytes are as long as what a byte becomes.
      append(addingCapacity: text.count - index + 6) { output in
        while index < text.count, output.freeCapacity > 6 {
          output.append(escaping: text[index])
          index += 1
        }
      }
    }
  }
}

extension Span<UInt8> {
  /// Whether a text holds nothing that must be escaped.
  ///
  /// All bytes are looked at, many at a time: that is quicker than to stop at the first. The form of
  /// the condition matters, because other forms keep the compiler from doing so.
  var isPlainHTML: Bool {
    var special: UInt8 = 0
    for index in indices {
      let byte = self[index]
      // & and ' differ in their last bit only, < and > in the one before it.
      special |=
        (byte < 0x20 ? 0xFF : 0) | (byte & 0xFE == 0x26 ? 0xFF : 0)
        | (byte & 0xFD == 0x3C ? 0xFF : 0) | (byte == 0x22 ? 0xFF : 0) | (byte == 0x7F ? 0xFF : 0)
    }
    return special == 0
  }
}

extension OutputSpan<UInt8> {
  @inline(__always)
  fileprivate mutating func append(escaping byte: UInt8) {
    switch byte {
    case UInt8(ascii: "&"): append("&amp;")
    case UInt8(ascii: "<"): append("&lt;")
    case UInt8(ascii: ">"): append("&gt;")
    case UInt8(ascii: "\""): append("&quot;")
    case UInt8(ascii: "'"): append("&#39;")
    case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F, 0x7F: append(0x20)
    default: append(byte)
    }
  }

  private mutating func append(_ entity: String) {
    for byte in entity.utf8 { append(byte) }
  }
}
