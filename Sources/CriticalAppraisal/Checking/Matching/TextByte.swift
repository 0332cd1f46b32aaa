/// What single bytes of a UTF-8 text are, as far as finding words in Dutch and English needs it.
enum TextByte {
  /// A letter or digit, or the first byte of one.
  static let word: UInt8 = 1
  /// A byte that follows the first one of a character.
  static let continuation: UInt8 = 2

  /// The class of a byte; letters with an accent begin with C3 to DF, and C2 and E2 are signs.
  static func kind(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), 0xC3...0xDF:
      word
    case 0x80...0xBF: continuation
    default: 0
    }
  }

  static func isSmall(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }
  static func isCapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

  /// Whether one byte occurs right after another; a loop without branches, which takes many at once.
  static func contains(_ first: UInt8, then second: UInt8, in text: Span<UInt8>) -> Bool {
    guard text.count > 1 else { return false }
    let length = text.count - 1
    let left = text.extracting(0..<length)
    let right = text.extracting(1..<(length + 1))
    var found: UInt8 = 0
    for index in 0..<length {
      found |= (left[index] == first ? 1 : 0) & (right[index] == second ? 1 : 0)
    }
    return found != 0
  }

  /// Whether three small letters occur in a row, in any case; a loop without branches too.
  static func contains(
    _ letters: (UInt8, UInt8, UInt8), in text: Span<UInt8>
  ) -> Bool {
    guard text.count > 2 else { return false }
    let length = text.count - 2
    let first = text.extracting(0..<length)
    let second = text.extracting(1..<(length + 1))
    let third = text.extracting(2..<(length + 2))
    var found: UInt8 = 0
    for index in 0..<length {
      found |=
        (first[index] | 0x20 == letters.0 ? 1 : 0) & (second[index] | 0x20 == letters.1 ? 1 : 0)
        & (third[index] | 0x20 == letters.2 ? 1 : 0)
    }
    return found != 0
  }

  /// Whether a word goes on from one byte to the next, as far as ASCII tells.
  static func areInOneWord(_ left: UInt8, _ right: UInt8) -> Bool {
    (left.isLetter || left.isDigit) && (right.isLetter || right.isDigit)
  }

  /// Whether a letter or digit begins at a position.
  static func isWord(_ text: Span<UInt8>, at index: Int) -> Bool {
    index < text.count && kind(text[index]) == word
  }

  /// Whether a letter or digit ends before a position.
  static func isWord(_ text: Span<UInt8>, before index: Int) -> Bool {
    var index = index - 1
    while index > 0, kind(text[index]) == continuation { index -= 1 }
    return index >= 0 && kind(text[index]) == word
  }

  /// The position after a blank, a line break or a no-break space.
  static func blank(in text: Span<UInt8>, at index: Int) -> Int? {
    guard index < text.count else { return nil }
    switch text[index] {
    case 0x20, 0x09, 0x0A: return index + 1
    case 0xC2: return index + 1 < text.count && text[index + 1] == 0xA0 ? index + 2 : nil
    case 0xE2:
      let isNarrow = index + 2 < text.count && text[index + 1] == 0x80 && text[index + 2] == 0xAF
      return isNarrow ? index + 3 : nil
    default: return nil
    }
  }

  /// The position of the first byte that is no blank.
  static func skipBlanks(in text: Span<UInt8>, from index: Int) -> Int {
    var index = index
    while let next = blank(in: text, at: index) { index = next }
    return index
  }

  /// Whether the mark `<!--` stands at a position.
  static func beginsComment(in text: Span<UInt8>, at index: Int) -> Bool {
    index + 3 < text.count && text[index] == UInt8(ascii: "<")
      && text[index + 1] == UInt8(ascii: "!") && text[index + 2] == UInt8(ascii: "-")
      && text[index + 3] == UInt8(ascii: "-")
  }

  /// The position after an HTML comment that begins at a position.
  static func endOfComment(in text: Span<UInt8>, at index: Int) -> Int? {
    guard beginsComment(in: text, at: index) else { return nil }
    var position = index + 4
    while position < text.count {
      if text[position] == UInt8(ascii: ">"), text[position - 1] == UInt8(ascii: "-"),
        text[position - 2] == UInt8(ascii: "-")
      {
        return position + 1
      }
      position += 1
    }
    return text.count
  }

  /// The sentence around a position: from the end of the one before it up to its own mark, and no
  /// more than 600 bytes to either side.
  static func sentence(around index: Int, in text: Span<UInt8>) -> Range<Int> {
    var start = min(index, text.count)
    while start > 0, index - start < 600, !isEnd(text, at: start - 1) { start -= 1 }
    var end = min(index, text.count)
    while end < text.count, end - index < 600, !isEnd(text, at: end) { end += 1 }
    return start..<end
  }

  /// Whether a sentence ends at a byte: a line break, or a closing mark before a blank.
  private static func isEnd(_ text: Span<UInt8>, at index: Int) -> Bool {
    switch text[index] {
    case 0x0A: true
    case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"):
      index + 1 == text.count || text[index + 1] == 0x20 || text[index + 1] == 0x0A
    default: false
    }
  }
}
