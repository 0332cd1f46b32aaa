/// Prints what was found in appraisals.
public struct DiagnosticPrinter: Sendable {
  /// The form to print in.
  public var format: DiagnosticFormat
  /// The language of the messages; the words of machine formats are always English.
  public var language: Language
  /// Whether the text format is coloured.
  public var usesColor: Bool

  /// A printer.
  public init(format: DiagnosticFormat, language: Language, usesColor: Bool = false) {
    self.format = format
    self.language = language
    self.usesColor = usesColor
  }

  /// All that was found, in the order of the files.
  public func print(_ files: [CheckedAppraisal]) -> String {
    switch format {
    case .text: text(files)
    case .json: json(files)
    case .sarif: sarif(files)
    case .github: github(files)
    case .junit: junit(files)
    }
  }

  /// One line that says how many there are:
  /// `24 appraisals, 15 with errors, 31 errors, 12 warnings, 3 silenced`.
  public func summary(_ files: [CheckedAppraisal]) -> String {
    let total = { (severity: Severity) in files.reduce(0) { $0 + $1.count(severity) } }
    let silenced = files.reduce(0) { $0 + $1.report.silenced }
    var parts = [
      terms.appraisals(files.count), terms.withErrors(files.count { $0.count(.error) > 0 }),
      terms.count(total(.error), of: .error), terms.count(total(.warning), of: .warning),
    ]
    if total(.note) > 0 { parts.append(terms.count(total(.note), of: .note)) }
    if silenced > 0 { parts.append(terms.silenced(silenced)) }
    return parts.joined(separator: ", ")
  }

  /// The words of the messages.
  var terms: Terms { .terms(language) }

  /// What was found in a file, in words and with its place.
  func located(_ file: CheckedAppraisal) -> [LocatedDiagnostic] {
    LocatedDiagnostic.all(of: file, in: terms)
  }
}
