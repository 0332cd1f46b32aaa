import RealModule

/// The beta distribution, the base of binomial, t and F probabilities.
struct BetaDistribution {
  /// The first parameter, above 0.
  var alpha: Double
  /// The second parameter, above 0.
  var beta: Double

  /// A value with its distance to 1, which both keep their precision.
  struct Value {
    var value: Double
    var complement: Double
  }

  /// The distribution of the complement.
  private var mirrored: BetaDistribution { BetaDistribution(alpha: beta, beta: alpha) }

  /// The probability of at most a value: the regularised incomplete beta function.
  func lowerTail(_ x: Value) -> Double {
    guard x.value > 0 else { return 0 }
    guard x.complement > 0 else { return 1 }
    if x.value < (alpha + 1) / (alpha + beta + 2) { return lowerTailByFraction(x) }
    let complement = Value(value: x.complement, complement: x.value)
    return 1 - mirrored.lowerTailByFraction(complement)
  }

  /// The probability of more than a value.
  func upperTail(_ x: Value) -> Double {
    mirrored.lowerTail(Value(value: x.complement, complement: x.value))
  }

  /// The value that is not exceeded with a probability above 0 and below 1.
  func quantile(lowerTail probability: Double) -> Value {
    if lowerTail(Value(value: 0.5, complement: 0.5)) >= probability {
      let x = quantile(mean: alpha / (alpha + beta), probability, isRising: true) { x in
        Value(value: x, complement: 1 - x)
      }
      return Value(value: x, complement: 1 - x)
    }
    let y = quantile(mean: beta / (alpha + beta), probability, isRising: false) { y in
      Value(value: 1 - y, complement: y)
    }
    return Value(value: 1 - y, complement: y)
  }

  /// The smaller one of a quantile and its complement, sought by its logarithm.
  private func quantile(
    mean: Double, _ probability: Double, isRising: Bool, value: (Double) -> Value
  ) -> Double {
    let target = Double.log(probability)
    // The standard deviation over the mean.
    let spread = ((1 - mean) / mean / (alpha + beta + 1)).squareRoot()
    let logarithm = RootFinder.root(
      near: Double.log(mean), step: spread, below: -Double.log(2), isRising: isRising
    ) { logarithm in
      let tail = lowerTail(value(Double.exp(logarithm)))
      return Double.log(max(tail, Double.leastNonzeroMagnitude)) - target
    }
    return Double.exp(logarithm)
  }

  /// The value that is exceeded with a probability above 0 and below 1.
  func quantile(upperTail probability: Double) -> Value {
    let complement = mirrored.quantile(lowerTail: probability)
    return Value(value: complement.complement, complement: complement.value)
  }

  /// The lower tail by the continued fraction of the incomplete beta function (DLMF 8.17.22), which
  /// converges quickly below the mean; evaluated by the modified method of Lentz.
  private func lowerTailByFraction(_ x: Value) -> Double {
    let sum = alpha + beta
    let tiny = 1e-300
    func kept(_ value: Double) -> Double { abs(value) < tiny ? tiny : value }
    var numerator = 1.0
    var denominator = 1 / kept(1 - sum * x.value / (alpha + 1))
    var result = denominator
    let limit = 1000 + Int(20 * min(max(alpha, beta), 1e15).squareRoot())
    for step in 1...limit {
      let m = Double(step)
      var coefficient =
        m * (beta - m) * x.value / ((alpha + 2 * m - 1) * (alpha + 2 * m))
      denominator = 1 / kept(1 + coefficient * denominator)
      numerator = kept(1 + coefficient / numerator)
      result *= denominator * numerator
      coefficient =
        -(alpha + m) * (sum + m) * x.value / ((alpha + 2 * m) * (alpha + 2 * m + 1))
      denominator = 1 / kept(1 + coefficient * denominator)
      numerator = kept(1 + coefficient / numerator)
      let factor = denominator * numerator
      result *= factor
      if abs(factor - 1) < 4e-16 { break }
    }
    let front = SaddlePoint.binomial(alpha, of: sum, x.value, x.complement) * beta / sum
    return front * result
  }
}
