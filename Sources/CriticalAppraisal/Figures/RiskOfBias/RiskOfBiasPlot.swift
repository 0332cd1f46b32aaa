/// Judgements of the risk of bias as a traffic light: domains of one study or of several.
public struct RiskOfBiasPlot: DrawnFigure, Hashable {
  /// What the figure is called, in the author's words.
  public var title: String?
  /// The instrument, `RoB 2`.
  public var instrument: String?
  /// The studies.
  public var studies: [Study]

  /// A traffic light.
  public init(title: String? = nil, instrument: String? = nil, studies: [Study]) {
    self.title = title
    self.instrument = instrument
    self.studies = studies
  }

  /// The judgements of a study.
  public struct Study: Sendable, Hashable {
    /// The study.
    public var name: String?
    /// The result that the judgements are about.
    public var result: String?
    /// The domains; studies need not have the same.
    public var domains: [Domain]
    /// The judgement over all domains; its name is not shown.
    public var overall: Domain?

    /// A study.
    public init(
      name: String? = nil, result: String? = nil, domains: [Domain], overall: Domain? = nil
    ) {
      self.name = name
      self.result = result
      self.domains = domains
      self.overall = overall
    }
  }

  /// The judgement of a domain.
  public struct Domain: Sendable, Hashable {
    /// The domain.
    public var name: String
    /// The judgement.
    public var judgement: EvidenceJudgement
    /// What it is called, where that is not its own name.
    public var word: String?
    /// What stands in its circle, where that is not its own sign.
    public var sign: String?
    /// Why.
    public var reason: String?

    /// A judgement.
    public init(_ name: String, _ judgement: EvidenceJudgement, reason: String? = nil) {
      self.name = name
      self.judgement = judgement
      self.reason = reason
    }
  }
}
