import RealModule

/// The standard normal distribution.
public enum NormalDistribution {
  /// The probability of a value of at most `z`.
  public static func lowerTail(_ z: Double) -> Double { upperTail(-z) }

  /// The probability of a value above `z`; exact in the far tail too.
  public static func upperTail(_ z: Double) -> Double {
    0.5 * Double.erfc(z * 0.5.squareRoot())
  }

  /// The two-sided p value of a test statistic.
  public static func twoSidedP(_ z: Double) -> Double { Double.erfc(abs(z) * 0.5.squareRoot()) }

  /// The value that is exceeded with a probability between 0 and 1; infinite at 0 and 1.
  public static func quantile(upperTail probability: Double) -> Double {
    guard probability > 0 else { return .infinity }
    guard probability <= 0.5 else { return -quantile(upperTail: 1 - probability) }
    let target = Double.log(probability)
    // The tail is at most exp(-z²/2)/2, so this lies above the root; the logarithm of the tail is
    // concave, so that Newton's method goes down to the root from there and never past it.
    var z = max(0, -2 * Double.log(2 * probability)).squareRoot()
    for _ in 0..<100 {
      let tail = upperTail(z)
      guard tail > 0 else { return z }
      let slope = Double.exp(-0.5 * z * z) / (2 * Double.pi).squareRoot() / tail
      let step = (Double.log(tail) - target) / slope
      z += step
      if abs(step) <= 2 * z.ulp { break }
    }
    return z
  }
}
