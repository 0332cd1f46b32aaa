extension EvidenceEffects {
  /// Reads a block; `nil` when there is no estimate in it.
  init?(_ fields: EvidenceFields, _ report: inout EvidenceReport) {
    var rows: [Row] = []
    if let maps = fields.maps(.rows, &report) {
      for (entries, line) in maps {
        let own = EvidenceFields(entries, line: line, keys: EvidenceKey.effectRow, &report)
        let all = own.completed(by: fields, for: EvidenceKey.effectRow)
        if let row = Row(all, &report) { rows.append(row) }
      }
    } else if let row = Row(fields, &report) {
      rows.append(row)
    }
    guard !rows.isEmpty else { return nil }
    self.init(rows: rows)
  }
}

extension EvidenceEffects.Row {
  /// Reads a row; `nil` without an estimate.
  init?(_ fields: EvidenceFields, _ report: inout EvidenceReport) {
    guard fields[.estimate] != nil else {
      report.reportMissing(.estimate, line: fields.line)
      return nil
    }
    guard let estimate = EvidenceEstimate(fields, &report) else { return nil }
    let stated = fields.value(.measure, .measure, &report) { $0.measure }
    let words = fields[.estimate]?.text.map { EvidenceText($0, report.language).wordsOfEstimate }
    let beside = EvidenceText((words ?? []).joined(separator: " "), report.language)
    self.init(measure: stated ?? beside.measure ?? .meanDifference, estimate: estimate)
    outcome = fields.text(.outcome, &report)
    comparison = fields.text(.comparison, &report)
    time = fields.text(.time, &report)
    p = fields.value(.p, .p, &report) { $0.p }
    n = fields.counts(.n, &report)
    mcid = fields.value(.mcid, .number, &report) { text in
      text.numbers.count == 1 && (text.numbers.first?.value.value ?? 0) > 0
        ? text.numbers.first?.value : nil
    }
    mcidSource = fields.text(.mcidSource, &report)
    range = fields.value(.scale, .scale, &report) { $0.scale }
    let scaleWords = fields[.scale]?.text.map { EvidenceText($0, report.language) }
    better = fields.value(.better, .direction, &report) { $0.direction } ?? scaleWords?.direction
    unit = fields.text(.unit, &report)
    if beside.measure == nil, let words, !words.isEmpty {
      if unit == nil { unit = words.joined(separator: " ") } else { report.leavesOut(words) }
    }
    isPooled = fields.flag(.pooled, &report) ?? false
    check(fields, &report)
  }

  /// Reports a ratio that no ratio can be.
  private func check(_ fields: EvidenceFields, _ report: inout EvidenceReport) {
    guard measure.scale == .logarithmic, let entry = fields[.ci] ?? fields[.estimate] else {
      return
    }
    let numbers = [estimate.value, estimate.lower, estimate.upper].compactMap { $0?.value }
    guard let impossible = numbers.first(where: { $0 <= 0 }), impossible <= 0 else { return }
    report.report(
      .ratioNotPositive, entry.key, value: entry.value.summary, line: entry.line,
      ["measure": .text(measure.rawValue)])
  }
}

extension EvidenceEstimate {
  /// Reads an estimate and its interval; a wrong interval costs only itself.
  init?(_ fields: EvidenceFields, _ report: inout EvidenceReport) {
    guard var estimate = fields.value(.estimate, .estimate, &report, { $0.estimate }) else {
      return nil
    }
    let unit = fields[.estimate]?.text.map { EvidenceText($0, report.language).words } ?? []
    if let limits = fields.value(.ci, .interval, &report, { $0.limits }) {
      estimate.lower = limits.lower.value
      estimate.upper = limits.upper.value
      estimate.level = limits.level
      estimate.isPercentage = estimate.isPercentage || limits.upper.isPercentage
      let words = fields[.ci]?.text.map { EvidenceText($0, report.language).wordsOfEstimate } ?? []
      let known =
        unit + (fields.text(.unit, &report).map { EvidenceText($0, .english).words } ?? [])
      report.leavesOut(words.filter { !known.contains($0.lowercased()) })
    }
    if let level = fields.value(
      .level, .level, &report,
      { text -> PrintedNumber? in
        guard text.numbers.count == 1, let number = text.numbers.first else { return nil }
        return (50..<100).contains(number.value.value) ? number.value : nil
      })
    {
      estimate.level = level
    }
    self = estimate
    check(fields, &report)
  }

  /// Reports limits in the wrong order, and an estimate outside them.
  private mutating func check(_ fields: EvidenceFields, _ report: inout EvidenceReport) {
    guard let lower, let upper, let entry = fields[.ci] ?? fields[.estimate] else { return }
    if lower.value > upper.value {
      report.report(.limitsOutOfOrder, entry.key, value: entry.value.summary, line: entry.line)
      (self.lower, self.upper) = (nil, nil)
    } else if value.isOutside(lower, upper) {
      report.report(
        .outsideLimits, entry.key, value: entry.value.summary, line: entry.line,
        ["estimate": .text(fields[.estimate]?.value.summary ?? "")])
    }
  }
}

extension PrintedNumber {
  /// Whether it lies outside two limits whatever was rounded away.
  fileprivate func isOutside(_ lower: PrintedNumber, _ upper: PrintedNumber) -> Bool {
    value + halfUnit < lower.value - lower.halfUnit
      || value - halfUnit > upper.value + upper.halfUnit
  }

  /// Half a unit of the last decimal.
  private var halfUnit: Double { 0.5 / Double(unit) }
}

extension EvidenceFields {
  /// Whole numbers: a list of them, or several in one text.
  func counts(_ key: EvidenceKey, _ report: inout EvidenceReport) -> [Int] {
    guard let entry = self[key] else { return [] }
    let texts: [String]
    switch entry.value.content {
    case .scalar(let text): texts = text.isEmpty ? [] : [text]
    case .list(let values): texts = values.compactMap(\.scalar)
    case .map: texts = [""]
    }
    var counts: [Int] = []
    for text in texts {
      let read = EvidenceText(text, report.language)
      guard !read.counts.isEmpty, read.counts.allSatisfy({ $0 <= StatisticalQuantity.largestCount })
      else {
        report.report(.count, entry.key, value: entry.value.summary, line: entry.line)
        return []
      }
      report.leavesOut(read.otherWords)
      counts += read.counts
    }
    return Array(counts.prefix(12))
  }
}
