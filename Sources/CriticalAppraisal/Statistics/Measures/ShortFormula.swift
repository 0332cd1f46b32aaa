import RealModule

/// The short formulas between p values and intervals of Altman and Bland (BMJ 2011;343:d2090 and
/// d2304), for intervals of 95%.
enum ShortFormula {
  /// The quantile as they round it.
  static let quantile = 1.96

  static func applies(at level: ConfidenceLevel) -> Bool { abs(level.fraction - 0.95) < 1e-9 }

  /// The p value of a statistic.
  static func p(z: Double) -> Double { Double.exp(-0.717 * z - 0.416 * z * z) }

  /// The statistic of a p value.
  static func z(p: Double) -> Double { -0.862 + (0.743 - 2.404 * Double.log(p)).squareRoot() }
}
