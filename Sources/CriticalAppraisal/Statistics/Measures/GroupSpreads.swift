/// The standard deviations and sizes of two groups, of which at least one is spread.
struct GroupSpreads {
  var first: Double
  var firstSize: Double
  var second: Double
  var secondSize: Double

  /// The degrees of freedom of a common standard deviation.
  var degreesOfFreedom: Double { firstSize + secondSize - 2 }

  /// The common standard deviation.
  var pooled: Double {
    let (n, m) = (firstSize, secondSize)
    let weights = ((n - 1) / degreesOfFreedom, (m - 1) / degreesOfFreedom)
    return (weights.0 * first * first + weights.1 * second * second).squareRoot()
  }

  /// √(1/n + 1/m).
  var sizeFactor: Double { (1 / firstSize + 1 / secondSize).squareRoot() }

  /// The standard error with a common standard deviation.
  var pooledError: Double { pooled * sizeFactor }

  /// Whether the standard errors are numbers to divide by.
  var isMeasurable: Bool { [pooledError, unpooledError].allSatisfy { $0 > 0 && $0.isFinite } }

  private var variances: (Double, Double) {
    (first * first / firstSize, second * second / secondSize)
  }

  /// The standard error without one.
  var unpooledError: Double { (variances.0 + variances.1).squareRoot() }

  /// The degrees of freedom that go with it (Satterthwaite 1946), not rounded.
  var satterthwaite: Double {
    let sum = variances.0 + variances.1
    let (a, b) = (variances.0 / sum, variances.1 / sum)
    return 1 / (a * a / (firstSize - 1) + b * b / (secondSize - 1))
  }
}
