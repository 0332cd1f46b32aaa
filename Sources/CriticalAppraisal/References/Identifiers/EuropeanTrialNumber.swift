/// The numbers of the European registers: EudraCT `2004-123456-12`, CTIS `2023-503698-40-00`.
enum EuropeanTrialNumber {
  /// The number that begins with its year.
  static func mention(at start: Int, in text: Span<UInt8>, to end: Int) -> IdentifierMention? {
    var index = start
    for (place, length) in [4, 6, 2].enumerated() {
      if place > 0 {
        guard let next = IdentifierText.hyphen(at: index, in: text, to: end) else { return nil }
        index = next
      }
      let stop = IdentifierText.endOfDigits(from: index, in: text, to: end)
      guard stop - index == length else { return nil }
      index = stop
    }
    if let last = IdentifierText.hyphen(at: index, in: text, to: end) {
      let stop = IdentifierText.endOfDigits(from: last, in: text, to: end)
      guard stop - last == 2, !IdentifierText.isWord(at: stop, in: text, to: end) else {
        return nil
      }
      return IdentifierMention(.ctis, written(start..<stop, of: text), start..<stop)
    }
    guard !IdentifierText.isWord(at: index, in: text, to: end) else { return nil }
    return IdentifierMention(.eudraCT, written(start..<index, of: text), start..<index)
  }

  /// The digits with plain hyphens between.
  private static func written(_ range: Range<Int>, of text: Span<UInt8>) -> String {
    var bytes: [UInt8] = []
    for index in range {
      if text[index].isDigit {
        bytes.append(text[index])
      } else if bytes.last != UInt8(ascii: "-") {
        bytes.append(UInt8(ascii: "-"))
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
