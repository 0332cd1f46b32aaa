/// A published effect at a patient's own risk without treatment, which is taken as known.
public struct AppliedEffect: Sendable, Hashable {
  /// The risk without treatment, from 0 to 1.
  public let baselineRisk: Double
  /// The absolute risk reduction, its limits from those of the published effect.
  public let reduction: Estimate

  /// An effect; throws when a number is impossible.
  ///
  /// - Parameters:
  ///   - measure: RR, OR, HR or RRR.
  ///   - interval: the limits of the effect, where they are known.
  public init?(
    _ measure: Measure, _ estimate: Double, _ interval: ConfidenceInterval? = nil,
    baselineRisk: Double
  ) throws(StatisticsError) {
    try StatisticalQuantity.baselineRisk.probability(baselineRisk)
    func reduction(_ value: Double) throws(StatisticsError) -> Double? {
      try RelativeEffect(measure, value)?.absoluteRiskReduction(baselineRisk: baselineRisk)
    }
    guard let value = try reduction(estimate) else { return nil }
    self.baselineRisk = baselineRisk
    guard let interval else {
      self.reduction = Estimate(value)
      return
    }
    guard interval.lower <= interval.upper else {
      throw StatisticsError(.upperLimit, interval.upper, .aboveOther(.lowerLimit, interval.lower))
    }
    guard let first = try reduction(interval.lower), let second = try reduction(interval.upper)
    else { return nil }
    self.reduction = Estimate(
      value, ConfidenceInterval(lower: min(first, second), upper: max(first, second)))
  }

  /// The risk with treatment.
  ///
  /// A relative risk may give one above 1, which cannot be.
  public var riskWithTreatment: Double { baselineRisk - (reduction.value ?? 0) }

  /// The effect itself; throws when the risk with treatment is above 1.
  public func possible(_ ratio: Double) throws(StatisticsError) -> AppliedEffect {
    guard riskWithTreatment <= 1 + 1e-12 else {
      throw StatisticsError(.ratio, ratio, .possibleRisk(riskWithTreatment))
    }
    return self
  }

  /// How many people are treated for one event fewer or more.
  public var numberNeededToTreat: NumberNeededToTreat {
    NumberNeededToTreat(reduction: reduction.value ?? 0, interval: reduction.interval)
  }
}
