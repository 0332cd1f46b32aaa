/// What a labelled item says of the question or of the study: PICO, and the items of a method.
public enum ItemField: String, Sendable, Hashable, Codable, CaseIterable {
  // The clinical question.
  case population
  case comparison
  case outcome
  case time

  // The study.
  case design
  case setting
  case participants
  case n
  case inclusion
  case exclusion
  case baseline
  case intervention
  case dose
  case provider
  case control
  case coIntervention = "co-intervention"
  case outcomes
  case primaryOutcome = "primary-outcome"
  case secondaryOutcomes = "secondary-outcomes"
  case followUp = "follow-up"
  case randomisation
  case concealment
  case blinding
  case dropout
  case adherence
  case analysis
  case confounding
  case harms
  case costs
  case indexTest = "index-test"
  case referenceStandard = "reference-standard"
  case threshold
  case prognosticFactor = "prognostic-factor"
  case dataCollection = "data-collection"
  case registration
  case ethics
  case funding

  /// A label that is not known; its words are kept.
  case other
}
