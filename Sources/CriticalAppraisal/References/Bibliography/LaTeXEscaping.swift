/// Plain text as LaTeX, such that ``LaTeXText`` reads the same text again.
enum LaTeXEscaping {
  /// Appends a text.
  static func append(_ text: String, to output: inout [UInt8]) {
    append(text.utf8Span.span, to: &output)
  }

  /// Appends a piece of a text.
  static func append(_ text: Span<UInt8>, to output: inout [UInt8]) {
    guard !isPlain(text) else { return output.append(text) }
    let braces = hasBalancedBraces(text)
    var before: UInt8 = 0
    var copied = 0
    for index in text.indices {
      let byte = text[index]
      if let escaped = escaped(byte, after: before, braces) {
        output.append(text.extracting(copied..<index))
        output.append(escaped)
        copied = index + 1
      }
      before = byte
    }
    output.append(text.extracting(copied..<text.count))
  }

  /// What stands for a byte; `nil` for one that stands as it is.
  private static func escaped(_ byte: UInt8, after before: UInt8, _ braces: Bool) -> String? {
    switch byte {
    case UInt8(ascii: "\\"): "\\textbackslash{}"
    case UInt8(ascii: "~"): "\\textasciitilde{}"
    case UInt8(ascii: "^"): "\\textasciicircum{}"
    case UInt8(ascii: "{"): braces ? "\\{" : "\\textbraceleft{}"
    case UInt8(ascii: "}"): braces ? "\\}" : "\\textbraceright{}"
    case UInt8(ascii: "$"): "\\$"
    case UInt8(ascii: "&"): "\\&"
    case UInt8(ascii: "%"): "\\%"
    case UInt8(ascii: "#"): "\\#"
    case UInt8(ascii: "_"): "\\_"
    // Two of them would be read as one other mark.
    case UInt8(ascii: "-") where before == byte: "{}-"
    case UInt8(ascii: "`") where before == byte: "{}`"
    case UInt8(ascii: "'") where before == byte: "{}'"
    case 0x00..<0x20: " "
    default: nil
    }
  }

  /// Whether a text stands as it is; that a `|` or `]` is not plain here costs a second look.
  static func isPlain(_ text: Span<UInt8>) -> Bool {
    let found = text.union { byte in
      // # $ % &, \ ] ^ _, { | } ~
      (byte < 0x20 ? 2 : 0) | (byte &- 0x23 < 4 ? 2 : 0) | (byte &- 0x5C < 4 ? 2 : 0)
        | (byte &- 0x7B < 4 ? 2 : 0)
        // - ' `
        | (byte == 0x2D ? 1 : 0) | (byte == 0x27 ? 1 : 0) | (byte == 0x60 ? 1 : 0)
    }
    return found == 0 || found == 1 && !holdsTwin(text)
  }

  /// Whether a mark stands twice that would then be read as another.
  private static func holdsTwin(_ text: Span<UInt8>) -> Bool {
    var before: UInt8 = 0
    for index in text.indices {
      let byte = text[index]
      if byte == before, byte == 0x2D || byte == 0x27 || byte == 0x60 { return true }
      before = byte
    }
    return false
  }

  /// Whether every brace of a text is closed, as its file needs it.
  static func hasBalancedBraces(_ text: Span<UInt8>) -> Bool {
    var depth = 0
    for index in text.indices {
      if text[index] == UInt8(ascii: "{") { depth += 1 }
      if text[index] == UInt8(ascii: "}") { depth -= 1 }
      if depth < 0 { return false }
    }
    return depth == 0
  }
}
