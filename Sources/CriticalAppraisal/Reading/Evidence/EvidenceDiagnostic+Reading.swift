extension EvidenceDiagnostic {
  /// Reads a block; `nil` unless all four counts are there, and people with and without the
  /// condition.
  init?(_ fields: EvidenceFields, _ report: inout EvidenceReport) {
    let counts = [EvidenceKey.tp, .fp, .fn, .tn].map { fields.requiredCount($0, &report) }
    guard let tp = counts[0], let fp = counts[1], let fn = counts[2], let tn = counts[3] else {
      return nil
    }
    self.init(
      truePositives: tp, falsePositives: fp, falseNegatives: fn, trueNegatives: tn)
    guard table != nil else {
      report.report(
        .count, "tp", value: counts.compactMap { $0.map(String.init) }.joined(separator: ", "),
        line: fields.line)
      return nil
    }
    guard tp + fn > 0, fp + tn > 0 else {
      report.report(
        .nobody, tp + fn > 0 ? "tn" : "tp", line: fields.line,
        ["keys": .text(tp + fn > 0 ? "fp + tn" : "tp + fn")])
      return nil
    }
    test = fields.text(.test, &report)
    condition = fields.text(.condition, &report)
    reference = fields.text(.reference, &report)
    pretest = fields.probability(.pretest, &report)
    pretestSource = fields.text(.pretestSource, &report)
  }

  /// The table as it is calculated with; `nil` for counts that cannot be.
  public var table: DiagnosticTable? {
    try? DiagnosticTable(
      truePositives: truePositives, falsePositives: falsePositives,
      falseNegatives: falseNegatives, trueNegatives: trueNegatives)
  }
}
