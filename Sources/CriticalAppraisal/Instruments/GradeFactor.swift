/// A reason of GRADE to go down or up from where the evidence started, with the levels it counts.
///
/// Source: the GRADE handbook; down 1 or 2 levels for each of five reasons, up 1 or 2 for a large
/// effect and 1 for each of two others.
public struct GradeFactor: Sendable, Hashable {
  /// The kinds of reasons.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case riskOfBias, inconsistency, indirectness, imprecision, publicationBias
    case largeEffect, doseResponse, confounding

    /// Whether it raises the certainty.
    public var isUp: Bool {
      [.largeEffect, .doseResponse, .confounding].contains(self)
    }
  }

  /// Its kind.
  public var kind: Kind
  /// How many levels it may count: 1 or 2 where nobody says.
  public var levels: ClosedRange<Int>

  /// The reasons that a text names, in Dutch or English; none where it names another.
  static func factors(in text: String) -> [GradeFactor] {
    let words = text.lowercased()
    let stated = statedLevels(words)
    return Kind.allCases.compactMap { kind in
      guard names(of: kind).contains(where: words.contains) else { return nil }
      let highest = kind.isUp && kind != .largeEffect ? 1 : 2
      return GradeFactor(
        kind: kind, levels: stated.map { min($0, highest)...min($0, highest) } ?? 1...highest)
    }
  }

  /// The levels that are stated: `-2`, `very serious`, `zeer ernstig`, `two levels`.
  private static func statedLevels(_ words: String) -> Int? {
    let two = [
      "-2", "\u{2212}2", "+2", "very ", "zeer ", "two level", "twee niveau", "2 level", "2 niveau",
    ]
    if two.contains(where: words.contains) { return 2 }
    let one = [
      "-1", "\u{2212}1", "+1", "one level", "een niveau", "één niveau", "1 level", "1 niveau",
    ]
    return one.contains(where: words.contains) ? 1 : nil
  }

  private static func names(of kind: Kind) -> [String] {
    switch kind {
    case .riskOfBias:
      [
        "risk of bias", "risico op bias", "risico op vertekening", "limitations", "studieopzet",
        "studie-opzet", "studiebeperking", "beperkingen", "methodolog", "blinder", "blinding",
      ]
    case .inconsistency: ["inconsist", "heterogen"]
    case .indirectness: ["indirect"]
    case .imprecision:
      [
        "imprec", "onnauwkeurig", "breed betrouwbaarheid", "brede betrouwbaarheid",
        "wide confidence",
      ]
    case .publicationBias: ["publication", "publicatie"]
    case .largeEffect: ["large effect", "large magnitude", "groot effect", "grote effect"]
    case .doseResponse: ["dose", "dosis"]
    case .confounding: ["confound"]
    }
  }
}
