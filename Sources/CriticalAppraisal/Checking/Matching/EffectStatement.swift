/// A place where a text gives the size of an effect: `reductie van 1,2 punten`, `RR 0.72`.
struct EffectStatement: Sendable, Hashable {
  /// The bytes it takes.
  var range: Range<Int>
  /// Its words.
  var text: String

  /// The first effect of a text: a number that counts no time, people or source, in one sentence
  /// with a word for an effect, or one of two percentages.
  static func first(in string: String) -> EffectStatement? {
    let text = string.utf8Span.span
    var position = 0
    while let number = NumberMention.next(in: text, from: position, to: text.count) {
      position = number.range.upperBound
      guard number.role == .value, !isDegreesOfFreedom(number, in: text) else { continue }
      let sentence = TextByte.sentence(around: number.range.lowerBound, in: text)
      let effect = nearestWord(to: number.range.lowerBound, in: sentence, of: text)
      if number.isPercentage
        ? effect != nil || isCompared(number, in: sentence, of: text) : effect != nil
      {
        return EffectStatement(number, effect, sentence, of: string)
      }
    }
    return nil
  }

  /// From the word before the number, when it is near, up to the unit after it.
  private init(
    _ number: NumberMention, _ word: Range<Int>?, _ sentence: Range<Int>, of string: String
  ) {
    let text = string.utf8Span.span
    var start = number.range.lowerBound
    var end = number.range.upperBound
    if let word, word.lowerBound < start, start - word.upperBound < 32 { start = word.lowerBound }
    if end < sentence.upperBound, text[end] == UInt8(ascii: "%") { end += 1 }
    var unit = TextByte.skipBlanks(in: text, from: end)
    if unit < sentence.upperBound, text[unit] == UInt8(ascii: "-") { unit += 1 }
    if let unit = Self.units.match(at: unit, in: text) { end = unit.range.upperBound }
    range = start..<end
    self.text = string.words(range)
  }

  /// Whether a number stands in the brackets of a test: `t(28) = 2.20`.
  private static func isDegreesOfFreedom(_ number: NumberMention, in text: Span<UInt8>) -> Bool {
    let start = number.range.lowerBound
    guard start > 1, text[start - 1] == UInt8(ascii: "(") else { return false }
    let name = text[start - 2]
    return "tFr".utf8.contains(name) && !TextByte.isWord(text, before: start - 2)
  }

  /// The last word for an effect before a number, or else the first one after it.
  private static func nearestWord(
    to number: Int, in sentence: Range<Int>, of text: Span<UInt8>
  ) -> Range<Int>? {
    var nearest: Range<Int>?
    var position = sentence.lowerBound
    while let match = words.first(in: text, from: position, to: sentence.upperBound) {
      if match.range.lowerBound > number { return nearest ?? match.range }
      nearest = match.range
      position = match.range.upperBound
    }
    return nearest
  }

  /// Whether a percentage has another one beside it.
  private static func isCompared(
    _ number: NumberMention, in sentence: Range<Int>, of text: Span<UInt8>
  ) -> Bool {
    var position = number.range.upperBound
    while let other = NumberMention.next(in: text, from: position, to: sentence.upperBound) {
      if other.isPercentage { return true }
      position = other.range.upperBound
    }
    return false
  }

  private static let units = Phrases([
    "punten", "punt", "points", "point", "procentpunten", "percentage points", "percentage point",
  ])
  private static let words = Phrases([
    "verschil*", "reductie*", "vermindering*", "verbeter*", "afname*", "toename*", "daling*",
    "daalde*", "stijging*", "steeg", "effect*", "punt", "punten", "procentpunt*", "significan*",
    "relatief risico", "risicoratio*", "risicoverschil*", "oddsratio*", "odds", "hazard*", "minder",
    "lager", "hoger", "sensitivi*", "specifici*", "specificity", "p <", "p =", "p<", "p=",
    "p-waarde*",
    "p value*", "p-value*", "NNT", "NNH", "RR", "OR", "HR", "MD", "SMD", "LR+", "LR-", "ARR", "RRR",
    "difference*", "reduction*", "improve*", "decrease*", "increase*", "point", "points",
    "relative risk", "risk ratio", "risk difference", "fewer", "lower", "higher", "kappa", "ICC",
    "AUC", "cohen's d",
  ])
}
