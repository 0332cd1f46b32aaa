import RealModule

/// A published effect on the risk, to be applied to a patient's own baseline risk.
public enum RelativeEffect: Sendable, Hashable {
  case relativeRisk(Double)
  case oddsRatio(Double)
  case hazardRatio(Double)
  case relativeRiskReduction(Double)

  /// An effect of a measure; `nil` for a measure that is no effect on a risk.
  ///
  /// Throws unless a ratio is 0 or more and a reduction 1 or less.
  public init?(_ measure: Measure, _ value: Double) throws(StatisticsError) {
    switch measure {
    case .relativeRisk: self = .relativeRisk(try StatisticalQuantity.ratio.nonnegative(value))
    case .oddsRatio: self = .oddsRatio(try StatisticalQuantity.ratio.nonnegative(value))
    case .hazardRatio: self = .hazardRatio(try StatisticalQuantity.ratio.nonnegative(value))
    case .relativeRiskReduction:
      guard try StatisticalQuantity.ratio.finite(value) <= 1 else {
        throw StatisticsError(.ratio, value, .atMost(1))
      }
      self = .relativeRiskReduction(value)
    default: return nil
    }
  }

  /// The absolute risk reduction for a baseline risk, from 0 to 1.
  ///
  /// From a relative risk p(1 - RR); from an odds ratio p - OR·p/(1 - p + OR·p); from a hazard
  /// ratio, over the time of the baseline risk, (1-p)^HR - (1-p) (Altman and Andersen, BMJ
  /// 1999;319:1492); from a relative risk reduction p·RRR.
  public func absoluteRiskReduction(baselineRisk p: Double) -> Double {
    switch self {
    case .relativeRisk(let ratio): p * (1 - ratio)
    // p(1-p)(1-OR) over the denominator, which does not cancel.
    case .oddsRatio(let ratio): p * (1 - p) * (1 - ratio) / (1 - p + ratio * p)
    case .hazardRatio(let ratio):
      p == 1
        ? (ratio == 0 ? 1 : 0)
        : (1 - p) * Double.expMinusOne((ratio - 1) * Double.log(onePlus: -p))
    case .relativeRiskReduction(let reduction): p * reduction
    }
  }

  /// The relative risk of an odds ratio that is not adjusted, at a baseline risk: OR/(1 - p + p·OR)
  /// (Zhang and Yu, JAMA 1998;280:1690).
  public static func relativeRisk(oddsRatio: Double, baselineRisk: Double) throws(StatisticsError)
    -> Double
  {
    try StatisticalQuantity.ratio.nonnegative(oddsRatio)
    try StatisticalQuantity.baselineRisk.probability(baselineRisk)
    let divisor = 1 - baselineRisk + baselineRisk * oddsRatio
    guard divisor > 0 else { throw StatisticsError(.ratio, oddsRatio, .above(0)) }
    return oddsRatio / divisor
  }
}
