/// An estimate with what is known of its precision.
///
/// Risks and proportions are fractions, not percentages.
public struct Estimate: Sendable, Hashable {
  /// Why an estimate has no interval.
  public enum Shortfall: String, Sendable, Hashable {
    /// There is nothing to estimate: 0/0, no observations, no standard deviation.
    case undefined
    /// The value is known, its precision is not.
    case noInterval = "no-interval"
  }

  /// The value; it may be infinite, and is `nil` when not defined.
  public var value: Double?
  /// Its confidence interval.
  public var interval: ConfidenceInterval?
  /// Why there is none, where one was to be expected.
  public var shortfall: Shortfall?
  /// What was added to the cells of the table; `nil` for methods that need no such thing.
  public var correction: CellCorrection?
  /// The scale of the standard error.
  public var scale = EffectScale.linear
  /// The standard error: that of the natural logarithm for ratios.
  public var standardError: Double?
  /// The degrees of freedom of the t distribution.
  public var degreesOfFreedom: Double?
  /// The value over its standard error, or the t or z that a p value stands for.
  public var statistic: Double?
  /// The two-sided p value.
  public var p: Double?

  /// An estimate.
  public init(_ value: Double?, _ interval: ConfidenceInterval? = nil) {
    self.value = value
    self.interval = interval
  }

  /// Nothing to estimate.
  static func undefined(correction: CellCorrection? = nil) -> Estimate {
    var estimate = Estimate(nil)
    estimate.shortfall = .undefined
    estimate.correction = correction
    return estimate
  }

  /// A value of unknown precision; undefined when it is not a number.
  static func withoutInterval(_ value: Double, correction: CellCorrection? = nil) -> Estimate {
    guard !value.isNaN else { return .undefined(correction: correction) }
    var estimate = Estimate(value)
    estimate.shortfall = .noInterval
    estimate.correction = correction
    return estimate
  }

  /// The estimate of a function of the value that rises, or falls, all the way; without test or
  /// standard error.
  func mapped(_ function: (Double) -> Double) -> Estimate {
    var estimate = Estimate(value.map(function), interval?.mapped(function))
    estimate.shortfall = shortfall
    estimate.correction = correction
    return estimate
  }

  /// The same without its p value.
  var untested: Estimate {
    var estimate = self
    estimate.p = nil
    return estimate
  }
}
