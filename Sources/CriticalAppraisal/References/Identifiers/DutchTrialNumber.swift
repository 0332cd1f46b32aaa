/// The numbers of the Dutch register of trials: `NTR1234`, `NL1234`, `NL-OMON12345`.
///
/// The Netherlands Trial Register closed in 2022; its studies are in OMON since March 2024, on
/// onderzoekmetmensen.nl.
enum DutchTrialNumber {
  /// The number that begins here; `NL` with digits only near a word for registering.
  static func mention(at start: Int, in text: Span<UInt8>, to end: Int) -> IdentifierMention? {
    if IdentifierText.has(omon, at: start, in: text, to: end) {
      return number(start, start + omon.count, "NL-OMON", 3...7, in: text, to: end)
    }
    if IdentifierText.has(ntr, at: start, in: text, to: end) {
      let first = TrialNumber.afterBlank(start + ntr.count, in: text, to: end)
      return number(start, first, "NTR", 3...5, in: text, to: end)
    }
    guard IdentifierText.has(nl, at: start, in: text, to: end) else { return nil }
    guard let found = number(start, start + nl.count, "NL", 3...5, in: text, to: end) else {
      return nil
    }
    let near = max(0, start - 80)
    return context.first(in: text, from: near, to: start) == nil ? nil : found
  }

  private static func number(
    _ start: Int, _ first: Int, _ prefix: String, _ length: ClosedRange<Int>,
    in text: Span<UInt8>, to end: Int
  ) -> IdentifierMention? {
    let stop = IdentifierText.endOfDigits(from: first, in: text, to: end)
    guard length.contains(stop - first), !IdentifierText.isWord(at: stop, in: text, to: end) else {
      return nil
    }
    // `NL12345.018.20` is the number of a file at an ethics committee.
    let isFile = stop + 1 < end && text[stop] == UInt8(ascii: ".") && text[stop + 1].isDigit
    if isFile { return nil }
    let value = prefix + IdentifierText.words(first..<stop, of: text)
    return IdentifierMention(.dutchTrial, value, start..<stop)
  }

  private static let omon = Array("nl-omon".utf8)
  private static let ntr = Array("ntr".utf8)
  private static let nl = Array("nl".utf8)
  private static let context = Phrases([
    "trial*", "registr*", "regist*", "geregistreerd*", "trialregist*", "LTR", "NTR", "OMON",
    "protocol*", "preregist*",
  ])
}
