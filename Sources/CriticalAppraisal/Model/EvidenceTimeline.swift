/// The `timeline` block: when was measured, and which moment is the primary one.
///
/// ```yaml
/// moments: [0, 3, 6, 13, 26, 40, 52 weeks]
/// primary: 13 weeks
/// treatment: 0 to 12 weeks
/// ```
///
/// A moment may also be a map: `time: 13 weeks`, `label: Questionnaire`, `primary: yes`. A number
/// without a unit takes that of `unit`, or of the last moment that has one.
public struct EvidenceTimeline: Sendable, Hashable, Codable {
  /// The moments, in order of time.
  public var moments: [Moment]
  /// When treatment was given.
  public var treatment: Period?

  /// A time line.
  public init(moments: [Moment]) { self.moments = moments }

  /// A moment of measurement.
  public struct Moment: Sendable, Hashable, Codable {
    /// When.
    public var time: EvidenceTime
    /// What was done then.
    public var label: String?
    /// Whether the main result is that of this moment.
    public var isPrimary = false

    /// A moment.
    public init(time: EvidenceTime, label: String? = nil) {
      self.time = time
      self.label = label
    }
  }

  /// A period.
  public struct Period: Sendable, Hashable, Codable {
    /// Its start.
    public var start: EvidenceTime
    /// Its end.
    public var end: EvidenceTime

    /// A period.
    public init(start: EvidenceTime, end: EvidenceTime) {
      self.start = start
      self.end = end
    }
  }
}
