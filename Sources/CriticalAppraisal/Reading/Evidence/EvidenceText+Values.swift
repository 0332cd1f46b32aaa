extension EvidenceText {
  /// The whole numbers, when there are no others; percentages beside them are left out.
  var counts: [Int] {
    let plain = numbers.filter { !$0.isPercentage }
    let counts = plain.compactMap(\.count)
    return counts.count == plain.count && !isTooLong ? counts : []
  }

  /// The words that say nothing of their own beside counts.
  var otherWords: [String] { words.filter { !Self.joints.contains($0) } }

  private static let joints: Set<String> = [
    "n", "of", "van", "de", "het", "uit", "out", "the", "vs", "v", "versus", "en", "and",
  ]

  /// Yes or no.
  var flag: Bool? {
    if words.isEmpty, numbers.count == 1 {
      return numbers[0].count == 1 ? true : numbers[0].count == 0 ? false : nil
    }
    guard words.count == 1, numbers.isEmpty else { return nil }
    switch words[0] {
    case "yes", "ja", "true", "waar", "y", "j", "x", "on": return true
    case "no", "nee", "false", "onwaar", "off": return false
    default: return nil
    }
  }

  /// A probability from a percentage or a fraction: `15%`, `0,15`, `15`; nothing for `1`, which may
  /// be either.
  var probability: Double? {
    guard numbers.count == 1, let number = numbers.first, !isTooLong else { return nil }
    let value = number.value.value
    if number.isPercentage { return (0...100).contains(value) ? value / 100 : nil }
    if value >= 0, value < 1 { return value }
    return value > 1 && value <= 100 ? value / 100 : nil
  }

  /// A p value.
  var p: EvidenceP? {
    guard numbers.count == 1, let number = numbers.first, !number.isPercentage, !isTooLong,
      relations.count <= 1, words.allSatisfy({ Self.pWords.contains($0) }),
      number.value.value > 0, number.value.value <= 1
    else { return nil }
    return EvidenceP(relations.first ?? .equal, number.value)
  }

  private static let pWords: Set<String> = ["p", "value", "waarde", "overschrijdingskans", "van"]

  // MARK: Estimates

  /// Two limits, and the level where it is stated: `95%-BI -5,9 tot -3,4`.
  var limits: (lower: Number, upper: Number, level: PrintedNumber?)? {
    guard !isTooLong, !words.contains(where: { Self.otherIntervals.contains($0) }) else {
      return nil
    }
    switch numbers.count {
    case 2: return (numbers[0], numbers[1], nil)
    case 3 where Self.isLevel(numbers[0]): return (numbers[1], numbers[2], numbers[0].value)
    default: return nil
    }
  }

  /// An estimate, with its interval where that stands behind it: `-3.5 (95% CI -4.9 to -2.0)`.
  var estimate: EvidenceEstimate? {
    guard let first = numbers.first, !isTooLong,
      !words.contains(where: { Self.otherIntervals.contains($0) })
    else { return nil }
    let percent = numbers.count > 2 ? numbers[numbers.count - 1].isPercentage : false
    var estimate = EvidenceEstimate(first.value, isPercentage: first.isPercentage || percent)
    switch numbers.count {
    case 1: return estimate
    case 3: (estimate.lower, estimate.upper) = (numbers[1].value, numbers[2].value)
    case 4 where Self.isLevel(numbers[1]):
      (estimate.lower, estimate.upper) = (numbers[2].value, numbers[3].value)
      estimate.level = numbers[1].value
    default: return nil
    }
    return estimate
  }

  /// The words that are no part of an estimate or interval, as typed: a unit or a measure.
  var wordsOfEstimate: [String] {
    zip(words, typedWords).filter { !Self.intervalWords.contains($0.0) }.map(\.1)
  }

  private static func isLevel(_ number: Number) -> Bool {
    (50..<100).contains(number.value.value)
  }

  private static let intervalWords: Set<String> = [
    "ci", "bi", "bhi", "c", "b", "i", "betrouwbaarheidsinterval", "confidence", "interval",
    "limits", "grenzen", "to", "tot", "t", "m", "à", "a", "en", "and", "between", "tussen", "van",
    "from", "through",
  ]

  /// Intervals of other kinds, and spreads, which are no confidence intervals.
  private static let otherIntervals: Set<String> = [
    "cri", "hdi", "ui", "pi", "credible", "prediction", "voorspellingsinterval",
    "geloofwaardigheidsinterval", "sd", "se", "sem", "iqr", "ika",
  ]
}
