/// An appraisal that was read and checked, under the name messages give it.
public struct CheckedAppraisal: Sendable {
  /// The path of its file, relative to where the user stands; `-` for standard input.
  public var path: String
  /// What was read.
  public var reading: Reading
  /// What was found.
  public var report: Checker.Report

  /// A checked appraisal.
  public init(path: String, reading: Reading, report: Checker.Report) {
    self.path = path
    self.reading = reading
    self.report = report
  }

  /// How many diagnostics are of a severity.
  public func count(_ severity: Severity) -> Int {
    report.diagnostics.count { $0.severity == severity }
  }
}
