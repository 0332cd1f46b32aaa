/// Something found in an appraisal: which rule, how serious, where, and the facts.
///
/// A diagnostic holds no sentences; ``Rule/wording`` makes them of the facts, in Dutch or English.
public struct Diagnostic: Sendable, Hashable, Codable {
  /// The id of the rule, `reference-uncited`.
  public var rule: String
  /// How serious it is.
  public var severity: Severity
  /// What it speaks of.
  public var part: Part
  /// What its wording needs to know.
  public var facts: Facts

  /// A diagnostic.
  public init(rule: String, severity: Severity, part: Part, facts: Facts = [:]) {
    self.rule = rule
    self.severity = severity
    self.part = part
    self.facts = facts
  }
}

/// How serious a diagnostic is.
public enum Severity: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
  /// The appraisal cannot stand as it is.
  case error
  /// A strict teacher would object.
  case warning
  /// Worth knowing.
  case note

  /// Whether one is more serious than another.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .note: 2
    }
  }
}
