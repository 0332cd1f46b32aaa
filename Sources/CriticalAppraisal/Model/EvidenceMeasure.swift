/// The measures of effect that an `effects` block knows.
public enum EvidenceMeasure: String, Sendable, Hashable, Codable, CaseIterable {
  case meanDifference = "MD"
  case standardizedMeanDifference = "SMD"
  case riskRatio = "RR"
  case oddsRatio = "OR"
  case hazardRatio = "HR"
  case rateRatio = "IRR"
  case riskDifference = "RD"

  /// The scale on which its errors are symmetric, which has its line of no effect.
  public var scale: EffectScale {
    switch self {
    case .meanDifference, .standardizedMeanDifference, .riskDifference: .linear
    case .riskRatio, .oddsRatio, .hazardRatio, .rateRatio: .logarithmic
    }
  }
}
