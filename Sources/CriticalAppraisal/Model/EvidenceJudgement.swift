/// How a domain or item of an instrument was judged.
public enum EvidenceJudgement: String, Sendable, Hashable, Codable, CaseIterable {
  // Risk of bias.
  case low
  case someConcerns = "some-concerns"
  case moderate
  case high
  case serious
  case critical
  // Not to be judged.
  case unclear
  case noInformation = "no-information"
  case notApplicable = "not-applicable"
  // Whether an item was met.
  case yes
  case partly
  case no
}
