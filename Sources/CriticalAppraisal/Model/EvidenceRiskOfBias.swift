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
/// under `studies`, each with its own `study`, `result`, `domains` and `overall`.
public struct EvidenceRiskOfBias: Sendable, Hashable, Codable {
  /// The instrument, as the author names it.
  public var instrument: String?
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
    /// The judgement over all domains.
    public var overall: Domain?

    /// A study.
    public init(domains: [Domain]) { self.domains = domains }
  }

  /// The judgement of one domain.
  public struct Domain: Sendable, Hashable, Codable {
    /// The domain; empty for the judgement over all.
    public var name: String
    /// The judgement.
    public var judgement: EvidenceJudgement
    /// Why.
    public var reason: String?

    /// A judgement.
    public init(name: String, judgement: EvidenceJudgement, reason: String? = nil) {
      self.name = name
      self.judgement = judgement
      self.reason = reason
    }
  }
}
