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
