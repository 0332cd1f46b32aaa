import RealModule

/// Binomial and Poisson probabilities that keep their precision at any size.
///
/// The saddle-point expansion of Loader (Fast and accurate computation of binomial probabilities,
/// 2000): logarithms of factorials, which lose digits as they grow, never appear.
enum SaddlePoint {
  /// How far Stirling's formula is from the logarithm of `n!`; `n` at least 0 and not always whole.
  static func stirlingError(_ n: Double) -> Double {
    if n <= 15 {
      guard n > 0 else { return .infinity }
      return Double.logGamma(n + 1) - (n + 0.5) * Double.log(n) + n - logRootTwoPi
    }
    let square = 1 / (n * n)
    return
      (1 / 12.0 - (1 / 360.0 - (1 / 1260.0 - (1 / 1680.0 - square / 1188) * square) * square)
        * square)
      / n
  }

  /// The deviance `x ln(x / mean) + mean - x`, without cancellation where the two are alike.
  static func deviance(_ x: Double, _ mean: Double) -> Double {
    guard abs(x - mean) < 0.1 * (x + mean) else { return x * Double.log(x / mean) + mean - x }
    let ratio = (x - mean) / (x + mean)
    var sum = (x - mean) * ratio
    var term = 2 * x * ratio
    var divisor = 1.0
    while true {
      term *= ratio * ratio
      divisor += 2
      let next = sum + term / divisor
      if next == sum { return sum }
      sum = next
    }
  }

  /// `Γ(n+1) / (Γ(x+1) Γ(n-x+1)) pˣ qⁿ⁻ˣ` with `q = 1 - p`, for `0 < x < n`.
  static func binomial(_ x: Double, of n: Double, _ p: Double, _ q: Double) -> Double {
    let rest = n - x
    let exponent =
      stirlingError(n) - stirlingError(x) - stirlingError(rest)
      - deviance(x, n * p) - deviance(rest, n * q)
    return Double.exp(exponent) * (n / (2 * Double.pi * x * rest)).squareRoot()
  }

  /// `meanˣ e⁻ᵐᵉᵃⁿ / Γ(x+1)`, for `x > 0`.
  static func poisson(_ x: Double, mean: Double) -> Double {
    Double.exp(-stirlingError(x) - deviance(x, mean)) / (2 * Double.pi * x).squareRoot()
  }

  private static let logRootTwoPi = 0.918938533204672741780329736405617639861
}
