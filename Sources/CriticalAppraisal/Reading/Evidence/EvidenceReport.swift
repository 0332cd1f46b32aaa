/// What was found while one evidence block was read.
struct EvidenceReport {
  let kind: EvidenceKind
  /// The language of the appraisal, which decides what `1,234` is.
  let language: Language
  /// The line of the block's fence, from 1.
  let line: Int
  /// The instruments that are known.
  let instruments: [Instrument]
  private(set) var diagnostics: [Diagnostic] = []
  /// Whether all of the block was understood.
  private(set) var isWhole = true
  /// Whether some of the YAML could not be read, which may hold what is missing.
  private var hasUnread = false

  init(kind: EvidenceKind, language: Language, line: Int, instruments: [Instrument]) {
    self.kind = kind
    self.language = language
    self.line = line
    self.instruments = instruments
  }

  /// What is wrong with a value; its wording is that of the rule `evidence-value`.
  enum Flaw: String, Sendable {
    // What a value should have been.
    case text, count, estimate, interval, p, percentage, yesOrNo, measure, direction, scale, level
    case judgement, certainty, start, system, evidenceLevel, time, period, list, map, number
    // What values that can be read are together.
    case missing, limitsOutOfOrder, outsideLimits, ratioNotPositive, eventsAboveTotal, nobody
    case twoArms, sum, columns, tooMany, noRows, probability, severalPrimary, unknownPrimary
  }

  /// Reports a value that is not what its key takes.
  mutating func report(
    _ flaw: Flaw, _ key: String, value: String = "", line: Int, _ more: Facts = [:],
    severity: Severity = .error
  ) {
    var facts = more
    facts["block"] = .text(kind.rawValue)
    facts["flaw"] = .text(flaw.rawValue)
    facts["key"] = .text(key)
    facts["value"] = .text(value)
    let diagnostic = Diagnostic(
      rule: "evidence-value", severity: severity, part: .line(line), facts: facts)
    // A value that holds for all rows is read with each of them.
    if diagnostics.count > 200 || !diagnostics.contains(diagnostic) {
      diagnostics.append(diagnostic)
    }
    if severity == .error { isWhole = false }
  }

  /// Reports a key that a block needs.
  mutating func reportMissing(_ key: EvidenceKey, line: Int) {
    if hasUnread {
      isWhole = false
      return
    }
    report(.missing, key.rawValue, line: line)
  }

  /// Reports a key that a block does not take.
  mutating func reportUnknown(_ entry: YAMLEntry, among keys: [EvidenceKey]) {
    var facts: Facts = ["block": .text(kind.rawValue), "key": .text(entry.key)]
    let name = EvidenceKey.normalized(entry.key)
    if let near = NearMiss.nearest(to: name, among: keys.flatMap(\.names)) {
      facts["suggestion"] = .text(near)
    }
    diagnostics.append(
      Diagnostic(
        rule: "evidence-unknown-key", severity: .warning, part: .line(entry.line), facts: facts))
    isWhole = false
  }

  /// Adds what a rule says of values that could be read.
  mutating func add(_ rule: String, _ severity: Severity, line: Int, _ facts: Facts) {
    diagnostics.append(
      Diagnostic(rule: rule, severity: severity, part: .line(line), facts: facts))
  }

  /// Reports YAML that could not be read.
  mutating func report(_ problem: YAMLProblem) {
    diagnostics.append(
      Diagnostic(
        rule: "evidence-yaml", severity: .error, part: .line(problem.line),
        facts: [
          "block": .text(kind.rawValue), "cause": .text(problem.cause.rawValue),
          "subject": .text(problem.subject),
        ]))
    isWhole = false
    hasUnread = hasUnread || problem.cause != .repeated
  }

  /// Notes that words of the author are not in the model.
  mutating func leavesOut(_ words: [String]) {
    if !words.isEmpty { isWhole = false }
  }
}
