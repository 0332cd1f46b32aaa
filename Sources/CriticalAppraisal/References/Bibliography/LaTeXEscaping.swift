/// Plain text as LaTeX, such that ``LaTeXText`` reads the same text again.
enum LaTeXEscaping {
  /// Appends a text.
  static func append(_ text: String, to output: inout [UInt8]) {
    append(Array(text.utf8)[...], to: &output)
  }

  /// Appends a piece of a text.
  private static func append(_ text: ArraySlice<UInt8>, to output: inout [UInt8]) {
    if !text.contains(where: isSpecial) {
      output.append(contentsOf: text)
      return
    }
    let braces = hasBalancedBraces(text)
    var before: UInt8 = 0
    for byte in text {
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
    let words = Array(title.utf8).split(separator: 0x20, omittingEmptySubsequences: false)
    let later = words.dropFirst().filter { $0.count > 3 }
    let capitals = later.count { $0.first.map(isCapital) ?? false }
    let isTitleCase = capitals * 2 > later.count
    for (index, word) in words.enumerated() {
      if index > 0 { output.append(0x20) }
      let inner = word.dropFirst().contains(where: isCapital)
      let outer = index > 0 && !isTitleCase && (word.first.map(isCapital) ?? false)
      let isProtected = (inner || outer) && hasBalancedBraces(word)
      if isProtected { output.append(UInt8(ascii: "{")) }
      append(word, to: &output)
      if isProtected { output.append(UInt8(ascii: "}")) }
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
