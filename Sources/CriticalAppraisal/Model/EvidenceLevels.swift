/// The `levels` block: the level of evidence of conclusions, by EBRO or by the Oxford levels of 2011.
///
/// ```yaml
/// system: EBRO                   # or EBRO (CBO), or OCEBM
/// rows:
///   - conclusion: exercise lessens pain
///     studies: {Kent 2023: A2, Hancock 2025: B}
///     level: 2                   # left out, the rule of the system proposes it
/// ```
///
/// With OCEBM, `question: treatment`, and studies by design, `Kent 2023: randomised trial`, or by
/// level. Who gives another level than the rule says why, with `reason`.
public struct EvidenceLevels: Sendable, Hashable, Codable {
  /// The system.
  public var system: LevelSystem
  /// The conclusions, in order.
  public var rows: [Row]

  /// Conclusions.
  public init(system: LevelSystem, rows: [Row]) {
    self.system = system
    self.rows = rows
  }

  /// A conclusion.
  public struct Row: Sendable, Hashable, Codable {
    /// What is concluded.
    public var conclusion: String?
    /// The kind of question, for the Oxford levels.
    public var question: OxfordQuestion?
    /// The studies that it rests on.
    public var studies: [Study]
    /// The author's level.
    public var level: Int?
    /// Why it is another than the proposed one.
    public var reason: String?
    /// What the rule of the system makes of the studies; `nil` where it makes nothing of one.
    public var proposal: Int?

    /// A conclusion from studies.
    public init(studies: [Study]) { self.studies = studies }
  }

  /// A study, with what it is by the system.
  public struct Study: Sendable, Hashable, Codable {
    /// The study.
    public var name: String?
    /// Its level or design, as the author gave it.
    public var kind: String

    /// A study.
    public init(name: String? = nil, kind: String) {
      self.name = name
      self.kind = kind
    }
  }
}
