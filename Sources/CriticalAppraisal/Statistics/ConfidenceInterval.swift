/// A confidence interval, in the units of its estimate.
public struct ConfidenceInterval: Sendable, Hashable {
  /// The lower limit.
  public var lower: Double
  /// The upper limit.
  public var upper: Double

  /// An interval.
  public init(lower: Double, upper: Double) {
    self.lower = lower
    self.upper = upper
  }

  /// An interval of a number of standard errors on both sides.
  init(around center: Double, _ halfWidth: Double) {
    self.init(lower: center - halfWidth, upper: center + halfWidth)
  }

  /// Whether a value lies within it, the limits included.
  public func contains(_ value: Double) -> Bool { lower <= value && value <= upper }

  /// The interval of a function of the value that rises, or falls, all the way.
  func mapped(_ function: (Double) -> Double) -> ConfidenceInterval {
    let (first, second) = (function(lower), function(upper))
    return ConfidenceInterval(lower: min(first, second), upper: max(first, second))
  }
}
