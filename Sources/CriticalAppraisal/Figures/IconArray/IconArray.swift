/// Two arms as so many people each, with those who have the outcome; what the treatment changes has
/// a shape of its own.
public struct IconArray: DrawnFigure, Hashable {
  /// What the figure is called, in the author's words.
  public var title: String?
  /// The outcome that is counted.
  public var outcome: String?
  /// Whether one hopes for the outcome; `nil` when it is not known.
  public var isDesirable: Bool?
  /// The arm without the treatment.
  public var control: Arm
  /// The arm with the treatment.
  public var treated: Arm
  /// How many people are drawn in each arm.
  public var people: People

  /// An icon array.
  public init(
    title: String? = nil, outcome: String? = nil, isDesirable: Bool? = nil, control: Arm,
    treated: Arm, people: People = .hundred
  ) {
    self.title = title
    self.outcome = outcome
    self.isDesirable = isDesirable
    self.control = control
    self.treated = treated
    self.people = people
  }

  /// One arm.
  public struct Arm: Sendable, Hashable {
    /// What they got; `nil` is "control" or "treated" in the language of the page.
    public var name: String?
    /// The risk of the outcome, between 0 and 1.
    public var risk: Double

    /// An arm.
    public init(name: String? = nil, risk: Double) {
      self.name = name
      self.risk = risk
    }
  }

  /// The denominator.
  public enum People: Int, Sendable, Hashable, CaseIterable {
    case hundred = 100
    case thousand = 1000
  }
}
