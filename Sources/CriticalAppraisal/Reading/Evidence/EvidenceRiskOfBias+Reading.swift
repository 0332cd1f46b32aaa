extension EvidenceRiskOfBias {
  /// Reads a block; `nil` without a judgement.
  init?(_ fields: EvidenceFields, _ report: inout EvidenceReport) {
    var studies: [Study] = []
    if let maps = fields.maps(.studies, &report) {
      for (entries, line) in maps {
        let own = EvidenceFields(entries, line: line, keys: EvidenceKey.studyKeys, &report)
        if let study = Study(own, &report) { studies.append(study) }
      }
    } else if let study = Study(fields, &report) {
      studies.append(study)
    }
    guard !studies.isEmpty else { return nil }
    self.init(studies: studies)
    instrument = fields.text(.instrument, &report)
    version = fields.text(.version, &report)
    judge = fields.text(.judge, &report)
  }
}

extension EvidenceRiskOfBias.Study {
  fileprivate init?(_ fields: EvidenceFields, _ report: inout EvidenceReport) {
    guard let entry = fields[.domains] else {
      report.reportMissing(.domains, line: fields.line)
      return nil
    }
    var domains: [EvidenceRiskOfBias.Domain] = []
    switch entry.value.content {
    case .map(let entries):
      for entry in entries.prefix(EvidenceFields.maximumRows) {
        if let domain = EvidenceRiskOfBias.Domain(entry.key, entry, &report) {
          domains.append(domain)
        }
      }
    case .list:
      for (entries, line) in fields.maps(.domains, &report) ?? [] {
        // `- Randomisation: low` is as good as `- domain: Randomisation`.
        if entries.count == 1, let entry = entries.first,
          EvidenceKey.named(entry.key, among: [.domain, .judgement, .reason]) == nil
        {
          if let domain = EvidenceRiskOfBias.Domain(entry.key, entry, &report) {
            domains.append(domain)
          }
        } else if let domain = EvidenceRiskOfBias.Domain(entries, line: line, &report) {
          domains.append(domain)
        }
      }
    case .scalar(let text):
      report.report(.list, entry.key, value: text, line: entry.line)
    }
    guard !domains.isEmpty else { return nil }
    self.init(domains: domains)
    name = fields.text(.study, &report)
    result = fields.text(.result, &report)
    overall = fields[.overall].flatMap { EvidenceRiskOfBias.Domain("", $0, &report) }
  }
}

extension EvidenceRiskOfBias.Domain {
  /// Reads `name: low`, `name: low, because …` or a map under the name.
  fileprivate init?(_ name: String, _ entry: YAMLEntry, _ report: inout EvidenceReport) {
    if case .map(let entries) = entry.value.content {
      let fields = EvidenceFields(
        entries, line: entry.line, keys: [.judgement, .reason], &report)
      self.init(name, fields, &report)
      return
    }
    let text = entry.text ?? ""
    if let judgement = EvidenceText(text, report.language).judgement {
      self.init(name: name, judgement: judgement)
      return
    }
    // The judgement, a mark, and why.
    guard let mark = text.firstIndex(where: { ",;:.(–—".contains($0) }) ?? text.firstIndex(of: "-"),
      let judgement = EvidenceText(String(text[..<mark]), report.language).judgement
    else {
      report.report(.judgement, entry.key, value: entry.value.summary, line: entry.line)
      return nil
    }
    var reason = String(text[mark...].dropFirst()).trimmed
    if text[mark] == "(", reason.hasSuffix(")") { reason.removeLast() }
    self.init(name: name, judgement: judgement, reason: reason.isEmpty ? nil : reason)
  }

  fileprivate init?(_ entries: [YAMLEntry], line: Int, _ report: inout EvidenceReport) {
    let fields = EvidenceFields(
      entries, line: line, keys: [.domain, .judgement, .reason], &report)
    guard let name = fields.text(.domain, &report) else {
      report.reportMissing(.domain, line: line)
      return nil
    }
    self.init(name, fields, &report)
  }

  private init?(_ name: String, _ fields: EvidenceFields, _ report: inout EvidenceReport) {
    guard fields[.judgement] != nil else {
      report.reportMissing(.judgement, line: fields.line)
      return nil
    }
    guard let judgement = fields.value(.judgement, .judgement, &report, { $0.judgement }) else {
      return nil
    }
    self.init(name: name, judgement: judgement, reason: fields.text(.reason, &report))
  }
}
