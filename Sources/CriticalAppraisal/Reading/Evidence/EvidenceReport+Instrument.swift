extension EvidenceReport {
  /// Reports the name of an instrument that is not known: mostly fine, but mend a slip.
  mutating func reportUnknownInstrument(_ name: String, line: Int) {
    var facts: Facts = ["instrument": .text(name)]
    let near = Instrument.nearest(to: name, among: instruments)
    if let near { facts["suggestion"] = .text(near) }
    add("instrument-unknown", near == nil ? .note : .warning, line: line, facts)
  }

  /// Reports what an instrument does not have: other items, other answers, other scores.
  ///
  /// - Parameters:
  ///   - isWhole: whether each row could be read, so that their number says something.
  ///   - line: the line of the domains.
  ///   - overallLine: the line of the judgement over all.
  mutating func check(
    _ study: EvidenceRiskOfBias.Study, by instrument: Instrument, isWhole: Bool, line: Int,
    overallLine: Int?
  ) {
    let about: Facts = ["instrument": .text(instrument.name)]
    if isWhole, !instrument.rows.contains(study.domains.count) {
      var facts = about
      facts["items"] = .number(study.domains.count)
      facts["lowest"] = .number(instrument.rows.lowerBound)
      facts["highest"] = .number(instrument.rows.upperBound)
      add("instrument-items", .warning, line: line, facts)
    }
    let foreign = study.domains.first { domain in
      domain.judgement.severity != nil && domain.points == nil
        && !instrument.answers.contains(domain.judgement)
    }
    if let foreign {
      var facts = about
      facts["item"] = .text(foreign.name)
      facts["answer"] = .text(foreign.judgement.rawValue)
      facts["answers"] = .text(instrument.answers.map(\.rawValue).joined(separator: " "))
      add("instrument-items", .warning, line: line, facts)
    }
    guard let overall = study.overall, let overallLine else { return }
    var facts = about
    facts["verdict"] = .text(overall.verdict.code)
    if case .total(let points, let maximum) = overall.verdict {
      if instrument.overall != .total {
        return add("instrument-score", .note, line: overallLine, facts)
      }
      if points > instrument.maximum || (maximum ?? instrument.maximum) != instrument.maximum {
        facts["maximum"] = .number(instrument.maximum)
        return add("instrument-total", .warning, line: overallLine, facts)
      }
    }
    if case .words(let words) = overall.verdict, words.contains("%") {
      return add("instrument-score", .note, line: overallLine, facts)
    }
    guard let proposal = study.proposal, let proposed = proposal.verdict, overall.reason == nil,
      !proposal.allows(overall.verdict)
    else { return }
    facts["proposed"] = .text(proposed.code)
    facts["rule"] = .text(instrument.overall.rawValue)
    add("instrument-overall", .warning, line: overallLine, facts)
  }
}
