public import CriticalAppraisal

/// Stands in for the plain-text renderer.
public struct PlainTextRenderer: Sendable {
  public init(language: Language, width: Int = 76) {}
  public func render(_ checked: CheckedAppraisal) -> String { "text of \(checked.path)\n" }
}
public struct JSONRenderer: Sendable {
  public init(language: Language) {}
  public func render(_ checked: CheckedAppraisal) -> String { "{}\n" }
}
public enum DiagnosticFormat: String, CaseIterable, Sendable {
  case text, json, sarif, github, junit
}
public struct DiagnosticPrinter: Sendable {
  public init(format: DiagnosticFormat, language: Language, usesColor: Bool) {}
  public func print(_ all: [CheckedAppraisal]) -> String {
    all.flatMap { c in
      c.report.diagnostics.map {
        "\(c.path):\(c.reading.line(of: $0)):1: \($0.severity) [\($0.rule)]\n"
      }
    }.joined()
  }
  public func summary(_ all: [CheckedAppraisal]) -> String { "\(all.count) appraisals\n" }
}
public struct RuleExplanation: Sendable {
  public init(language: Language) {}
  public func list() -> String { Rule.all.map(\.id).joined(separator: "\n") + "\n" }
  public func explain(_ rule: Rule) -> String { rule.id + "\n" }
}
