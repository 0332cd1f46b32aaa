extension EvidenceCertainty {
  /// Reads a block; `nil` without a level of certainty.
  init?(_ fields: EvidenceFields, _ report: inout EvidenceReport) {
    var rows: [Row] = []
    if let maps = fields.maps(.rows, &report) {
      for (entries, line) in maps {
        let own = EvidenceFields(entries, line: line, keys: EvidenceKey.certaintyRow, &report)
        let all = own.completed(by: fields, for: EvidenceKey.certaintyRow)
        if let row = Row(all, &report) { rows.append(row) }
      }
    } else if let row = Row(fields, &report) {
      rows.append(row)
    }
    guard !rows.isEmpty else { return nil }
    self.init(rows: rows)
  }
}

extension EvidenceCertainty.Row {
  fileprivate init?(_ fields: EvidenceFields, _ report: inout EvidenceReport) {
    guard let outcome = fields.text(.outcome, &report) else {
      report.reportMissing(.outcome, line: fields.line)
      return nil
    }
    let reasons = fields.texts(.reasons, &report)
    let start = fields.value(.start, .start, &report) { $0.start }
    let proposal = start.flatMap { GradeProposal(from: $0, reasons: reasons) }
    guard fields[.certainty] != nil || proposal != nil else {
      report.reportMissing(.certainty, line: fields.line)
      return nil
    }
    let stated = fields.value(.certainty, .certainty, &report) { $0.certainty }
    if fields[.certainty] != nil, stated == nil { return nil }
    guard let certainty = stated ?? proposal?.certainty else { return nil }
    self.init(outcome: outcome, certainty: certainty)
    self.reasons = reasons
    self.proposal = proposal
    isProposed = stated == nil
    if let proposal, !proposal.allows(certainty) {
      report.add(
        "instrument-certainty", .warning, line: fields[.certainty]?.line ?? fields.line,
        [
          "certainty": .text(certainty.rawValue), "start": .text(proposal.start.rawValue),
          "proposed": .text(proposal.certainty.rawValue), "outcome": .text(outcome),
        ])
    }
    comparison = fields.text(.comparison, &report)
    time = fields.text(.time, &report)
    effect = fields.text(.effect, &report)
    measure = fields.value(.measure, .measure, &report) { $0.measure }
    estimate = EvidenceEstimate(fields, &report)
    controlRisk = fields.probability(.controlRisk, &report)
    participants = fields.count(.n, &report)
    studies = fields.count(.studies, &report)
  }
}
