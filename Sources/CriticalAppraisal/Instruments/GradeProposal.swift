/// The certainty that follows from where evidence starts and the reasons to go down or up.
public struct GradeProposal: Sendable, Hashable, Codable {
  /// Where it starts: high for randomised trials, low for observational studies.
  public var start: Certainty
  /// The certainty when each reason counts as it says, or else one level.
  public var certainty: Certainty
  /// The lowest that the reasons allow, each counting one or two levels.
  public var lowest: Certainty
  /// The highest that they allow.
  public var highest: Certainty

  /// What follows; `nil` when a reason is none of GRADE's, so that nobody can tell.
  init?(from start: Certainty, reasons: [String]) {
    var factors: [GradeFactor] = []
    for reason in reasons {
      let named = GradeFactor.factors(in: reason)
      guard !named.isEmpty else { return nil }
      factors += named
    }
    let levels = Certainty.allCases
    func level(_ change: (GradeFactor) -> Int) -> Certainty {
      let first = levels.firstIndex(of: start) ?? 0
      let last = factors.reduce(first) { $0 + change($1) }
      return levels[min(max(last, 0), levels.count - 1)]
    }
    self.start = start
    certainty = level { $0.kind.isUp ? $0.levels.lowerBound : -$0.levels.lowerBound }
    lowest = level { $0.kind.isUp ? $0.levels.lowerBound : -$0.levels.upperBound }
    highest = level { $0.kind.isUp ? $0.levels.upperBound : -$0.levels.lowerBound }
  }

  /// Whether a level is within what the reasons allow.
  public func allows(_ other: Certainty) -> Bool {
    let levels = Certainty.allCases
    let places = [lowest, other, highest].compactMap(levels.firstIndex)
    return places == places.sorted()
  }
}
