/// A summary of findings in the manner of GRADE: for each outcome the effect, in all and per 1000
/// people, and how certain it is.
public struct SummaryOfFindings: Figure, Hashable {
  /// What the table is called, in the author's words.
  public var title: String?
  /// The outcomes.
  public var rows: [Row]

  /// A table.
  public init(title: String? = nil, rows: [Row]) {
    self.title = title
    self.rows = rows
  }

  /// The evidence on one outcome.
  public struct Row: Sendable, Hashable {
    /// The outcome.
    public var outcome: String
    /// What else to say of it: what was compared, or when.
    public var note: String?
    /// How many people.
    public var participants: Int?
    /// How many studies.
    public var studies: Int?
    /// The effect in words, or as a text that is finished.
    public var effect: String?
    /// The effect on the risk; `nil` for outcomes that are not counted.
    public var risk: RelativeRisk?
    /// How certain it is.
    public var certainty: Certainty
    /// Whether that is what the reasons give, not the author's own level.
    public var isProposed = false
    /// Why it is not higher.
    public var reasons: [String]

    /// An outcome.
    public init(
      _ outcome: String, note: String? = nil, participants: Int? = nil, studies: Int? = nil,
      effect: String? = nil, risk: RelativeRisk? = nil, certainty: Certainty,
      reasons: [String] = []
    ) {
      self.outcome = outcome
      self.note = note
      self.participants = participants
      self.studies = studies
      self.effect = effect
      self.risk = risk
      self.certainty = certainty
      self.reasons = reasons
    }
  }

  /// The risk without treatment, and what treatment makes of it; all between 0 and 1.
  public struct RelativeRisk: Sendable, Hashable {
    /// The risk without treatment.
    public var control: Double
    /// The risk with treatment.
    public var treated: Double
    /// The lower limit of the risk with treatment.
    public var lower: Double?
    /// The upper limit of the risk with treatment.
    public var upper: Double?
    /// The confidence level, in per cent.
    public var level: Double = 95

    /// Two risks.
    public init(control: Double, treated: Double, lower: Double? = nil, upper: Double? = nil) {
      self.control = control
      self.treated = treated
      self.lower = lower
      self.upper = upper
    }
  }
}
