/// What an appraisal and its paper may both state.
public enum PaperAspect: String, Sendable, Hashable, Codable, CaseIterable {
  /// The number of people randomised.
  case n
  /// The number of arms.
  case arms
  /// The countries of the study.
  case country
  /// The number of clinics, hospitals or practices.
  case centres
  /// What the intervention is compared with.
  case comparator
  /// The questionnaires and scales.
  case instrument
  /// When was measured.
  case followUp = "follow-up"
  /// Estimates and their intervals.
  case number
  /// The number in a trial register.
  case registration
  /// The DOI and the number in PubMed.
  case identifier
}
