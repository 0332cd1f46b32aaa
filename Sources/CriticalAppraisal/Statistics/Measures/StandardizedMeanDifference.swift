import RealModule

/// A difference of means in standard deviations.
public struct StandardizedMeanDifference: Sendable, Hashable {
  /// The kind of its interval.
  public enum IntervalKind: String, Sendable, Hashable {
    case normal
    case noncentralT = "noncentral t"
    case noncentralTTimesJ = "noncentral t times J"
  }

  /// The difference.
  public var estimate: Estimate
  /// The factor J that takes the bias out of small samples.
  public var smallSampleFactor: Double?
  /// The common standard deviation it is expressed in.
  public var pooledDeviation: Double?
  /// The kind of interval.
  public var intervalKind: IntervalKind?

  /// Hedges' factor Γ(m/2) / (√(m/2) Γ((m-1)/2)) for m degrees of freedom (J Educ Stat 1981;6:107).
  public static func hedgesFactor(degreesOfFreedom m: Double) -> Double {
    // By Stirling's formula and its error, so that large gamma functions do not cancel.
    let x = m / 2
    let errors = SaddlePoint.stirlingError(x) - SaddlePoint.stirlingError(x - 0.5)
    return Double.exp(errors - 0.5 - (x - 1) * Double.log(onePlus: -0.5 / x))
  }
}

extension MeanComparison {
  /// The difference of the means in standard deviations, experimental less control.
  ///
  /// - `hedges-g`: g = J d with the exact J; variance 1/n₁ + 1/n₀ + g²/(2(n₁+n₀)); normal interval.
  ///   The default, and that of metafor.
  /// - `hedges-g-revman`: J ≈ 1 - 3/(4m-1); variance (n₁+n₀)/(n₁n₀) + g²/(2(n₁+n₀-3.94)), as in
  ///   Review Manager.
  /// - `cohen-d`: without J; interval from the noncentral t distribution.
  /// - `hedges-g-nct`: J times that interval.
  ///
  /// Not defined when a group has one person, or standard deviations are unknown or both 0.
  public func standardizedDifference(
    _ method: StatisticalMethod = .hedgesG, level: ConfidenceLevel = .percent95
  ) -> StandardizedMeanDifference {
    guard let spreads else { return StandardizedMeanDifference(estimate: .undefined()) }
    let cohen = difference / spreads.pooled
    let degrees = spreads.degreesOfFreedom
    switch method {
    case .hedgesGRevMan:
      return .approximate(cohen: cohen, spreads: spreads, level: level)
    case .cohenD:
      let limits = noncentralLimits(spreads, level)
      return StandardizedMeanDifference(
        estimate: Estimate(cohen, limits), pooledDeviation: spreads.pooled,
        intervalKind: .noncentralT)
    case .hedgesGNoncentral:
      let factor = StandardizedMeanDifference.hedgesFactor(degreesOfFreedom: degrees)
      let limits = noncentralLimits(spreads, level).mapped { factor * $0 }
      return StandardizedMeanDifference(
        estimate: Estimate(factor * cohen, limits), intervalKind: .noncentralTTimesJ)
    default:
      return .hedges(
        cohen: cohen, sizes: (spreads.firstSize, spreads.secondSize), level: level)
    }
  }

  private func noncentralLimits(
    _ spreads: GroupSpreads, _ level: ConfidenceLevel
  ) -> ConfidenceInterval {
    let limits = NoncentralTDistribution.limits(
      t: difference / spreads.pooledError, degreesOfFreedom: spreads.degreesOfFreedom,
      tail: level.tail)
    return ConfidenceInterval(
      lower: limits.0 * spreads.sizeFactor, upper: limits.1 * spreads.sizeFactor)
  }
}

extension StandardizedMeanDifference {
  /// Hedges' g of Cohen's d in two groups, with the exact factor.
  static func hedges(
    cohen: Double, sizes: (Double, Double), level: ConfidenceLevel
  ) -> StandardizedMeanDifference {
    let (n, m) = sizes
    let factor = hedgesFactor(degreesOfFreedom: n + m - 2)
    let g = factor * cohen
    return normal(g, variance: 1 / n + 1 / m + g * g / (2 * (n + m)), factor, level)
  }

  /// Hedges' g with the approximate factor and the variance of Review Manager.
  static func approximate(
    cohen: Double, spreads: GroupSpreads, level: ConfidenceLevel
  ) -> StandardizedMeanDifference {
    let (n, m) = (spreads.firstSize, spreads.secondSize)
    let factor = 1 - 3 / (4 * spreads.degreesOfFreedom - 1)
    let g = factor * cohen
    return normal(g, variance: 1 / n + 1 / m + g * g / (2 * (n + m - 3.94)), factor, level)
  }

  private static func normal(
    _ g: Double, variance: Double, _ factor: Double, _ level: ConfidenceLevel
  ) -> StandardizedMeanDifference {
    let error = variance.squareRoot()
    var estimate = Estimate(g, ConfidenceInterval(around: g, level.normalQuantile * error))
    estimate.standardError = error
    estimate.p = NormalDistribution.twoSidedP(g / error)
    return StandardizedMeanDifference(
      estimate: estimate, smallSampleFactor: factor, intervalKind: .normal)
  }
}
