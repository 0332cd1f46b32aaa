/// A printed test statistic with its degrees of freedom.
public enum TestStatistic: Sendable, Hashable {
  case z(Double)
  case t(Double, StudentTDistribution)
  case chiSquared(Double, ChiSquaredDistribution)
  case f(Double, FDistribution)

  /// The p value: two-sided for z and t, upper tail for chi-squared and F.
  public var p: Double {
    switch self {
    case .z(let value): NormalDistribution.twoSidedP(value)
    case .t(let value, let distribution): distribution.twoSidedP(value)
    case .chiSquared(let value, let distribution): distribution.upperTail(value)
    case .f(let value, let distribution): distribution.upperTail(value)
    }
  }

  /// The one-sided p value in the direction of the statistic; `nil` for chi-squared and F.
  public var oneSidedP: Double? {
    switch self {
    case .z, .t: p / 2
    case .chiSquared, .f: nil
    }
  }
}

extension TestStatistic {
  /// A statistic under the name of its distribution; `nil` for an unknown one.
  ///
  /// The names are `z`, `t`, `chi2` and `F`. Throws unless there are as many degrees of freedom as it needs, all above 0, and a
  /// chi-squared or F is 0 or more.
  public init?(
    _ name: String, _ value: Double, degreesOfFreedom: [Double]
  ) throws(StatisticsError) {
    try StatisticalQuantity.statistic.finite(value)
    func degrees(_ index: Int) throws(StatisticsError) -> Double {
      guard degreesOfFreedom.indices.contains(index) else {
        throw StatisticsError(.degreesOfFreedom, nil, .known)
      }
      return try StatisticalQuantity.degreesOfFreedom.degrees(degreesOfFreedom[index])
    }
    let statistic: TestStatistic?
    switch name.lowercased() {
    case "z": statistic = .z(value)
    case "t":
      statistic = StudentTDistribution(degreesOfFreedom: try degrees(0)).map { .t(value, $0) }
    case "chi2":
      try StatisticalQuantity.statistic.nonnegative(value)
      statistic = ChiSquaredDistribution(degreesOfFreedom: try degrees(0)).map {
        .chiSquared(value, $0)
      }
    case "f":
      try StatisticalQuantity.statistic.nonnegative(value)
      statistic = FDistribution(numerator: try degrees(0), denominator: try degrees(1)).map {
        .f(value, $0)
      }
    default: statistic = nil
    }
    guard let statistic else { return nil }
    self = statistic
  }
}
