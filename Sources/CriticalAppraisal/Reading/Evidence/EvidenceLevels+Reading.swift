extension EvidenceLevels {
  /// Reads a block; `nil` without a study or a level.
  init?(_ fields: EvidenceFields, _ report: inout EvidenceReport) {
    guard let entry = fields[.system] else {
      report.reportMissing(.system, line: fields.line)
      return nil
    }
    guard let system = LevelSystem(named: entry.text ?? "") else {
      report.report(.system, entry.key, value: entry.value.summary, line: entry.line)
      return nil
    }
    var rows: [Row] = []
    if let maps = fields.maps(.rows, &report) {
      for (entries, line) in maps {
        let own = EvidenceFields(entries, line: line, keys: EvidenceKey.levelRow, &report)
        let all = own.completed(by: fields, for: EvidenceKey.levelRow)
        if let row = Row(all, system, &report) { rows.append(row) }
      }
    } else if let row = Row(fields, system, &report) {
      rows.append(row)
    }
    guard !rows.isEmpty else { return nil }
    self.init(system: system, rows: rows)
  }
}

extension EvidenceLevels.Row {
  fileprivate init?(
    _ fields: EvidenceFields, _ system: LevelSystem, _ report: inout EvidenceReport
  ) {
    guard let entry = fields[.levelStudies] else {
      report.reportMissing(.levelStudies, line: fields.line)
      return nil
    }
    var studies: [EvidenceLevels.Study] = []
    switch entry.value.content {
    case .scalar(let text):
      studies = text.split(separator: ",").map { .init(kind: $0.trimmed) }
    case .list(let values):
      for value in values.prefix(EvidenceFields.maximumRows) {
        if case .map(let entries) = value.content {
          studies += entries.map { .init(name: $0.key, kind: $0.value.summary) }
        } else {
          studies.append(.init(kind: value.summary))
        }
      }
    case .map(let entries):
      studies = entries.prefix(EvidenceFields.maximumRows).map {
        .init(name: $0.key, kind: $0.value.summary)
      }
    }
    studies = studies.filter { !$0.kind.isEmpty }
    guard !studies.isEmpty else {
      report.report(.list, entry.key, value: entry.value.summary, line: entry.line)
      return nil
    }
    self.init(studies: studies)
    conclusion = fields.text(.conclusion, &report)
    question = fields.text(.question, &report).flatMap(OxfordQuestion.init(named:))
    reason = fields.text(.overallReason, &report)
    level = fields.value(.evidenceLevel, .evidenceLevel, &report) { text in
      text.numbers.count == 1
        ? text.numbers.first?.count.flatMap { system.levels.contains($0) ? $0 : nil } : nil
    }
    proposal = proposed(by: system)
    if let level, let proposal, level != proposal, reason == nil {
      report.add(
        "instrument-level", .warning, line: fields[.evidenceLevel]?.line ?? fields.line,
        [
          "system": .text(system.rawValue), "level": .number(level), "proposed": .number(proposal),
        ])
    }
  }

  /// What the rule makes of the studies; `nil` where one of them is nothing that it knows.
  private func proposed(by system: LevelSystem) -> Int? {
    if system != .ocebm {
      let levels = studies.compactMap { EbroLevel(rawValue: $0.kind.uppercased()) }
      return levels.count == studies.count ? EbroLevel.conclusion(of: levels, by: system) : nil
    }
    let levels = studies.compactMap { study -> Int? in
      if let number = Int(study.kind) { return system.levels.contains(number) ? number : nil }
      return OxfordDesign(named: study.kind).flatMap { question?.level(of: $0) }
    }
    return levels.count == studies.count ? levels.min() : nil
  }
}
