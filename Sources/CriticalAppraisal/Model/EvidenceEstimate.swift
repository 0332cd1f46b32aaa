/// An estimate as it was printed, with its interval: the digits stay as the author gave them.
public struct EvidenceEstimate: Sendable, Hashable, Codable {
  /// The estimate.
  public var value: PrintedNumber
  /// The lower limit.
  public var lower: PrintedNumber?
  /// The upper limit.
  public var upper: PrintedNumber?
  /// The confidence level in per cent; `nil` is 95.
  public var level: PrintedNumber?
  /// Whether the numbers are percentages.
  public var isPercentage: Bool

  /// An estimate.
  public init(
    _ value: PrintedNumber, lower: PrintedNumber? = nil, upper: PrintedNumber? = nil,
    level: PrintedNumber? = nil, isPercentage: Bool = false
  ) {
    self.value = value
    self.lower = lower
    self.upper = upper
    self.level = level
    self.isPercentage = isPercentage
  }

  /// The interval as numbers.
  public var interval: ConfidenceInterval? {
    guard let lower, let upper else { return nil }
    return ConfidenceInterval(lower: lower.value, upper: upper.value)
  }
}
