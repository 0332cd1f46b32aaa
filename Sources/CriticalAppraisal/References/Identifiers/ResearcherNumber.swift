/// The number of a researcher, an ORCID: four groups of four, the last of which ends in a check.
enum ResearcherNumber {
  /// The ORCID after its mark or in its address.
  static func mention(at start: Int, in text: Span<UInt8>, to end: Int) -> IdentifierMention? {
    guard IdentifierText.has(mark, at: start, in: text, to: end) else { return nil }
    var first = start + mark.count
    if IdentifierText.has(host, at: first, in: text, to: end) { first += host.count }
    if IdentifierText.has(iD, at: first, in: text, to: end) { first += iD.count }
    first = IdentifierText.skipMark(from: first, in: text, to: end)
    guard let found = number(at: first, in: text, to: end) else { return nil }
    return IdentifierMention(
      .orcid, found.identifier.value, start..<found.range.upperBound, found.flaw)
  }

  /// The ORCID that begins with its digits.
  static func number(at start: Int, in text: Span<UInt8>, to end: Int) -> IdentifierMention? {
    let (characters, stop) = IdentifierText.groups(from: start, in: text, to: end, most: 16)
    guard characters.count >= 12, characters.dropLast().allSatisfy(\.isDigit),
      !IdentifierText.isWord(at: stop, in: text, to: end)
    else { return nil }
    let value = written(characters)
    let range = start..<stop
    switch characters.count {
    case 15:
      let whole = characters + [CheckDigit.orcid(characters)]
      return IdentifierMention(.orcid, value, range, .noCheckDigit, written(whole))
    case 16:
      let check = CheckDigit.orcid(characters.dropLast())
      guard characters.last != check else { return IdentifierMention(.orcid, value, range) }
      let flaw = IdentifierFlaw.check(
        swapped: CheckDigit.unswapped(characters, CheckDigit.orcid).map(written),
        computed: written(characters.dropLast() + [check]))
      return IdentifierMention(.orcid, value, range, flaw)
    default: return IdentifierMention(.orcid, value, range, .length)
    }
  }

  private static func written(_ characters: [UInt8]) -> String {
    var text: [UInt8] = []
    for (index, character) in characters.enumerated() {
      if index > 0, index.isMultiple(of: 4) { text.append(UInt8(ascii: "-")) }
      text.append(character)
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static let mark = Array("orcid".utf8)
  private static let host = Array(".org/".utf8)
  private static let iD = Array(" id".utf8)
}
