/// A judgement over all items of an instrument.
public enum InstrumentVerdict: Sendable, Hashable, Codable {
  /// A judgement like that of a domain.
  case judgement(EvidenceJudgement)
  /// How much confidence the results deserve, as AMSTAR 2 says it.
  case confidence(Certainty)
  /// Points, and how many there are to be had where that is known.
  case total(Int, of: Int?)
  /// The author's own words, for an instrument without a rule.
  case words(String)
}
