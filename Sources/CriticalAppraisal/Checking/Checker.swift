/// Checks an appraisal by all rules.
public struct Checker: Sendable {
  /// The requirements; inferred from the appraisal where nobody names any.
  public var profile: Profile?
  /// Rules and groups that are switched off by the user or the course.
  public var disabledRules: [String]
  /// Severities the user or the course sets, by rule or group.
  public var severities: [(pattern: String, severity: Severity)]

  /// A checker; with nothing set it applies every rule as it is.
  public init(
    profile: Profile? = nil, disabledRules: [String] = [],
    severities: [(pattern: String, severity: Severity)] = []
  ) {
    self.profile = profile
    self.disabledRules = disabledRules
    self.severities = severities
  }

  /// What a check found.
  public struct Report: Sendable, Hashable {
    /// In the order of the lines they speak of.
    public var diagnostics: [Diagnostic]
    /// How many findings the author or the user silenced.
    public var silenced: Int
    /// What is known against the papers, for readers too: no rule that is off takes it away.
    public var retractions: RetractionMarks
    /// What the appraisal and the paper's own record state, and whether they agree.
    public var paper: [PaperComparison] = []

    /// A report.
    public init(
      diagnostics: [Diagnostic], silenced: Int, retractions: RetractionMarks = RetractionMarks()
    ) {
      self.diagnostics = diagnostics
      self.silenced = silenced
      self.retractions = retractions
    }
  }

  /// Checks what was read.
  public func check(_ reading: Reading, surroundings: Surroundings = Surroundings()) -> Report {
    let appraisal = reading.appraisal
    let inspection = Inspection(
      appraisal, profile: profile ?? named(appraisal.metadata.profile) ?? .inferred(for: appraisal),
      surroundings: surroundings)
    let off = disabledRules + appraisal.metadata.disabledRules + appraisal.disabledRules
    var report = Report(diagnostics: [], silenced: 0)
    report.paper = inspection.paperComparisons
    report.retractions = inspection.retractions
    let rules = reading.isVoid ? [] : Rule.all
    var found = reading.diagnostics
    // Most rules find nothing: a rule is read in place, and taken out only for what it found.
    for index in rules.indices {
      for finding in rules[index].check(inspection) {
        found.append(
          Diagnostic(
            rule: rules[index].id, severity: finding.severity ?? rules[index].severity,
            part: finding.part, facts: finding.facts))
      }
    }
    for var diagnostic in found {
      guard let rule = Rule.named(diagnostic.rule) else { continue }
      if off.contains(where: rule.isNamed(by:)) {
        report.silenced += 1
      } else {
        if let set = severities.last(where: { rule.isNamed(by: $0.pattern) }) {
          diagnostic.severity = set.severity
        }
        report.diagnostics.append(diagnostic)
      }
    }
    let lines = report.diagnostics.map { reading.sourceMap.line(of: $0.part, in: appraisal) }
    report.diagnostics = report.diagnostics.indices.sorted { left, right in
      (lines[left], report.diagnostics[left].severity, left)
        < (lines[right], report.diagnostics[right].severity, right)
    }.map { report.diagnostics[$0] }
    return report
  }

  private func named(_ name: String?) -> Profile? { Profile.all.first { $0.name == name } }
}
