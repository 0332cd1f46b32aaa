/// What a value is a value of, as exactly as its name tells.
enum QuantityKind: Sendable, Hashable {
  case relativeRisk
  case oddsRatio
  case hazardRatio
  case rateRatio
  case meanDifference
  case standardizedDifference
  case absoluteReduction
  case relativeReduction
  case numberNeeded
  case sensitivity
  case specificity
  /// The number of people who were randomised.
  case randomised
  /// The number of people in the study.
  case participants

  /// The kind of a measure by its name in a text.
  init?(_ measure: StatementMeasure, named name: String) {
    let name = name.lowercased()
    switch measure {
    case .ratio:
      if name.contains("odds") || name.hasSuffix("or") {
        self = .oddsRatio
      } else if name.contains("hazard") || name.hasSuffix("hr") {
        self = .hazardRatio
      } else if name.contains("rate") || name.contains("dichtheid") || name == "irr" {
        self = .rateRatio
      } else {
        self = .relativeRisk
      }
    case .meanDifference:
      let isStandardized =
        name == "smd" || name.contains("standar") || name.contains("cohen")
        || name.contains("hedges")
      self = isStandardized ? .standardizedDifference : .meanDifference
    case .difference: self = .meanDifference
    case .absoluteReduction: self = .absoluteReduction
    case .relativeReduction: self = .relativeReduction
    case .numberNeededToTreat: self = .numberNeeded
    case .other:
      if name.hasPrefix("sensiti") {
        self = .sensitivity
      } else if name.hasPrefix("specifici") {
        self = .specificity
      } else {
        return nil
      }
    }
  }

  /// The kind of an estimate in an `effects` block.
  init(_ measure: EvidenceMeasure) {
    switch measure {
    case .meanDifference: self = .meanDifference
    case .standardizedMeanDifference: self = .standardizedDifference
    case .riskRatio: self = .relativeRisk
    case .oddsRatio: self = .oddsRatio
    case .hazardRatio: self = .hazardRatio
    case .rateRatio: self = .rateRatio
    case .riskDifference: self = .absoluteReduction
    }
  }

  /// The value that stands for no effect; `nil` when there is none.
  var noEffect: Double? {
    switch self {
    case .relativeRisk, .oddsRatio, .hazardRatio, .rateRatio: 1
    case .meanDifference, .standardizedDifference, .absoluteReduction: 0
    default: nil
    }
  }

  /// Whether it counts people.
  var isPeople: Bool { self == .randomised || self == .participants }
}
