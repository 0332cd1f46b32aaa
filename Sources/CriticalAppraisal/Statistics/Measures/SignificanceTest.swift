/// A test of the hypothesis of no difference.
public struct SignificanceTest: Sendable, Hashable {
  /// The standard error it rests on, on the scale of the test.
  public var standardError: Double?
  /// The test statistic; `nil` when it is not defined, or the test has none.
  public var statistic: Double?
  /// Its degrees of freedom.
  public var degreesOfFreedom: Double?
  /// The p value, two-sided unless said otherwise; `nil` when it is not defined.
  public var p: Double?
  /// The smallest count that was to be expected without a difference.
  public var smallestExpected: Double?

  /// A test.
  public init(
    standardError: Double? = nil, statistic: Double? = nil, degreesOfFreedom: Double? = nil,
    p: Double?, smallestExpected: Double? = nil
  ) {
    self.standardError = standardError
    self.statistic = statistic
    self.degreesOfFreedom = degreesOfFreedom
    self.p = p
    self.smallestExpected = smallestExpected
  }
}
