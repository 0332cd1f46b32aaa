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
///     certainty: moderate                   # high | moderate | low | very low
///     reasons: [inconsistency]
/// ```
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
    /// How certain it is.
    public var certainty: Certainty
    /// Why it is not higher.
    public var reasons: [String] = []

    /// The certainty of an outcome.
    public init(outcome: String, certainty: Certainty) {
      self.outcome = outcome
      self.certainty = certainty
    }
  }
}
