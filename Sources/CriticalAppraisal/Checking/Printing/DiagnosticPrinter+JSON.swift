extension DiagnosticPrinter {
  /// The program's own JSON, `appraise-check/1`.
  func json(_ files: [CheckedAppraisal]) -> String {
    let report: JSON = [
      "schema": "appraise-check/1",
      "files": .array(files.map(counts)),
      "diagnostics": .array(files.flatMap { located($0).map(\.json) }),
    ]
    return report.serialized(pretty: true) + "\n"
  }

  private func counts(_ file: CheckedAppraisal) -> JSON {
    [
      "path": .string(file.path), "errors": .integer(file.count(.error)),
      "warnings": .integer(file.count(.warning)), "notes": .integer(file.count(.note)),
      "silenced": .integer(file.report.silenced), "paper": file.paperJSON,
    ]
  }
}

extension CheckedAppraisal {
  /// What the appraisal and the paper's own record state; empty where no record is named.
  var paperJSON: JSON {
    .array(
      report.paper.map { comparison in
        comparison.json(
          line: reading.sourceMap.line(of: comparison.part, in: reading.appraisal))
      })
  }
}
