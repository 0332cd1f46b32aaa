/// Student's t distribution.
public struct StudentTDistribution: Sendable, Hashable {
  /// The degrees of freedom, above 0 and not always whole.
  public var degreesOfFreedom: Double

  /// A distribution; `nil` unless the degrees of freedom are above 0 and at most 10¹¹.
  public init?(degreesOfFreedom: Double) {
    guard degreesOfFreedom > 0, degreesOfFreedom <= StatisticalQuantity.largestDegrees else {
      return nil
    }
    self.degreesOfFreedom = degreesOfFreedom
  }

  private var beta: BetaDistribution {
    BetaDistribution(alpha: degreesOfFreedom / 2, beta: 0.5)
  }

  /// The two-sided p value of a test statistic.
  public func twoSidedP(_ t: Double) -> Double {
    guard t.isFinite else { return t.isNaN ? t : 0 }
    // The square of a huge statistic would be infinite.
    guard abs(t) < 1e150 else { return 0 }
    let sum = degreesOfFreedom + t * t
    return beta.lowerTail(.init(value: degreesOfFreedom / sum, complement: t * t / sum))
  }

  /// The probability of a value above `t`.
  public func upperTail(_ t: Double) -> Double {
    let tail = twoSidedP(t) / 2
    return t < 0 ? 1 - tail : tail
  }

  /// The value whose two-sided p is this probability; infinite at 0.
  public func quantile(twoSidedP probability: Double) -> Double {
    guard probability > 0 else { return .infinity }
    guard probability < 1 else { return 0 }
    let x = beta.quantile(lowerTail: probability)
    return (degreesOfFreedom * (x.complement / x.value)).squareRoot()
  }
}
