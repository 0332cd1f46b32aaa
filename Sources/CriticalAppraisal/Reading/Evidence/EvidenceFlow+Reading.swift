extension EvidenceFlow {
  /// Reads a block; `nil` without a stage.
  init?(_ fields: EvidenceFields, _ report: inout EvidenceReport) {
    let arms = fields.texts(.arms, &report).flatMap { text in
      text.split(separator: ",").map(\.trimmed)
    }.filter { !$0.isEmpty }
    guard let maps = fields.maps(.stages, &report) else {
      report.reportMissing(.stages, line: fields.line)
      return nil
    }
    var stages: [Stage] = []
    var lines: [Int] = []
    for (entries, line) in maps {
      let own = EvidenceFields(entries, line: line, keys: [.stage, .n, .out], &report)
      if let stage = Stage(own, arms: arms, &report) {
        stages.append(stage)
        lines.append(line)
      }
    }
    guard !stages.isEmpty else { return nil }
    self.init(stages: stages)
    self.arms = Array(arms.prefix(8))
    unit = fields.text(.unit, &report)
    checkSums(lines, &report)
  }

  /// Reports stages that do not hold what the one before left over.
  ///
  /// Where a stage does not say who left, fewer in the next is no contradiction, and more papers are
  /// none either: they may have been found elsewhere. Arms are compared one by one where both stages
  /// have the same ones; otherwise their sums are.
  private func checkSums(_ lines: [Int], _ report: inout EvidenceReport) {
    for (index, stage) in stages.enumerated().dropLast() {
      let next = stages[index + 1]
      if stage.counts.count > 1, stage.counts.count == next.counts.count,
        stage.labels == next.labels,
        stage.out.allSatisfy({ $0.counts.count == stage.counts.count })
      {
        for column in stage.counts.indices {
          let out = stage.out.isEmpty ? nil : stage.out.map { $0.counts[column] }
          let label = next.labels.isEmpty ? "" : next.labels[column]
          check(
            stage.counts[column], out, next.counts[column], (stage, next, label),
            lines[index + 1], &report)
        }
      } else {
        let out = stage.out.isEmpty ? nil : stage.out.map(\.total)
        check(stage.total, out, next.total, (stage, next, ""), lines[index + 1], &report)
      }
    }
  }

  private func check(
    _ before: Int, _ out: [Int]?, _ after: Int,
    _ names: (before: Stage, after: Stage, label: String),
    _ line: Int, _ report: inout EvidenceReport
  ) {
    let left = before - (out ?? []).reduce(0, +)
    guard out == nil ? after > before && !countsRecords : after != left else { return }
    report.report(
      .sum, "n", value: String(after), line: line,
      [
        "stage": .text(
          names.label.isEmpty ? names.after.name : "\(names.after.name), \(names.label)"),
        "before": .text(names.before.name), "count": .number(before), "left": .number(left),
        "stated": .text(out == nil ? "" : "out"),
      ], severity: .warning)
  }
}

extension EvidenceFlow.Stage {
  fileprivate init?(_ fields: EvidenceFields, arms: [String], _ report: inout EvidenceReport) {
    guard let name = fields.text(.stage, &report) else {
      report.reportMissing(.stage, line: fields.line)
      return nil
    }
    guard let entry = fields[.n] else {
      report.reportMissing(.n, line: fields.line)
      return nil
    }
    guard let (counts, labels) = Self.counts(entry, arms: arms, &report) else { return nil }
    self.init(name: name, counts: counts, labels: labels)
    guard let out = fields[.out] else { return }
    if case .map(let reasons) = out.value.content, !Self.isByLabel(reasons, labels) {
      for reason in reasons.prefix(EvidenceFields.maximumRows) {
        if let (counts, _) = Self.counts(reason, arms: labels, &report) {
          self.out.append(EvidenceFlow.Loss(reason: reason.key, counts: counts))
        }
      }
    } else if let (counts, _) = Self.counts(out, arms: labels, &report) {
      self.out = [EvidenceFlow.Loss(counts: counts)]
    }
  }

  /// Whether the keys are the labels of the stage, and no reasons.
  private static func isByLabel(_ entries: [YAMLEntry], _ labels: [String]) -> Bool {
    !labels.isEmpty && entries.allSatisfy { entry in labels.contains { $0 == entry.key } }
  }

  /// One count, a list by arm, or a map by arm or source.
  private static func counts(
    _ entry: YAMLEntry, arms: [String], _ report: inout EvidenceReport
  ) -> (counts: [Int], labels: [String])? {
    func count(_ text: String?) -> Int? {
      guard let text else { return nil }
      let counts = EvidenceText(text, report.language).counts
      return counts.count == 1 && counts[0] <= 1_000_000_000 ? counts[0] : nil
    }
    switch entry.value.content {
    case .scalar(let text):
      if let count = count(text) { return ([count], []) }
    case .list(let values):
      let counts = values.compactMap { count($0.scalar) }
      if counts.count == values.count, !counts.isEmpty {
        guard counts.count == arms.count || (arms.isEmpty && counts.count <= 8) else {
          report.report(
            .columns, entry.key, value: entry.value.summary, line: entry.line,
            ["arms": .number(arms.count)])
          return nil
        }
        return (counts, arms)
      }
    case .map(let entries):
      let counts = entries.compactMap { count($0.value.scalar) }
      if counts.count == entries.count, !counts.isEmpty, counts.count <= 8 {
        return (counts, entries.map(\.key))
      }
    }
    report.report(.count, entry.key, value: entry.value.summary, line: entry.line)
    return nil
  }
}
