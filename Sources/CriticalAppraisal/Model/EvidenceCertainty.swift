/// The `certainty` block: how certain the evidence is for each outcome, in the words of GRADE.
///
/// ```yaml
/// comparison: exercise vs no treatment, usual care or placebo
/// rows:
///   - outcome: Pain (0-100), 3 months
///     effect: 15 points better (12 to 18)   # in words, or as `estimate` and `ci`
///     control-risk: 20%                     # with a RR, OR or HR: the effect per 1000 people
///     participants: 2746
///     studies: 35
///     start: trials                         # high; "observational" starts low
///     certainty: moderate                   # high | moderate | low | very low
///     reasons: [inconsistency]              # or "imprecision (-2)"
/// ```
///
/// With `start`, `certainty` may be left out: the reasons then give the certainty that is proposed.
public struct EvidenceCertainty: Sendable, Hashable, Codable {
  /// The outcomes, in order.
  public var rows: [Row]

  /// Outcomes.
  public init(rows: [Row]) { self.rows = rows }

  /// The evidence on one outcome.
  public struct Row: Sendable, Hashable, Codable {
    /// The outcome.
    public var outcome: String
    /// What was compared.
    public var comparison: String?
    /// When it was measured.
    public var time: String?
    /// The effect in words.
    public var effect: String?
    /// What is estimated.
    public var measure: EvidenceMeasure?
    /// The effect in numbers.
    public var estimate: EvidenceEstimate?
    /// The risk without treatment, between 0 and 1.
    public var controlRisk: Double?
    /// How many people.
    public var participants: Int?
    /// How many studies.
    public var studies: Int?
    /// How certain it is: the author's level, or else the proposed one.
    public var certainty: Certainty
    /// Why it is not higher.
    public var reasons: [String] = []
    /// Whether the level is the proposed one.
    public var isProposed = false
    /// What follows from the reasons; `nil` without a start, or with a reason that is not GRADE's.
    public var proposal: GradeProposal?

    /// The certainty of an outcome.
    public init(outcome: String, certainty: Certainty) {
      self.outcome = outcome
      self.certainty = certainty
    }
  }
}
