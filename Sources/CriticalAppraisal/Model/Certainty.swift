/// How certain the evidence is, in the four words of GRADE.
public enum Certainty: String, Sendable, Hashable, Codable, CaseIterable {
  case veryLow
  case low
  case moderate
  case high

  /// Four circles, as many filled as the level is high.
  public var symbol: String {
    let filled = (Self.allCases.firstIndex(of: self) ?? 0) + 1
    return String(repeating: "\u{2295}", count: filled)
      + String(repeating: "\u{25CB}", count: 4 - filled)
  }

  /// The one word of GRADE that the section on the level of evidence uses; `nil` where it uses none,
  /// or several, as for several outcomes.
  public init?(of appraisal: Appraisal) {
    guard let section = appraisal.section(.evidenceLevel) else { return nil }
    let words = HeadingWords(appraisal.text(of: section)).words
    var found: Set<Certainty> = []
    var index = 0
    while index < words.count {
      let pair = index + 1 < words.count ? "\(words[index]) \(words[index + 1])" : ""
      if let level = Self.words[pair] {
        found.insert(level)
        index += 1
      } else if let level = Self.words[words[index]] {
        found.insert(level)
      }
      index += 1
    }
    guard let only = found.first, found.count == 1 else { return nil }
    self = only
  }

  private static let words: [String: Certainty] = [
    "very low": .veryLow, "zeer laag": .veryLow, "zeer lage": .veryLow,
    "low": .low, "laag": .low, "lage": .low,
    "moderate": .moderate, "matig": .moderate, "matige": .moderate, "redelijk": .moderate,
    "redelijke": .moderate,
    "high": .high, "hoog": .high, "hoge": .high,
  ]
}
