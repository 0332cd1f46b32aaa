/// The standard deviation that stands behind a published confidence interval (Cochrane Handbook
/// 6.5.2).
public struct DeviationFromInterval: Sendable, Hashable {
  /// The interval of a mean, or of a difference of means.
  public let interval: ConfidenceInterval
  /// The level of the interval.
  public let level: ConfidenceLevel
  /// The sizes of the one group or the two groups.
  public let sizes: [Int]

  /// The interval of the mean of one group; throws unless the group has two people or more and the
  /// limits are in order.
  public init(
    ofMean interval: ConfidenceInterval, size: Int, level: ConfidenceLevel = .percent95
  ) throws(StatisticsError) {
    try StatisticalQuantity.groupSize.count(size, atLeast: 2)
    try self.init(interval, [size], level)
  }

  /// The interval of the difference between the means of two groups; throws unless they have three
  /// people or more and the limits are in order.
  public init(
    ofDifference interval: ConfidenceInterval, sizes: (Int, Int),
    level: ConfidenceLevel = .percent95
  ) throws(StatisticsError) {
    let first = try StatisticalQuantity.groupSize.count(sizes.0, atLeast: 1)
    try StatisticalQuantity.groupSize.count(sizes.1, atLeast: first == 1 ? 2 : 1)
    try self.init(interval, [sizes.0, sizes.1], level)
  }

  private init(
    _ interval: ConfidenceInterval, _ sizes: [Int], _ level: ConfidenceLevel
  ) throws(StatisticsError) {
    try StatisticalQuantity.lowerLimit.finite(interval.lower)
    try StatisticalQuantity.upperLimit.finite(interval.upper)
    guard interval.upper > interval.lower else {
      throw StatisticsError(.upperLimit, interval.upper, .aboveOther(.lowerLimit, interval.lower))
    }
    self.interval = interval
    self.sizes = sizes
    self.level = level
  }

  /// The degrees of freedom: people less groups.
  public var degreesOfFreedom: Double { Double(sizes.reduce(0, +) - sizes.count) }

  /// The standard deviation, in the units of the interval: SE/√(1/n₁ + 1/n₀) for a difference,
  /// SE √n for one mean, where SE is the half-width over the quantile of the t distribution (`t`)
  /// or the normal one (`z`).
  public func estimate(_ method: StatisticalMethod = .t) -> Estimate {
    let distribution =
      method == .z ? nil : StudentTDistribution(degreesOfFreedom: degreesOfFreedom)
    let quantile = distribution.map(level.quantile) ?? level.normalQuantile
    let error = (interval.upper - interval.lower) / 2 / quantile
    let factor = sizes.reduce(0) { $0 + 1 / Double($1) }.squareRoot()
    var result = Estimate(error / factor)
    result.standardError = error
    result.degreesOfFreedom = distribution == nil ? nil : degreesOfFreedom
    return result
  }

  /// Hedges' g of a difference of means, in units of this standard deviation; `nil` for one group.
  public func standardized(
    difference: Double, _ method: StatisticalMethod = .t
  ) -> StandardizedMeanDifference? {
    guard sizes.count == 2, let deviation = estimate(method).value else { return nil }
    return .hedges(
      cohen: difference / deviation, sizes: (Double(sizes[0]), Double(sizes[1])), level: level)
  }
}
