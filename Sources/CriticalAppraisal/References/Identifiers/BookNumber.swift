/// The number of a book, `ISBN 978-1-58488-588-7`; without the mark digits are no ISBN.
enum BookNumber {
  /// The ISBN that begins with its mark.
  static func mention(at start: Int, in text: Span<UInt8>, to end: Int) -> IdentifierMention? {
    guard IdentifierText.has(mark, at: start, in: text, to: end) else { return nil }
    var first = start + mark.count
    // `ISBN-13: 978…`
    for length in [Array("-13".utf8), Array("-10".utf8)]
    where IdentifierText.has(length, at: first, in: text, to: end)
      && !IdentifierText.isWord(at: first + 3, in: text, to: end)
      && first + 3 < end && text[first + 3] != UInt8(ascii: "-")
    {
      first += 3
    }
    first = IdentifierText.skipMark(from: first, in: text, to: end)
    var (characters, stop) = IdentifierText.groups(from: first, in: text, to: end, most: 13)
    if characters.count < 10 {
      let spaced = IdentifierText.groups(from: first, in: text, to: end, most: 13, blanks: true)
      if spaced.characters.count == 10 || spaced.characters.count == 13 {
        (characters, stop) = spaced
      }
    }
    guard !IdentifierText.isWord(at: stop, in: text, to: end),
      characters.dropLast().allSatisfy(\.isDigit)
    else { return nil }
    let range = start..<stop
    let value = String(decoding: characters, as: UTF8.self)
    switch characters.count {
    case 9:
      return IdentifierMention(
        .isbn, value, range, .noCheckDigit, ended(characters, CheckDigit.isbn10(characters)))
    case 12:
      return IdentifierMention(
        .isbn, value, range, .noCheckDigit, ended(characters, CheckDigit.isbn13(characters)))
    case 10: return IdentifierMention(.isbn, value, range, flaw(characters, CheckDigit.isbn10))
    case 13: return IdentifierMention(.isbn, value, range, flaw(characters, CheckDigit.isbn13))
    case 8, 11, 14: return IdentifierMention(.isbn, value, range, .length)
    default: return nil
    }
  }

  private static func flaw(
    _ characters: [UInt8], _ check: (ArraySlice<UInt8>) -> UInt8
  ) -> IdentifierFlaw? {
    let digit = check(characters.dropLast())
    guard characters.last != digit else { return nil }
    return .check(
      swapped: CheckDigit.unswapped(characters, check).map { String(decoding: $0, as: UTF8.self) },
      computed: ended(characters.dropLast(), digit))
  }

  private static func ended(_ characters: some Sequence<UInt8>, _ digit: UInt8) -> String {
    String(decoding: Array(characters) + [digit], as: UTF8.self)
  }

  private static let mark = Array("isbn".utf8)
}
