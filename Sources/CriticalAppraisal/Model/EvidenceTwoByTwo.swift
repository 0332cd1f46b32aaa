/// The `two-by-two` block: how many in each of two arms had the outcome.
///
/// ```yaml
/// outcome: pain-free or nearly so (0 or 1 of 10)
/// time: 4 weeks
/// desirable: yes                   # whether one hopes for the outcome
/// arms:                            # the experimental arm first
///   - name: Pain reprocessing therapy
///     events: 33
///     n: 50
///   - name: Placebo
///     events: 10/51                # `n` may stand here
/// ```
///
/// In the place of `arms`, `experimental: 33/50` and `control: 10/51`.
public struct EvidenceTwoByTwo: Sendable, Hashable, Codable {
  /// The outcome that was counted.
  public var outcome: String?
  /// When.
  public var time: String?
  /// Whether one hopes for the outcome; `nil` when the author does not say.
  public var isDesirable: Bool?
  /// The arm with the treatment that is looked at.
  public var experimental: Arm
  /// The other arm.
  public var control: Arm

  /// A table of two arms.
  public init(experimental: Arm, control: Arm) {
    self.experimental = experimental
    self.control = control
  }

  /// One arm.
  public struct Arm: Sendable, Hashable, Codable {
    /// What they got.
    public var name: String?
    /// How many had the outcome: no more than there were.
    public var events: Int
    /// How many there were, above 0.
    public var total: Int

    /// An arm.
    public init(name: String? = nil, events: Int, total: Int) {
      self.name = name
      self.events = events
      self.total = total
    }
  }
}
