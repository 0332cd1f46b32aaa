extension LaTeXEscaping {
  /// Appends a title in which the letters that must stay capitals are protected by braces.
  static func appendTitle(_ title: String, to output: inout [UInt8]) {
    let text = title.utf8Span.span
    guard !isPlainTitle(text) else { return output.append(text) }
    let isTitleCase = isTitleCase(text)
    let holdsBraces = holdsBraces(text)
    var copied = 0
    var start = 0
    while start < text.count {
      let end = endOfWord(from: start, in: text)
      let word = text.extracting(start..<end)
      let inner = holdsInnerCapital(word)
      let outer = start > 0 && !isTitleCase && !word.isEmpty && isCapital(word[0])
      let isProtected = (inner || outer) && (!holdsBraces || hasBalancedBraces(word))
      // Braces are looked at word by word.
      if isProtected || holdsBraces {
        append(text.extracting(copied..<start), to: &output)
        if isProtected { output.append(UInt8(ascii: "{")) }
        append(word, to: &output)
        if isProtected { output.append(UInt8(ascii: "}")) }
        copied = end
      }
      start = end + 1
    }
    append(text.extracting(copied..<text.count), to: &output)
  }

  /// Whether a title stands as it is: most have one capital, at the beginning.
  static func isPlainTitle(_ title: Span<UInt8>) -> Bool {
    !holdsInnerCapital(title) && isPlain(title)
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

  /// Whether there is a capital after the first byte.
  private static func holdsInnerCapital(_ text: Span<UInt8>) -> Bool {
    guard text.count > 1 else { return false }
    return text.extracting(1..<text.count).union { isCapital($0) ? 1 : 0 } != 0
  }

  private static func isCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }

  private static func holdsBraces(_ text: Span<UInt8>) -> Bool {
    for index in text.indices
    where text[index] == UInt8(ascii: "{") || text[index] == UInt8(ascii: "}") { return true }
    return false
  }
}
