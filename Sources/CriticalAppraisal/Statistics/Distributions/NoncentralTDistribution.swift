import RealModule

/// The noncentral t distribution, for the interval of a standardised difference.
struct NoncentralTDistribution {
  /// The degrees of freedom, above 0.
  var degreesOfFreedom: Double
  /// The noncentrality.
  var noncentrality: Double

  /// The probabilities of at most and of more than `t`.
  ///
  /// The normal probability of `t u - noncentrality` is averaged over `u`, the square root of a
  /// chi-squared value over its degrees of freedom. In the logarithm of `u` the integrand is smooth
  /// and dies out at both ends, so that the trapezoidal rule is exact to rounding.
  func tails(_ t: Double) -> (lower: Double, upper: Double) {
    let degrees = degreesOfFreedom
    let spread = 1 / (2 * degrees).squareRoot()
    // Beyond these bounds the integrand is below e⁻⁴⁰ of its peak.
    let lowest = degrees < 100 ? -(40 / degrees + 0.5) : -12 * spread
    let highest = 10 * spread / (1 + 2 * spread)
    // The normal probability may change faster than the density does; beyond differences of several
    // hundred standard deviations the limits lose digits.
    let fineness = abs(t) * spread > 1 ? min(abs(t) * spread, 200) : 1
    let count = Int((8 * fineness * (highest - lowest) / spread).rounded(.up))
    let step = (highest - lowest) / Double(count)
    var (lower, upper, total) = (0.0, 0.0, 0.0)
    for index in 0...count {
      let logarithm = lowest + Double(index) * step
      let u = Double.exp(logarithm)
      let excess = Double.expMinusOne(2 * logarithm)
      let density = Double.exp(degrees * (logarithm - 0.5 * excess))
      let z = t * u - noncentrality
      lower += density * NormalDistribution.lowerTail(z)
      upper += density * NormalDistribution.upperTail(z)
      total += density
    }
    return (lower / total, upper / total)
  }

  /// The noncentralities for which `t` is the value that is exceeded with probability
  /// `1 - tail` and `tail`: the limits of an interval.
  static func limits(t: Double, degreesOfFreedom: Double, tail: Double) -> (Double, Double) {
    let target = Double.log(tail)
    let tiny = Double.leastNonzeroMagnitude
    func limit(_ tailOf: @escaping ((lower: Double, upper: Double)) -> Double, isRising: Bool)
      -> Double
    {
      RootFinder.root(near: t, step: 1, isRising: isRising) { noncentrality in
        let tails = NoncentralTDistribution(
          degreesOfFreedom: degreesOfFreedom, noncentrality: noncentrality
        ).tails(t)
        return Double.log(max(tailOf(tails), tiny)) - target
      }
    }
    return (limit(\.upper, isRising: true), limit(\.lower, isRising: false))
  }
}
