/// The means of a continuous outcome in two groups.
public struct MeanComparison: Sendable, Hashable {
  /// The group with the experimental treatment.
  public var experimental: GroupSummary
  /// The group with the control treatment.
  public var control: GroupSummary

  /// A comparison.
  public init(experimental: GroupSummary, control: GroupSummary) {
    self.experimental = experimental
    self.control = control
  }

  /// Experimental less control.
  var difference: Double { experimental.mean - control.mean }

  /// The spread in both groups; `nil` when a group has one person or no standard deviation, or when
  /// nobody differs from the mean.
  var spreads: GroupSpreads? {
    guard let (first, n) = experimental.spread, let (second, m) = control.spread,
      first > 0 || second > 0
    else { return nil }
    let spreads = GroupSpreads(first: first, firstSize: n, second: second, secondSize: m)
    // The square of a tiny or huge standard deviation may be 0 or infinite.
    return spreads.isMeasurable ? spreads : nil
  }

  /// The difference of the means, experimental less control, in the units of the outcome.
  ///
  /// - `welch-t`: SE = √(s₁²/n₁ + s₀²/n₀), t distribution with the degrees of freedom of
  ///   Satterthwaite (Welch, Biometrika 1947;34:28). The default: it needs no equal variances.
  /// - `pooled-t`: one common standard deviation, n₁ + n₀ - 2 degrees of freedom.
  /// - `z-unpooled`: the standard error of Welch with the normal distribution, as in meta-analysis.
  ///
  /// Any other method gives the value without an interval, and so does a group of one person or
  /// standard deviations that are unknown or both 0.
  public func meanDifference(
    _ method: StatisticalMethod = .welchT, level: ConfidenceLevel = .percent95
  ) -> Estimate {
    guard let spreads else { return .withoutInterval(difference) }
    switch method {
    case .welchT:
      return estimate(spreads.unpooledError, spreads.satterthwaite, level)
    case .pooledT:
      return estimate(spreads.pooledError, spreads.degreesOfFreedom, level)
    case .zUnpooled:
      return estimate(spreads.unpooledError, nil, level)
    default:
      return .withoutInterval(difference)
    }
  }

  private func estimate(
    _ error: Double, _ degreesOfFreedom: Double?, _ level: ConfidenceLevel
  ) -> Estimate {
    let distribution = degreesOfFreedom.flatMap { StudentTDistribution(degreesOfFreedom: $0) }
    let quantile = distribution.map(level.quantile) ?? level.normalQuantile
    let statistic = difference / error
    var estimate = Estimate(difference, ConfidenceInterval(around: difference, quantile * error))
    estimate.standardError = error
    estimate.degreesOfFreedom = degreesOfFreedom
    estimate.statistic = statistic
    estimate.p = distribution?.twoSidedP(statistic) ?? NormalDistribution.twoSidedP(statistic)
    return estimate
  }
}
