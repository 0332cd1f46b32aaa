extension EvidenceRiskOfBias {
  /// Reads a block; `nil` without a judgement.
  init?(_ fields: EvidenceFields, _ report: inout EvidenceReport) {
    let instrument = fields.text(.instrument, &report)
    let definition = instrument.flatMap { Instrument.named($0, among: report.instruments) }
    if let entry = fields[.instrument], let instrument, definition == nil {
      report.reportUnknownInstrument(instrument, line: entry.line)
    }
    var studies: [Study] = []
    if let maps = fields.maps(.studies, &report) {
      for (entries, line) in maps {
        let own = EvidenceFields(entries, line: line, keys: EvidenceKey.studyKeys, &report)
        if let study = Study(own, definition, &report) { studies.append(study) }
      }
    } else if let study = Study(fields, definition, &report) {
      studies.append(study)
    }
    guard !studies.isEmpty else { return nil }
    self.init(studies: studies)
    self.instrument = instrument
    self.definition = definition
    version = fields.text(.version, &report)
    judge = fields.text(.judge, &report)
  }
}

extension EvidenceRiskOfBias.Study {
  fileprivate init?(
    _ fields: EvidenceFields, _ instrument: Instrument?, _ report: inout EvidenceReport
  ) {
    guard let entry = fields[.domains] else {
      report.reportMissing(.domains, line: fields.line)
      return nil
    }
    let flaws = report.diagnostics.count
    var domains: [EvidenceRiskOfBias.Domain] = []
    switch entry.value.content {
    case .map(let entries):
      for entry in entries.prefix(EvidenceFields.maximumRows) {
        if let domain = EvidenceRiskOfBias.Domain(entry.key, entry, instrument, &report) {
          domains.append(domain)
        }
      }
    case .list(let values):
      let list = YAMLEntry(
        key: entry.key,
        value: YAMLValue(
          content: .list(values.map { $0.splitAtJudgement(instrument, report.language) }),
          line: entry.value.line), line: entry.line)
      for (entries, line) in EvidenceFields.maps(of: list, &report) {
        // `- Randomisation: low` is as good as `- domain: Randomisation`.
        if entries.count == 1, let entry = entries.first,
          EvidenceKey.named(entry.key, among: [.domain, .judgement, .reason]) == nil
        {
          if let domain = EvidenceRiskOfBias.Domain(entry.key, entry, instrument, &report) {
            domains.append(domain)
          }
        } else if let domain = EvidenceRiskOfBias.Domain(entries, line: line, instrument, &report) {
          domains.append(domain)
        }
      }
    case .scalar(let text):
      report.report(.list, entry.key, value: text, line: entry.line)
    }
    guard !domains.isEmpty else { return nil }
    self.init(domains: domains)
    if fields[.overall] == nil { takeOverall(instrument) }
    let isWhole = report.diagnostics.count == flaws
    name = fields.text(.study, &report)
    result = fields.text(.result, &report)
    if let entry = fields[.overall] {
      overall = EvidenceRiskOfBias.Overall(entry, instrument, &report)
    }
    if let reason = fields.text(.overallReason, &report) {
      let known = overall?.reason
      overall?.reason = known.map { "\($0); \(reason)" } ?? reason
      if overall == nil { report.leavesOut([reason]) }
    }
    guard let instrument else { return }
    if isWhole { proposal = instrument.proposal(self.domains) }
    report.check(
      self, by: instrument, isWhole: isWhole, line: entry.line,
      overallLine: fields[.overall]?.line ?? (overall == nil ? nil : entry.line))
  }

  /// Takes a last row that is named as the judgement over all for what it is.
  private mutating func takeOverall(_ instrument: Instrument?) {
    let isOfDomains = [nil, .worst, .highIfAny, .judged].contains(instrument?.overall)
    guard isOfDomains, domains.count > 1, let last = domains.last,
      EvidenceKey.named(last.name, among: [.overall]) != nil
    else { return }
    overall = EvidenceRiskOfBias.Overall(.judgement(last.judgement), reason: last.reason)
    domains.removeLast()
  }
}

extension EvidenceRiskOfBias.Domain {
  /// Reads `name: low`, `name: low, because …` or a map under the name.
  fileprivate init?(
    _ name: String, _ entry: YAMLEntry, _ instrument: Instrument?, _ report: inout EvidenceReport
  ) {
    if case .map(let entries) = entry.value.content {
      let fields = EvidenceFields(
        entries, line: entry.line, keys: [.judgement, .reason], &report)
      self.init(name, fields, instrument, &report)
      return
    }
    guard let judged = Judged(entry.text ?? "", instrument, report.language) else {
      report.report(.judgement, entry.key, value: entry.value.summary, line: entry.line)
      return nil
    }
    self.init(name: name, judgement: judged.judgement, reason: judged.reason)
    points = judged.points
  }

  fileprivate init?(
    _ entries: [YAMLEntry], line: Int, _ instrument: Instrument?, _ report: inout EvidenceReport
  ) {
    let fields = EvidenceFields(
      entries, line: line, keys: [.domain, .judgement, .reason], &report)
    guard let name = fields.text(.domain, &report) else {
      report.reportMissing(.domain, line: line)
      return nil
    }
    self.init(name, fields, instrument, &report)
  }

  private init?(
    _ name: String, _ fields: EvidenceFields, _ instrument: Instrument?,
    _ report: inout EvidenceReport
  ) {
    guard let entry = fields[.judgement] else {
      report.reportMissing(.judgement, line: fields.line)
      return nil
    }
    guard let judged = Judged(entry.text ?? "", instrument, report.language) else {
      report.report(.judgement, entry.key, value: entry.value.summary, line: entry.line)
      return nil
    }
    let reason = fields.text(.reason, &report)
    self.init(
      name: name, judgement: judged.judgement,
      reason: judged.reason.map { first in reason.map { "\(first); \($0)" } ?? first } ?? reason)
    points = judged.points
  }
}
