import RealModule

/// An estimate with its two-sided p value as a paper reports it, and what follows from them.
public struct ReportedP: Sendable, Hashable {
  /// The estimate, in the units of the paper.
  public let estimate: Double
  /// The two-sided p value.
  public let p: Double
  /// The scale on which errors are symmetric: logarithmic for ratios.
  public let scale: EffectScale

  /// An estimate with its p value; throws unless the p value is between 0 and 1 and a ratio is
  /// above 0.
  public init(_ estimate: Double, p: Double, scale: EffectScale) throws(StatisticsError) {
    self.estimate = try scale.check(estimate, as: .estimate)
    self.p = try StatisticalQuantity.p.openProbability(p)
    self.scale = scale
  }

  /// The confidence interval: SE = |estimate|/z of the p value.
  ///
  /// - `normal`: with the normal distribution.
  /// - `t`: with the t distribution for both steps; `nil` without degrees of freedom.
  /// - `altman-bland`: the short formula of BMJ 2011;343:d2090, z = -0.862 + √(0.743 - 2.404 ln p),
  ///   with 1.96; `nil` unless the level is 95%.
  ///
  /// `nil` for any other method.
  public func interval(
    _ method: StatisticalMethod = .normal, level: ConfidenceLevel = .percent95,
    degreesOfFreedom: Double? = nil
  ) -> Estimate? {
    let quantile: Double
    switch method {
    case .normal: quantile = level.normalQuantile
    case .t:
      guard let distribution = degreesOfFreedom.flatMap(StudentTDistribution.init) else {
        return nil
      }
      quantile = level.quantile(distribution)
    case .altmanBland:
      guard ShortFormula.applies(at: level) else { return nil }
      quantile = ShortFormula.quantile
    default: return nil
    }
    guard var result = standardError(method, degreesOfFreedom: degreesOfFreedom),
      let error = result.value
    else { return nil }
    let limits = ConfidenceInterval(around: scale.applied(to: estimate), quantile * error)
    result.value = estimate
    result.interval = limits.mapped(scale.undone)
    result.standardError = error
    return result
  }

  /// The standard error on the scale, as the value of an estimate, by the same methods.
  public func standardError(
    _ method: StatisticalMethod = .normal, degreesOfFreedom: Double? = nil
  ) -> Estimate? {
    let statistic: Double
    switch method {
    case .normal: statistic = NormalDistribution.quantile(upperTail: p / 2)
    case .t:
      guard let distribution = degreesOfFreedom.flatMap(StudentTDistribution.init) else {
        return nil
      }
      statistic = distribution.quantile(twoSidedP: p)
    case .altmanBland: statistic = ShortFormula.z(p: p)
    default: return nil
    }
    var result = Estimate(abs(scale.applied(to: estimate)) / statistic)
    result.statistic = statistic
    result.degreesOfFreedom = method == .t ? degreesOfFreedom : nil
    return result
  }
}
