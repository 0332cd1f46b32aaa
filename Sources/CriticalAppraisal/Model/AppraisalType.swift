/// The kind of clinical question an appraisal answers, or of the document it appraises.
public enum AppraisalType: String, Sendable, Hashable, Codable, CaseIterable {
  case therapy
  case diagnosis
  case prognosis
  case harm
  case review
  case qualitative
  case guideline
  case economic
}
