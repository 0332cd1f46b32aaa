/// The F distribution.
public struct FDistribution: Sendable, Hashable {
  /// The degrees of freedom of the numerator, above 0.
  public var numerator: Double
  /// The degrees of freedom of the denominator, above 0.
  public var denominator: Double

  /// A distribution; `nil` unless both degrees of freedom are above 0 and at most 10¹¹.
  public init?(numerator: Double, denominator: Double) {
    let largest = StatisticalQuantity.largestDegrees
    guard numerator > 0, denominator > 0, numerator <= largest, denominator <= largest else {
      return nil
    }
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The probability of a value above `statistic`: the p value of the test.
  public func upperTail(_ statistic: Double) -> Double {
    guard statistic > 0 else { return 1 }
    guard statistic.isFinite else { return 0 }
    let sum = denominator + numerator * statistic
    return BetaDistribution(alpha: denominator / 2, beta: numerator / 2)
      .lowerTail(.init(value: denominator / sum, complement: numerator * statistic / sum))
  }
}
