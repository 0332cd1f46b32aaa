import RealModule

/// The ratio of two proportions: a relative risk or a likelihood ratio.
public struct RatioOfProportions: Sendable, Hashable {
  /// The proportion above the line.
  public var numerator: Proportion
  /// The proportion below the line.
  public var denominator: Proportion

  /// A ratio.
  public init(_ numerator: Proportion, to denominator: Proportion) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// Whether one of the four cells of the table is empty.
  public var hasEmptyCell: Bool {
    numerator.events == 0 || numerator.nonEvents == 0 || denominator.events == 0
      || denominator.nonEvents == 0
  }

  /// The correction to use by default: one half where the ratio is 0 or infinite; none where its
  /// logarithm has a standard error, or where there is nothing to estimate.
  public var usualCorrection: CellCorrection {
    guard numerator.total > 0, denominator.total > 0 else { return .none }
    return (numerator.events == 0) != (denominator.events == 0) ? .half : .none
  }

  /// The ratio with an interval from its logarithm.
  ///
  /// The standard error of the logarithm is √(1/a - 1/n₁ + 1/c - 1/n₀) (Katz, Biometrics 1978;34:469; for likelihood ratios Simel, J Clin
  /// Epidemiol 1991;44:763). With the correction, ½ is added to all four cells.
  public func estimate(
    correction: CellCorrection, level: ConfidenceLevel = .percent95
  ) -> Estimate {
    let (add, whole) = (correction.amount, 2 * correction.amount)
    let (a, first) = (Double(numerator.events) + add, Double(numerator.total) + whole)
    let (c, second) = (Double(denominator.events) + add, Double(denominator.total) + whole)
    guard a > 0, c > 0 else {
      return .withoutInterval(a / first / (c / second), correction: correction)
    }
    let ratio = a * second / (first * c)
    // 1/a - 1/n is (n - a)/(a n), which does not cancel.
    let variance = (first - a) / first / a + (second - c) / second / c
    guard variance > 0 else { return .withoutInterval(ratio, correction: correction) }
    return .ratio(ratio, standardError: variance.squareRoot(), correction, level)
  }
}

extension Estimate {
  /// A ratio whose logarithm has a standard error and normal errors.
  static func ratio(
    _ ratio: Double, standardError: Double, _ correction: CellCorrection, _ level: ConfidenceLevel
  ) -> Estimate {
    let logarithm = Double.log(ratio)
    let limits = ConfidenceInterval(around: logarithm, level.normalQuantile * standardError)
    var estimate = Estimate(ratio, limits.mapped(Double.exp))
    estimate.correction = correction
    estimate.scale = .logarithmic
    estimate.standardError = standardError
    estimate.p = NormalDistribution.twoSidedP(logarithm / standardError)
    return estimate
  }
}
