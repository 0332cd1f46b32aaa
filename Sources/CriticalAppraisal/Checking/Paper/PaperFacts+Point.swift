extension PaperFacts {
  /// An estimate by itself, `HR 0.79`; without its sign, which turns with the comparison.
  struct Point: Sendable, Hashable {
    var measure: PointMeasure
    /// A fraction for what is told in per cent.
    var value: Double
    var decimals: Int

    /// Whether two are the same number, as far as both were rounded.
    func isSame(as other: Point) -> Bool {
      abs(value - other.value) < 0.51 * .tenth(to: min(decimals, other.decimals))
    }
  }

  /// What is estimated.
  enum PointMeasure: Int, Sendable, Hashable {
    case hazardRatio, oddsRatio, riskRatio, rateRatio, standardizedDifference, difference
    case sensitivity, specificity, positiveRatio, negativeRatio, numberNeeded

    /// Whether it is told as a fraction or in per cent.
    var isFraction: Bool { self == .sensitivity || self == .specificity }

    /// Whether a study mostly has one of it, whatever the outcome.
    var isOfTest: Bool {
      switch self {
      case .sensitivity, .specificity, .positiveRatio, .negativeRatio: true
      default: false
      }
    }
  }

  private static let vocabulary: [(PointMeasure, [String])] = [
    (.hazardRatio, ["hazard ratio*", "hazardratio*", "HR", "aHR"]),
    (.oddsRatio, ["odds ratio*", "oddsratio*", "OR", "aOR"]),
    (
      .riskRatio,
      [
        "relative risk", "risk ratio*", "relatief risico", "relatieve risico", "risicoratio*", "RR",
        "aRR",
      ]
    ),
    (.rateRatio, ["rate ratio*", "rateratio*", "IRR"]),
    (
      .standardizedDifference,
      [
        "SMD", "standardised mean difference*", "standardized mean difference*",
        "gestandaardiseerd gemiddeld verschil", "gestandaardiseerde gemiddelde verschil",
      ]
    ),
    (
      .difference,
      [
        "MD", "mean difference*", "gemiddeld verschil", "gemiddelde verschil",
        "between-group difference*",
      ]
    ),
    (.sensitivity, ["sensitivity", "sensitiviteit"]),
    (.specificity, ["specificity", "specificiteit"]),
    (
      .positiveRatio,
      ["LR+", "positive likelihood ratio", "positieve likelihood ratio", "likelihoodratio+"]
    ),
    (.negativeRatio, ["LR-", "negative likelihood ratio", "negatieve likelihood ratio"]),
    (.numberNeeded, ["NNT", "NNH", "number needed to treat", "number needed to harm"]),
  ]
  private static let entries = vocabulary.flatMap { kind, names in names.map { (kind, $0) } }
  static let pointPhrases = Phrases(entries.map(\.1))
  static let measureOfPhrase = entries.map(\.0)
}

extension Double {
  /// A tenth of one, so many times.
  fileprivate static func tenth(to places: Int) -> Double {
    (0..<max(places, 0)).reduce(1) { value, _ in value / 10 }
  }
}
