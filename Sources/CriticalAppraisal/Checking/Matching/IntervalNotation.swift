/// Recognises confidence intervals, however they are written.
enum IntervalNotation {
  /// Whether a text has an interval, or speaks of one: who writes that it was not given knows.
  static func occurs(in text: String) -> Bool {
    names.occur(in: text) || hasBracketedLimits(text.utf8Span.span)
  }

  private static let names = Phrases([
    "BI", "CI", "BHI", "CrI", "BI95", "CI95", "C.I.", "B.I.", "95% ci", "95%-ci", "95%ci", "95% bi",
    "95%-bi", "95%bi", "ci:", "bi:", "betrouwbaarheidsinterval*", "betrouwbaarheids interval*",
    "confidence interval*", "confidence limit*", "credible interval*",
    "geloofwaardigheidsinterval*", "interval", "intervals", "intervallen",
  ])

  /// Whether limits stand in brackets: `(1,2 tot 3,4)`, `[1.1; 1.9]`, and after an estimate also
  /// `1.12 (0.95–1.33)` and `-0.4 (-0.7, -0.1)`.
  private static func hasBracketedLimits(_ text: Span<UInt8>) -> Bool {
    var index = 0
    while index < text.count {
      defer { index += 1 }
      let isSquare = text[index] == UInt8(ascii: "[")
      guard isSquare || text[index] == UInt8(ascii: "("),
        let lower = limit(in: text, from: index + 1),
        let separator = separators.match(
          at: TextByte.skipBlanks(in: text, from: lower.end), in: text),
        let upper = limit(in: text, from: separator.range.upperBound)
      else { continue }
      let end = TextByte.skipBlanks(in: text, from: upper.end)
      guard end < text.count, closers.contains(text[end]) else { continue }
      let hasDecimals = lower.hasDecimals || upper.hasDecimals
      let isList = separator.phrase == 0
      if isList || isSquare, !hasDecimals { continue }
      if followsNumber(index, in: text) || (hasDecimals && separator.phrase < 5 && !isList) {
        return true
      }
    }
    return false
  }

  private static let closers: [UInt8] = [0x29, 0x5D, 0x3B, 0x2C]
  /// The list mark first, then words, then dashes, which also stand in scales and pages.
  private static let separators = Phrases([",", ";", "tot*", "to", "t/m", "-", "–"])

  /// A signed number, with or without `%`.
  private static func limit(
    in text: Span<UInt8>, from index: Int
  ) -> (end: Int, hasDecimals: Bool)? {
    var index = TextByte.skipBlanks(in: text, from: index)
    if let sign = signs.match(at: index, in: text) { index = sign.range.upperBound }
    guard index < text.count, text[index].isDigit else { return nil }
    let (end, hasDecimals) = NumberMention.digits(from: index, in: text)
    let percent = end < text.count && text[end] == UInt8(ascii: "%")
    return (percent ? end + 1 : end, hasDecimals)
  }

  private static let signs = Phrases(["-", "–", "−", "+"])

  /// Whether an estimate stands right before a bracket: `1.12 (`, `8% (`, `4,6 punten (`.
  private static func followsNumber(_ bracket: Int, in text: Span<UInt8>) -> Bool {
    var index = bracket - 1
    while index >= 0, text[index] == 0x20 || text[index] == UInt8(ascii: "%") { index -= 1 }
    return index >= 0 && text[index].isDigit
  }
}
