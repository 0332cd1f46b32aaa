/// Fagan's nomogram: from the probability before a test, by its likelihood ratios, to the
/// probabilities after.
public struct FaganNomogram: DrawnFigure, Hashable {
  /// What the figure is called, in the author's words.
  public var title: String?
  /// The condition that the test looks for.
  public var condition: String?
  /// The probability before the test, between 0 and 1.
  public var pretest: Double
  /// The likelihood ratio of a positive test.
  public var positive: LikelihoodRatio?
  /// The likelihood ratio of a negative test.
  public var negative: LikelihoodRatio?
  /// The confidence level, in per cent.
  public var level: Double = 95

  /// A nomogram.
  public init(
    title: String? = nil, condition: String? = nil, pretest: Double,
    positive: LikelihoodRatio? = nil, negative: LikelihoodRatio? = nil
  ) {
    self.title = title
    self.condition = condition
    self.pretest = pretest
    self.positive = positive
    self.negative = negative
  }

  /// A likelihood ratio; it may be 0 or infinite.
  public struct LikelihoodRatio: Sendable, Hashable {
    /// The ratio.
    public var value: Double
    /// The lower limit.
    public var lower: Double?
    /// The upper limit.
    public var upper: Double?

    /// A likelihood ratio.
    public init(_ value: Double, lower: Double? = nil, upper: Double? = nil) {
      self.value = value
      self.lower = lower
      self.upper = upper
    }
  }
}
