import RealModule

/// An estimate with its confidence interval as a paper reports it, and what follows from them.
public struct ReportedInterval: Sendable, Hashable {
  /// The estimate, in the units of the paper.
  public let estimate: Double
  /// Its interval.
  public let interval: ConfidenceInterval
  /// The level of the interval.
  public let level: ConfidenceLevel
  /// The scale on which the interval is symmetric: logarithmic for ratios.
  public let scale: EffectScale

  /// An estimate with its interval.
  ///
  /// Throws unless the limits are in order and, for ratios, all are above 0. The estimate may lie outside.
  public init(
    _ estimate: Double, _ interval: ConfidenceInterval, level: ConfidenceLevel = .percent95,
    scale: EffectScale
  ) throws(StatisticsError) {
    self.estimate = try scale.check(estimate, as: .estimate)
    try scale.check(interval.lower, as: .lowerLimit)
    try scale.check(interval.upper, as: .upperLimit)
    guard interval.upper > interval.lower else {
      throw StatisticsError(.upperLimit, interval.upper, .aboveOther(.lowerLimit, interval.lower))
    }
    self.interval = interval
    self.level = level
    self.scale = scale
  }

  private var halfWidth: Double {
    (scale.applied(to: interval.upper) - scale.applied(to: interval.lower)) / 2
  }

  /// The value half-way between the limits on the scale.
  public var midpoint: Double {
    scale.undone((scale.applied(to: interval.lower) + scale.applied(to: interval.upper)) / 2)
  }

  /// The standard error on the scale, the test statistic and the two-sided p value.
  ///
  /// - `normal`: SE = (upper - lower)/(2z), p = 2(1 - Φ(|estimate|/SE)).
  /// - `t`: with the t distribution for both steps; `nil` without degrees of freedom.
  /// - `altman-bland`: the short formula of BMJ 2011;343:d2304, p = exp(-0.717 z - 0.416 z²), with
  ///   1.96; `nil` unless the level is 95%.
  ///
  /// `nil` for any other method.
  public func test(
    _ method: StatisticalMethod = .normal, degreesOfFreedom: Double? = nil
  ) -> SignificanceTest? {
    let place = scale.applied(to: estimate)
    switch method {
    case .normal:
      let error = halfWidth / level.normalQuantile
      return SignificanceTest(
        standardError: error, statistic: place / error,
        p: NormalDistribution.twoSidedP(place / error))
    case .t:
      guard let distribution = degreesOfFreedom.flatMap(StudentTDistribution.init) else {
        return nil
      }
      let error = halfWidth / level.quantile(distribution)
      return SignificanceTest(
        standardError: error, statistic: place / error, degreesOfFreedom: degreesOfFreedom,
        p: distribution.twoSidedP(place / error))
    case .altmanBland:
      guard ShortFormula.applies(at: level) else { return nil }
      let error = halfWidth / ShortFormula.quantile
      let z = abs(place / error)
      return SignificanceTest(standardError: error, statistic: z, p: ShortFormula.p(z: z))
    default:
      return nil
    }
  }

  /// The interval at another level, about the same estimate, with normal errors.
  public func changed(to other: ConfidenceLevel) -> Estimate {
    let error = halfWidth / level.normalQuantile
    let limits = ConfidenceInterval(
      around: scale.applied(to: estimate), other.normalQuantile * error)
    var result = Estimate(estimate, limits.mapped(scale.undone))
    result.standardError = error
    return result
  }

  /// The p values that the printed numbers allow, with normal errors.
  ///
  /// Each number stands for all that rounds to it: half a unit of its last decimal either way.
  public func pRange(
    estimateDecimals: Int, limitDecimals: Int
  ) throws(StatisticsError) -> PValueRange {
    let (e, l) = (
      try Self.halfUnit(estimateDecimals), try Self.halfUnit(limitDecimals)
    )
    func place(_ value: Double) -> Double {
      scale == .logarithmic && value <= 0 ? -.infinity : scale.applied(to: value)
    }
    let places = (place(estimate - e), place(estimate + e))
    let least = places.0 <= 0 && places.1 >= 0 ? 0 : min(abs(places.0), abs(places.1))
    let most = max(abs(places.0), abs(places.1))
    let widest = place(interval.upper + l) - place(interval.lower - l)
    let narrowest = place(interval.upper - l) - place(interval.lower + l)
    let quantile = 2 * level.normalQuantile
    let smallest = widest.isInfinite ? 0 : least / widest * quantile
    let largest = narrowest > 0 ? most / narrowest * quantile : .infinity
    return PValueRange(smallestZ: smallest, largestZ: largest)
  }

  /// Half a unit of the last decimal.
  private static func halfUnit(_ decimals: Int) throws(StatisticsError) -> Double {
    guard (0...30).contains(decimals) else {
      throw StatisticsError(.decimals, Double(decimals), .within(0, 30))
    }
    return 0.5 / Double.pow(10, decimals)
  }
}
