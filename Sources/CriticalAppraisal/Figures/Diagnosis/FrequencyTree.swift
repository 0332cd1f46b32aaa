/// A test in natural frequencies: of so many people, how many have the condition, and what the test
/// says of them.
public struct FrequencyTree: DrawnFigure, Hashable {
  /// What the figure is called, in the author's words.
  public var title: String?
  /// The condition that the test looks for.
  public var condition: String?
  /// How many people it begins with.
  public private(set) var people: Int
  /// The probability of the condition before the test, between 0 and 1.
  public var pretest: Double
  /// The part of those with the condition whose test is positive.
  public var sensitivity: Double
  /// The part of those without the condition whose test is negative.
  public var specificity: Double

  /// A tree of at most a million people.
  public init(
    title: String? = nil, condition: String? = nil, people: Int = 1000, pretest: Double,
    sensitivity: Double, specificity: Double
  ) {
    self.title = title
    self.condition = condition
    self.people = min(max(people, 0), 1_000_000)
    self.pretest = pretest
    self.sensitivity = sensitivity
    self.specificity = specificity
  }
}
