/// An effect and its interval against the smallest difference that matters to patients.
public struct ClinicalRelevance: Sendable, Hashable {
  /// How sure it is that the effect matters (Man-Son-Hing, J Gen Intern Med 2002;17:469).
  public enum Level: String, Sendable, Hashable, CaseIterable {
    /// The whole interval reaches the smallest difference that matters.
    case definite
    /// The estimate reaches it, part of the interval does not.
    case probable
    /// Only the far end of the interval reaches it.
    case possible
    /// Not even the far end reaches it.
    case definitelyNot = "definitely-not"
  }

  /// The effect, positive when it is a benefit.
  public let benefit: Double
  /// Its interval, turned in the same way.
  public let interval: ConfidenceInterval
  /// The smallest difference that matters, above 0 and in the same units.
  public let minimum: Double

  /// An effect; throws unless the limits are in order and the minimum is above 0.
  ///
  /// - Parameter higherIsBetter: whether a positive difference is a benefit.
  public init(
    _ estimate: Double, _ interval: ConfidenceInterval, minimum: Double, higherIsBetter: Bool
  ) throws(StatisticsError) {
    try StatisticalQuantity.estimate.finite(estimate)
    try StatisticalQuantity.lowerLimit.finite(interval.lower)
    try StatisticalQuantity.upperLimit.finite(interval.upper)
    guard interval.lower <= interval.upper else {
      throw StatisticsError(.upperLimit, interval.upper, .aboveOther(.lowerLimit, interval.lower))
    }
    self.minimum = try StatisticalQuantity.minimalImportantDifference.positive(minimum)
    // 0 - x has no negative zero.
    benefit = higherIsBetter ? estimate : 0 - estimate
    self.interval = higherIsBetter ? interval : interval.mapped { 0 - $0 }
  }

  /// Whether the estimate is at least the smallest difference that matters.
  public var estimateReaches: Bool { benefit >= minimum }

  /// Whether no effect is within the interval.
  public var includesNoEffect: Bool { interval.contains(0) }

  /// Whether the smallest difference that matters is within the interval.
  public var includesMinimum: Bool { interval.contains(minimum) }

  /// How sure it is that the effect matters; to equal the minimum is to reach it.
  public var level: Level {
    if interval.lower >= minimum { return .definite }
    if estimateReaches { return .probable }
    return interval.upper >= minimum ? .possible : .definitelyNot
  }
}
