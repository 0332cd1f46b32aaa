/// Reads the small parts that identifiers are made of.
enum IdentifierText {
  /// Whether a word, in lower case, stands at a position in whatever case.
  static func has(_ word: [UInt8], at index: Int, in text: Span<UInt8>, to end: Int) -> Bool {
    guard index >= 0, index + word.count <= end else { return false }
    for offset in word.indices where text[index + offset].lowercased != word[offset] {
      return false
    }
    return true
  }

  /// The position after blanks and a colon, as between `PMID` and its number.
  static func skipMark(from index: Int, in text: Span<UInt8>, to end: Int) -> Int {
    var index = index
    while index < end {
      if text[index] == UInt8(ascii: ":") {
        index += 1
      } else if text[index] != 0x0A, let next = TextByte.blank(in: text, at: index), next <= end {
        index = next
      } else {
        break
      }
    }
    return index
  }

  /// The position after a hyphen or a dash of any kind.
  static func hyphen(at index: Int, in text: Span<UInt8>, to end: Int) -> Int? {
    guard index < end else { return nil }
    if text[index] == UInt8(ascii: "-") { return index + 1 }
    let isDash =
      index + 2 < end && text[index] == 0xE2 && text[index + 1] == 0x80
      && (0x90...0x95).contains(text[index + 2])
    return isDash ? index + 3 : nil
  }

  /// The position after the digits from a position on.
  static func endOfDigits(from index: Int, in text: Span<UInt8>, to end: Int) -> Int {
    var index = index
    while index < end, text[index].isDigit { index += 1 }
    return index
  }

  /// Whether a letter or digit stands at a position.
  static func isWord(at index: Int, in text: Span<UInt8>, to end: Int) -> Bool {
    index < end && (text[index].isLetter || text[index].isDigit)
  }

  /// The text of some bytes.
  static func words(_ range: Range<Int>, of text: Span<UInt8>) -> String {
    let bytes = text.extracting(range)
    if let valid = try? UTF8Span(validating: bytes) { return String(copying: valid) }
    return String(decoding: bytes.indices.map { bytes[$0] }, as: UTF8.self)
  }

  /// Whether a digit stands in a range.
  static func holdsDigit(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    text.firstDigit(from: range.lowerBound, to: range.upperBound) != nil
  }

  /// Digits, and `X` for ten, that may be written in groups with hyphens or single blanks between.
  ///
  /// - Returns: The characters in capitals and the position after the last of them.
  static func groups(
    from start: Int, in text: Span<UInt8>, to end: Int, most: Int, blanks: Bool = false
  ) -> (characters: [UInt8], end: Int) {
    var characters: [UInt8] = []
    var index = start
    var last = start
    while index < end, characters.count <= most {
      if text[index].isDigit || text[index] | 0x20 == UInt8(ascii: "x") {
        characters.append(text[index].isDigit ? text[index] : UInt8(ascii: "X"))
        index += 1
        last = index
      } else if let next = hyphen(at: index, in: text, to: end)
        ?? (blanks ? TextByte.blank(in: text, at: index) : nil),
        next < end, text[next].isDigit || text[next] | 0x20 == UInt8(ascii: "x")
      {
        index = next
      } else {
        break
      }
    }
    return (characters, last)
  }
}
