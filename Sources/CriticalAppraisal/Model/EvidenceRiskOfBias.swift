/// The `risk-of-bias` block: a judgement with its reason for each domain.
///
/// ```yaml
/// instrument: RoB 2
/// version: 22 August 2019
/// judge: A. Author
/// study: Kent 2023
/// result: disability at 13 weeks
/// domains:
///   - domain: Randomisation process
///     judgement: low
///     reason: Concealed by a central service.
///   - domain: Measuring the outcome
///     judgement: some concerns
/// overall: some concerns
/// ```
///
/// Shorter, `domains` may be a map: `Randomisation process: low`. Several studies stand in a list
/// under `studies`, each with its own `study`, `result`, `domains` and `overall`. Where `overall` is
/// left out, the rule of the instrument proposes it; who overrules the rule says why, with `reason`
/// beside it or `overall: low; because ...`.
public struct EvidenceRiskOfBias: Sendable, Hashable, Codable {
  /// The instrument, as the author names it.
  public var instrument: String?
  /// The instrument that the name stands for; `nil` when it is not known.
  public var definition: Instrument?
  /// Its version.
  public var version: String?
  /// Who judged.
  public var judge: String?
  /// The studies that were judged.
  public var studies: [Study]

  /// Judgements of studies.
  public init(studies: [Study]) { self.studies = studies }

  /// The judgements of one study.
  public struct Study: Sendable, Hashable, Codable {
    /// The study.
    public var name: String?
    /// The result that the judgements are about.
    public var result: String?
    /// The domains, in order.
    public var domains: [Domain]
    /// The author's judgement over all domains.
    public var overall: Overall?
    /// What the rule of the instrument makes of the domains; `nil` without a rule.
    public var proposal: OverallProposal?

    /// A study.
    public init(domains: [Domain]) { self.domains = domains }
  }

  /// The judgement of one domain.
  public struct Domain: Sendable, Hashable, Codable {
    /// The domain.
    public var name: String
    /// The judgement.
    public var judgement: EvidenceJudgement
    /// The points or stars that were given, where the author counts them.
    public var points: Int?
    /// Why.
    public var reason: String?

    /// A judgement.
    public init(name: String, judgement: EvidenceJudgement, reason: String? = nil) {
      self.name = name
      self.judgement = judgement
      self.reason = reason
    }
  }

  /// A judgement over all domains.
  public struct Overall: Sendable, Hashable, Codable {
    /// The judgement.
    public var verdict: InstrumentVerdict
    /// Why.
    public var reason: String?

    /// A judgement.
    public init(_ verdict: InstrumentVerdict, reason: String? = nil) {
      self.verdict = verdict
      self.reason = reason
    }
  }
}
