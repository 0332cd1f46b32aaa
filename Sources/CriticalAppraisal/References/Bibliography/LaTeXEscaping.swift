/// Plain text as LaTeX, such that ``LaTeXText`` reads the same text again.
enum LaTeXEscaping {
  /// Appends a text.
  static func append(_ text: String, to output: inout [UInt8]) {
    if !text.utf8.contains(where: isSpecial) {
      output.append(contentsOf: text.utf8)
      return
    }
    let braces = hasBalancedBraces(text.utf8)
    var before: UInt8 = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\\"): output += "\\textbackslash{}".utf8
      case UInt8(ascii: "~"): output += "\\textasciitilde{}".utf8
      case UInt8(ascii: "^"): output += "\\textasciicircum{}".utf8
      case UInt8(ascii: "{"): output += (braces ? "\\{" : "\\textbraceleft{}").utf8
      case UInt8(ascii: "}"): output += (braces ? "\\}" : "\\textbraceright{}").utf8
      case UInt8(ascii: "$"), UInt8(ascii: "&"), UInt8(ascii: "%"), UInt8(ascii: "#"),
        UInt8(ascii: "_"):
        output += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "-"), UInt8(ascii: "`"), UInt8(ascii: "'"):
        // Two of them would be read as one other mark.
        if byte == before { output += "{}".utf8 }
        output.append(byte)
      case 0x00..<0x20: output.append(0x20)
      default: output.append(byte)
      }
      before = byte
    }
  }

  /// Appends a title in which the letters that must stay capitals are protected by braces.
  static func appendTitle(_ title: String, to output: inout [UInt8]) {
    let words = title.split(separator: " ", omittingEmptySubsequences: false)
    let later = words.dropFirst().filter { $0.utf8.count > 3 }
    let capitals = later.count { $0.utf8.first.map(isCapital) ?? false }
    let isTitleCase = capitals * 2 > later.count
    for (index, word) in words.enumerated() {
      if index > 0 { output.append(0x20) }
      let bytes = word.utf8
      let inner = bytes.dropFirst().contains(where: isCapital)
      let outer = index > 0 && !isTitleCase && (bytes.first.map(isCapital) ?? false)
      if (inner || outer) && hasBalancedBraces(bytes) {
        output.append(UInt8(ascii: "{"))
        append(String(word), to: &output)
        output.append(UInt8(ascii: "}"))
      } else {
        append(String(word), to: &output)
      }
    }
  }

  private static func isCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "~"), UInt8(ascii: "^"), UInt8(ascii: "{"),
      UInt8(ascii: "}"), UInt8(ascii: "$"), UInt8(ascii: "&"), UInt8(ascii: "%"),
      UInt8(ascii: "#"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "`"),
      UInt8(ascii: "'"), 0x00..<0x20:
      true
    default: false
    }
  }

  /// Whether every brace of a text is closed, as its file needs it.
  static func hasBalancedBraces(_ text: some Collection<UInt8>) -> Bool {
    var depth = 0
    for byte in text {
      if byte == UInt8(ascii: "{") { depth += 1 }
      if byte == UInt8(ascii: "}") { depth -= 1 }
      if depth < 0 { return false }
    }
    return depth == 0
  }
}
