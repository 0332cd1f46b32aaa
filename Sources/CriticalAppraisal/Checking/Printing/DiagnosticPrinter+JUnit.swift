extension DiagnosticPrinter {
  /// JUnit's XML: a suite for each file, a case for each rule that has something to say of it.
  ///
  /// A file in which nothing was found has one case that passes. Errors fail their case; warnings
  /// and notes are its output.
  func junit(_ files: [CheckedAppraisal]) -> String {
    let suites = files.map(suite)
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    text += "<testsuites name=\"appraise\" tests=\"\(suites.reduce(0) { $0 + $1.tests })\""
    text += " failures=\"\(suites.reduce(0) { $0 + $1.failures })\" errors=\"0\">\n"
    for suite in suites { text += suite.xml }
    return text + "</testsuites>\n"
  }

  private func suite(_ file: CheckedAppraisal) -> (xml: String, tests: Int, failures: Int) {
    let diagnostics = located(file)
    var rules: [String] = []
    for diagnostic in diagnostics where !rules.contains(diagnostic.rule) {
      rules.append(diagnostic.rule)
    }
    let cases = rules.map { rule in diagnostics.filter { $0.rule == rule } }
    let failures = cases.count { $0.contains { $0.severity == .error } }
    let path = xml(file.path)
    let tests = max(cases.count, 1)
    var text = "  <testsuite name=\"\(path)\" tests=\"\(tests)\" failures=\"\(failures)\""
    text += " errors=\"0\" skipped=\"0\">\n"
    if cases.isEmpty {
      text += "    <testcase name=\"\(xml(terms.nothingFound))\" classname=\"\(path)\"/>\n"
    }
    for diagnostics in cases { text += testCase(diagnostics, path: path) }
    return (text + "  </testsuite>\n", tests, failures)
  }

  /// The case of one rule.
  private func testCase(_ diagnostics: [LocatedDiagnostic], path: String) -> String {
    guard let first = diagnostics.min(by: { $0.severity < $1.severity }) else { return "" }
    let lines = diagnostics.map { diagnostic in
      "\(diagnostic.path):\(diagnostic.line):\(diagnostic.column): "
        + "\(diagnostic.severity.rawValue): \(diagnostic.messageWithHelp)"
    }
    let output = xml(lines.joined(separator: "\n"))
    var text = "    <testcase name=\"\(xml(first.rule))\" classname=\"\(path)\">\n"
    if first.severity == .error {
      text += "      <failure message=\"\(xml(first.message))\" type=\"error\">"
      text += "\(output)</failure>\n"
    } else {
      text += "      <system-out>\(output)</system-out>\n"
    }
    return text + "    </testcase>\n"
  }

  /// A text as XML 1.0 allows it in content and in attributes.
  private func xml(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\r": escaped += "&#13;"
      case "\t", "\n": escaped.unicodeScalars.append(scalar)
      case "\0"..<" ", "\u{FFFE}", "\u{FFFF}": break
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
