/// A form in which diagnostics are printed.
public enum DiagnosticFormat: String, Sendable, Hashable, Codable, CaseIterable {
  /// For people, and for editors that know what compilers print.
  case text
  /// The program's own, versioned.
  case json
  /// SARIF 2.1.0, for code scanning.
  case sarif
  /// The annotations of GitHub's workflows.
  case github
  /// JUnit's XML, for the test reports of build servers.
  case junit
}
