/// Numbers needed to treat as text: `NNTB 12 (NNTB 5 to ∞ to NNTH 33)`.
public struct NNTText: Sendable {
  /// The words.
  public var terms: Terms
  /// Whether the outcome is desired, so that more of it is a benefit.
  public var isDesirable: Bool

  /// Texts in a language.
  public init(terms: Terms, isDesirable: Bool = false) {
    self.terms = terms
    self.isDesirable = isDesirable
  }

  /// The number as a whole one, rounded up, with its side.
  public func estimate(_ number: NumberNeededToTreat) -> String {
    guard let whole = number.roundedUp else { return text(number.estimate) }
    return "\(name(number.estimate.side)) \(whole)"
  }

  /// The interval, its sides named where it runs through infinity; `nil` when there is none.
  public func interval(_ number: NumberNeededToTreat) -> String? {
    guard let from = number.from, let to = number.to else { return nil }
    guard number.isThroughInfinity else {
      return whole(from.number) + terms.to + whole(to.number)
    }
    // An end that is itself infinite need not be named twice.
    return [text(from), from.side == .none || to.side == .none ? "" : "∞", text(to)]
      .filter { !$0.isEmpty }.joined(separator: terms.to)
  }

  private func text(_ limit: NumberNeededToTreat.Limit) -> String {
    limit.side == .none ? "∞" : "\(name(limit.side)) \(whole(limit.number))"
  }

  private func whole(_ number: Double) -> String {
    NumberNeededToTreat.roundedUp(number).map(String.init) ?? "∞"
  }

  /// For a desired outcome more events are a benefit.
  private func name(_ side: NumberNeededToTreat.Side) -> String {
    let shown: NumberNeededToTreat.Side =
      switch side {
      case .benefit: isDesirable ? .harm : .benefit
      case .harm: isDesirable ? .benefit : .harm
      case .none: .none
      }
    return shown == .none ? "NNT" : shown.rawValue
  }
}
