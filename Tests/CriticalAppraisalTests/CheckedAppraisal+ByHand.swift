@testable import CriticalAppraisal

extension CheckedAppraisal {
  /// A file in which the rule of missing sections says something of each of some parts.
  static func missingMethod(
    _ parts: [Part] = [.document], at path: String = "cat.md", source: String = "",
    text: String? = nil, severity: Severity = .error
  ) -> CheckedAppraisal {
    var facts: Facts = ["section": .section(.method)]
    if let text { facts["text"] = .text(text) }
    return Appraisal().checked(
      parts.map {
        Diagnostic(rule: "section-missing", severity: severity, part: $0, facts: facts)
      },
      path: path, source: source)
  }

  /// How to mend it.
  static func helpWithMissingMethod(_ language: Language = .english) -> String {
    Rule.sectionMissing.wording(["section": .section(.method)], .terms(language)).help ?? ""
  }
}
