/// What a section of an appraisal is about; the raw values are used in `{#…}`, JSON, rules and CSS.
public enum SectionKind: String, Sendable, Hashable, Codable, CaseIterable {
  case scenario
  case question
  case background
  case search
  case selection
  case method
  case appraisal
  case results
  case discussion
  case limitations
  case conclusion
  case implications
  case patient
  case research
  case evidenceLevel = "evidence-level"
  case references
  case interests
  case appendix
  case summary
  case other
}
