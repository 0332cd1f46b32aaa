/// What the rule of an instrument makes of the judgements of its items; the author may overrule it.
public struct OverallProposal: Sendable, Hashable, Codable {
  /// The judgement over all; `nil` where items that decide were not judged: what was not found is
  /// never a "no".
  public var verdict: InstrumentVerdict?
  /// Others that the rule leaves to whoever judges, without overruling it.
  public var alternatives: [InstrumentVerdict] = []
  /// The items that were not judged, or that could not be.
  public var missing: [Localized] = []

  /// A proposal.
  public init(_ verdict: InstrumentVerdict?, missing: [Localized] = []) {
    self.verdict = verdict
    self.missing = missing
  }

  /// Whether a judgement agrees with it.
  public func allows(_ other: InstrumentVerdict) -> Bool {
    guard let verdict else { return true }
    if case .total(let points, _) = verdict, case .total(points, _) = other { return true }
    return other == verdict || alternatives.contains(other)
  }
}
