extension Instrument {
  /// What its rule makes of the judgements of its items; `nil` where it has no rule, or where rows
  /// cannot be told apart.
  ///
  /// Sources: the guidance to RoB 2 (2019), Sterne 2016 (ROBINS-I), Shea 2017 (AMSTAR 2), Wolff 2019
  /// (PROBAST), the PEDro scale, and the coding manual of the Newcastle-Ottawa scale.
  func proposal(_ domains: [EvidenceRiskOfBias.Domain]) -> OverallProposal? {
    switch overall {
    case .judged: return nil
    case .total: return total(domains)
    case .critical: return confidence(domains)
    case .worst, .highIfAny:
      // What is judged on applicability does not decide on bias.
      let counted = domains.filter { !$0.isOnApplicability }
      guard rows.contains(counted.count) || counted.count < items.count else { return nil }
      return overall == .worst ? worst(counted) : highIfAny(counted)
    }
  }

  // MARK: Totals

  private func total(_ domains: [EvidenceRiskOfBias.Domain]) -> OverallProposal? {
    guard let indices = itemIndices(of: domains.map(\.name)) else {
      return domains.count < items.count ? OverallProposal(nil, missing: absent(domains)) : nil
    }
    var sum = 0
    var missing: [Localized] = []
    for (domain, index) in zip(domains, indices) where items[index].points > 0 {
      let highest = domains.count > items.count ? 1 : items[index].points
      if let points = domain.points(of: highest) {
        sum += points
      } else {
        missing.append(domain.missingName)
      }
    }
    return OverallProposal(missing.isEmpty ? .total(sum, of: maximum) : nil, missing: missing)
  }

  // MARK: Domains

  private func worst(_ domains: [EvidenceRiskOfBias.Domain]) -> OverallProposal {
    let missing = domains.filter(\.judgement.isNotJudged).map(\.missingName) + absent(domains)
    let judged = domains.map(\.judgement).filter { $0.severity != nil }
    guard let worst = judged.max(by: { ($0.severity ?? 0) < ($1.severity ?? 0) }),
      let severity = worst.severity
    else { return OverallProposal(nil, missing: missing) }
    // With high in one domain the others no longer matter.
    let decides = severity >= 2 || severity == answers.compactMap(\.severity).max()
    var proposal = OverallProposal(missing.isEmpty || decides ? .judgement(worst) : nil)
    if proposal.verdict == nil { proposal.missing = missing }
    if severalConcernsMayBeHigh, worst == .someConcerns,
      judged.count(where: { $0 == .someConcerns }) > 1
    {
      proposal.alternatives = [.judgement(.high)]
    }
    return proposal
  }

  private func highIfAny(_ domains: [EvidenceRiskOfBias.Domain]) -> OverallProposal {
    if domains.contains(where: { $0.judgement == .high }) {
      return OverallProposal(.judgement(.high))
    }
    let absent = absent(domains)
    guard absent.isEmpty else { return OverallProposal(nil, missing: absent) }
    if domains.allSatisfy({ $0.judgement == .low }) { return OverallProposal(.judgement(.low)) }
    let unclear = domains.first { $0.judgement.isNotJudged }
    return OverallProposal(unclear.map { .judgement($0.judgement) })
  }

  // MARK: Confidence

  private func confidence(_ domains: [EvidenceRiskOfBias.Domain]) -> OverallProposal? {
    guard let indices = itemIndices(of: domains.map(\.name)) else {
      return domains.count < items.count ? OverallProposal(nil, missing: absent(domains)) : nil
    }
    var flaws: Set<Int> = []
    var missing: [Localized] = []
    for (domain, index) in zip(domains, indices) {
      if domain.judgement == .no { flaws.insert(index) }
      if domain.judgement.isNotJudged { missing.append(domain.missingName) }
    }
    let critical = flaws.count { items[$0].isCritical }
    if critical > 1 { return OverallProposal(.confidence(.veryLow)) }
    guard missing.isEmpty else { return OverallProposal(nil, missing: missing) }
    if critical == 1 { return OverallProposal(.confidence(.low)) }
    return OverallProposal(.confidence(flaws.count > 1 ? .moderate : .high))
  }

  /// The items that have no row, as far as the rows that there are can be told.
  private func absent(_ domains: [EvidenceRiskOfBias.Domain]) -> [Localized] {
    guard domains.count < rows.lowerBound else { return [] }
    let names = domains.map { TextByte.folded($0.name) }
    let absent = items.filter { item in !names.contains(where: item.isNamed) }
    if absent.count == items.count - domains.count { return absent.map(\.name) }
    let count = rows.lowerBound - domains.count
    return [
      Localized(
        dutch: count == 1 ? "1 item" : "\(count) items",
        english: count == 1 ? "1 item" : "\(count) items")
    ]
  }
}

extension EvidenceRiskOfBias.Domain {
  /// Its name, as the author gave it, in either language.
  fileprivate var missingName: Localized { Localized(dutch: name, english: name) }

  /// Whether it is about other people or tests than those of the question, not about bias.
  fileprivate var isOnApplicability: Bool {
    let name = name.lowercased()
    return name.contains("applicab") || name.contains("toepasba") || name.contains("toepasselijk")
  }

  /// The points that it gives of those to be had; `nil` when that cannot be told.
  fileprivate func points(of highest: Int) -> Int? {
    if let points { return points <= highest ? points : nil }
    switch judgement {
    case .yes: return highest
    case .no: return 0
    case .partly: return highest > 1 ? 1 : nil
    default: return nil
    }
  }
}

extension EvidenceJudgement {
  /// Whether it says that there is no judgement.
  var isNotJudged: Bool { self == .unclear || self == .noInformation }

  /// From 0 for nothing against it to 3; `nil` for none.
  var severity: Int? {
    switch self {
    case .low, .yes: 0
    case .someConcerns, .moderate, .partly: 1
    case .high, .serious, .no: 2
    case .critical: 3
    case .unclear, .noInformation, .notApplicable: nil
    }
  }
}
