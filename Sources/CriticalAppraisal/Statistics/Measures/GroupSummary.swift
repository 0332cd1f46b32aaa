/// The mean and spread of a continuous outcome in one group.
public struct GroupSummary: Sendable, Hashable {
  /// The mean, in the units of the outcome.
  public let mean: Double
  /// The standard deviation, in the same units; `nil` when it is not known.
  public let standardDeviation: Double?
  /// The number of people.
  public let size: Int

  /// A group; throws unless the mean is finite, the standard deviation is 0 or more, and there is
  /// somebody.
  public init(mean: Double, standardDeviation: Double?, size: Int) throws(StatisticsError) {
    self.mean = try StatisticalQuantity.mean.finite(mean)
    if let standardDeviation {
      try StatisticalQuantity.standardDeviation.nonnegative(standardDeviation)
    }
    self.standardDeviation = standardDeviation
    self.size = try StatisticalQuantity.groupSize.count(size, atLeast: 1)
  }

  /// The standard deviation and the size, where there are two people or more.
  var spread: (standardDeviation: Double, size: Double)? {
    guard size > 1, let standardDeviation else { return nil }
    return (standardDeviation, Double(size))
  }

  /// The mean with its interval: mean ± quantile × SD/√n, with the t distribution of n - 1 degrees
  /// of freedom (`t`) or the normal one (`z`).
  public func meanEstimate(
    _ method: StatisticalMethod = .t, level: ConfidenceLevel = .percent95
  ) -> Estimate {
    guard let (deviation, n) = spread,
      let distribution = StudentTDistribution(degreesOfFreedom: n - 1)
    else { return .withoutInterval(mean) }
    let isT = method != .z
    let error = deviation / n.squareRoot()
    let quantile = isT ? level.quantile(distribution) : level.normalQuantile
    var estimate = Estimate(mean, ConfidenceInterval(around: mean, quantile * error))
    estimate.standardError = error
    estimate.degreesOfFreedom = isT ? n - 1 : nil
    return estimate
  }
}
