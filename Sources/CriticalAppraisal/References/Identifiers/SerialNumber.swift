/// The number of a journal, `ISSN 0959-8138`; without the mark eight digits are no ISSN.
enum SerialNumber {
  /// The ISSN that begins with its mark.
  static func mention(at start: Int, in text: Span<UInt8>, to end: Int) -> IdentifierMention? {
    guard IdentifierText.has(mark, at: start, in: text, to: end) else { return nil }
    let first = IdentifierText.skipMark(from: start + mark.count, in: text, to: end)
    let (characters, stop) = IdentifierText.groups(from: first, in: text, to: end, most: 8)
    guard !IdentifierText.isWord(at: stop, in: text, to: end) else { return nil }
    let range = start..<stop
    let value = written(characters)
    guard characters.dropLast().allSatisfy(\.isDigit) else { return nil }
    switch characters.count {
    case 7:
      let whole = characters + [CheckDigit.issn(characters)]
      return IdentifierMention(.issn, value, range, .noCheckDigit, written(whole))
    case 8: return IdentifierMention(.issn, value, range, flaw(of: characters))
    default: return nil
    }
  }

  private static func flaw(of characters: [UInt8]) -> IdentifierFlaw? {
    let check = CheckDigit.issn(characters.dropLast())
    guard characters.last != check else { return nil }
    return .check(
      swapped: CheckDigit.unswapped(characters, CheckDigit.issn).map(written),
      computed: written(characters.dropLast() + [check]))
  }

  private static func written(_ characters: [UInt8]) -> String {
    String(
      decoding: characters.prefix(4) + [UInt8(ascii: "-")] + characters.dropFirst(4), as: UTF8.self)
  }

  private static let mark = Array("issn".utf8)
}
