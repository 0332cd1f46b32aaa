extension DiagnosticPrinter {
  /// The annotations of GitHub's workflows, the most serious first.
  ///
  /// GitHub shows ten of each kind; a notice says so when there are more.
  func github(_ files: [CheckedAppraisal]) -> String {
    let diagnostics = files.flatMap(located)
    let kinds = Severity.allCases.map { severity in diagnostics.filter { $0.severity == severity } }
    var lines = kinds.flatMap { $0.map(annotation) }
    if kinds.contains(where: { $0.count > Self.shown }) {
      let counts = zip(Severity.allCases, kinds).filter { !$1.isEmpty }.map {
        terms.count($1.count, of: $0)
      }
      let notice = terms.moreAnnotations(terms.list(counts), shown: Self.shown)
      // It stands before the notes, so that it is among the first of its kind.
      lines.insert("::notice::" + escaped(notice), at: lines.count - (kinds.last?.count ?? 0))
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// How many annotations of a kind GitHub shows.
  private static let shown = 10

  private func annotation(_ diagnostic: LocatedDiagnostic) -> String {
    let kind = diagnostic.severity == .note ? "notice" : diagnostic.severity.rawValue
    var properties = ["file=\(property(diagnostic.path))", "line=\(diagnostic.line)"]
    if let columns = diagnostic.columns {
      properties += [
        "endLine=\(diagnostic.line)", "col=\(columns.lowerBound)",
        "endColumn=\(columns.upperBound - 1)",
      ]
    }
    properties.append("title=\(property(diagnostic.rule))")
    let message = [diagnostic.message, diagnostic.help].compactMap(\.self).joined(separator: "\n")
    return "::\(kind) \(properties.joined(separator: ","))::\(escaped(message))"
  }

  private func escaped(_ text: String) -> String {
    text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }

  private func property(_ text: String) -> String {
    escaped(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
