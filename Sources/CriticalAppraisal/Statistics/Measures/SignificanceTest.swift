/// A test of the hypothesis of no difference.
public struct SignificanceTest: Sendable, Hashable {
  /// The test statistic; `nil` when it is not defined, or the test has none.
  public var statistic: Double?
  /// Its degrees of freedom.
  public var degreesOfFreedom: Double?
  /// The two-sided p value; `nil` when it is not defined.
  public var p: Double?
  /// The smallest count that was to be expected without a difference.
  public var smallestExpected: Double?

  /// A test.
  public init(
    statistic: Double? = nil, degreesOfFreedom: Double? = nil, p: Double?,
    smallestExpected: Double? = nil
  ) {
    self.statistic = statistic
    self.degreesOfFreedom = degreesOfFreedom
    self.p = p
    self.smallestExpected = smallestExpected
  }
}
