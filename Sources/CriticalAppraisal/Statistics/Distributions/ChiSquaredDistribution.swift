import RealModule

/// The chi-squared distribution.
public struct ChiSquaredDistribution: Sendable, Hashable {
  /// The degrees of freedom, above 0.
  public var degreesOfFreedom: Double

  /// A distribution; `nil` unless the degrees of freedom are above 0 and at most 10¹¹.
  public init?(degreesOfFreedom: Double) {
    guard degreesOfFreedom > 0, degreesOfFreedom <= StatisticalQuantity.largestDegrees else {
      return nil
    }
    self.degreesOfFreedom = degreesOfFreedom
  }

  /// The probability of a value above `statistic`: the p value of the test.
  public func upperTail(_ statistic: Double) -> Double {
    guard statistic > 0 else { return 1 }
    guard statistic.isFinite else { return 0 }
    if degreesOfFreedom == 1 { return Double.erfc((statistic / 2).squareRoot()) }
    let shape = degreesOfFreedom / 2
    let x = statistic / 2
    return x < shape + 1
      ? 1 - Self.lowerBySeries(shape, x) : Self.upperByFraction(shape, x)
  }

  /// The lower regularised incomplete gamma function by its series (DLMF 8.7.1).
  private static func lowerBySeries(_ shape: Double, _ x: Double) -> Double {
    var term = 1.0
    var sum = 1.0
    var divisor = shape
    while term > sum * 1e-17 {
      divisor += 1
      term *= x / divisor
      sum += term
    }
    return SaddlePoint.poisson(shape, mean: x) * sum
  }

  /// The upper regularised incomplete gamma function by its continued fraction (DLMF 8.9.2).
  private static func upperByFraction(_ shape: Double, _ x: Double) -> Double {
    let tiny = 1e-300
    func kept(_ value: Double) -> Double { abs(value) < tiny ? tiny : value }
    var term = x + 1 - shape
    var numerator = 1 / tiny
    var denominator = 1 / kept(term)
    var result = denominator
    let limit = 1000 + Int(20 * min(shape, 1e15).squareRoot())
    for step in 1...limit {
      let coefficient = -Double(step) * (Double(step) - shape)
      term += 2
      denominator = 1 / kept(coefficient * denominator + term)
      numerator = kept(term + coefficient / numerator)
      let factor = denominator * numerator
      result *= factor
      if abs(factor - 1) < 4e-16 { break }
    }
    return SaddlePoint.poisson(shape, mean: x) * shape * result
  }
}
