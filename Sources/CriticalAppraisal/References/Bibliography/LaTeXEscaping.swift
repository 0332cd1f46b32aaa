/// Plain text as LaTeX, such that ``LaTeXText`` reads the same text again.
enum LaTeXEscaping {
  /// Appends a text.
  static func append(_ text: String, to output: inout [UInt8]) {
    append(text.utf8Span.span, to: &output)
  }

  /// Appends a piece of a text.
  private static func append(_ text: Span<UInt8>, to output: inout [UInt8]) {
    let braces = hasBalancedBraces(text)
    var before: UInt8 = 0
    for index in text.indices {
      let byte = text[index]
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
    let text = title.utf8Span.span
    let isTitleCase = isTitleCase(text)
    var start = 0
    while true {
      let end = endOfWord(from: start, in: text)
      let word = text.extracting(start..<end)
      let inner = holdsCapital(word, from: 1)
      let outer = start > 0 && !isTitleCase && !word.isEmpty && isCapital(word[0])
      let isProtected = (inner || outer) && hasBalancedBraces(word)
      if isProtected { output.append(UInt8(ascii: "{")) }
      append(word, to: &output)
      if isProtected { output.append(UInt8(ascii: "}")) }
      guard end < text.count else { return }
      output.append(0x20)
      start = end + 1
    }
  }

  /// Whether most words of a title but the first and the short ones begin with a capital.
  private static func isTitleCase(_ text: Span<UInt8>) -> Bool {
    var (words, capitals) = (0, 0)
    var start = endOfWord(from: 0, in: text) + 1
    while start < text.count {
      let end = endOfWord(from: start, in: text)
      if end - start > 3 {
        words += 1
        if isCapital(text[start]) { capitals += 1 }
      }
      start = end + 1
    }
    return capitals * 2 > words
  }

  private static func endOfWord(from start: Int, in text: Span<UInt8>) -> Int {
    var end = start
    while end < text.count, text[end] != 0x20 { end += 1 }
    return end
  }

  private static func holdsCapital(_ word: Span<UInt8>, from start: Int) -> Bool {
    var index = start
    while index < word.count {
      if isCapital(word[index]) { return true }
      index += 1
    }
    return false
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
  private static func hasBalancedBraces(_ text: Span<UInt8>) -> Bool {
    var depth = 0
    for index in text.indices {
      if text[index] == UInt8(ascii: "{") { depth += 1 }
      if text[index] == UInt8(ascii: "}") { depth -= 1 }
      if depth < 0 { return false }
    }
    return depth == 0
  }
}
