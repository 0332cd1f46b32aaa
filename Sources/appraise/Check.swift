import ArgumentParser
import CourseSite
import CriticalAppraisal

/// The command `appraise check`.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check appraisals: are they complete, and do their parts agree?",
    discussion: """
      Folders are searched for .md and .markdown files. Examples:

        appraise check restore.nl.md
        appraise check appraisals --strict --disable number-*
        appraise check appraisals --format github
        appraise check restore.nl.md --paper
        appraise check restore.nl.md --fix --dry-run
      """)

  @Argument(help: "Files and folders.")
  var paths: [String]

  @Option(
    help: ArgumentHelp(
      "How the findings are written: "
        + "\(DiagnosticFormat.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "format"),
    completion: .list(DiagnosticFormat.allCases.map(\.rawValue)),
    transform: { try OptionValue.choice($0, of: DiagnosticFormat.self) })
  var format: DiagnosticFormat = .text

  @Flag(help: "Exit with 1 on warnings too.")
  var strict = false

  @Option(
    help: ArgumentHelp("Set of requirements: cap (one paper) or cat (several).", valueName: "name"),
    completion: .list(Profile.all.map(\.name)), transform: OptionValue.profile)
  var profile: Profile?

  @Flag(
    help: """
      After the findings, show what an appraisal and the record under study: abstract: state, side \
      by side.
      """)
  var paper = false

  @OptionGroup var retractions: RetractionsOption

  @OptionGroup var language: LanguageOption

  @Flag(
    help: """
      Mend what is certain, then check: how identifiers and page ranges are written, the numbering \
      of references. Prose is never touched.
      """)
  var fix = false

  @Flag(help: "With --fix: show what would be changed, and change nothing.")
  var dryRun = false

  @Option(
    help: ArgumentHelp("A rule, or a group such as number-*, to leave out.", valueName: "rule"))
  var disable: [String] = []

  func validate() throws {
    if paths.isEmpty { throw ValidationError("Name at least one file or folder.") }
    for pattern in disable { _ = try OptionValue.rules(pattern) }
    if paper, format != .text {
      throw ValidationError("--paper goes with the text format; JSON has the comparison anyway.")
    }
    if dryRun, !fix { throw ValidationError("--dry-run goes with --fix.") }
  }

  func run() throws {
    var run = CheckRun(self)
    for path in paths { try run.check(UserPath.shown(path)) }
    try run.end()
  }
}

/// One run of `appraise check`.
private struct CheckRun {
  let command: Check
  private let files = FileSystem.disk
  private var console: Console
  private var isFoiled = false
  /// What the formats that are one document, and the last line, are made of.
  private var checked: [CheckedAppraisal] = []
  /// The file of retractions that was read last; one is read once for many paths.
  private var retractions: (path: String, index: RetractionIndex)?

  init(_ command: Check) {
    self.command = command
    console = Console(command.language.lang)
  }

  private func printer(_ console: Console) -> DiagnosticPrinter {
    DiagnosticPrinter(
      format: command.format, language: console.language,
      usesColor: command.format == .text && Console.usesColor(.output))
  }

  /// Checks a file, or all appraisals of a folder.
  mutating func check(_ path: String) throws {
    do {
      let course = try Course(holding: path, files: files)
      let console = Console(command.language.lang, course: course.configuration.language)
      self.console = console
      for notice in course.configuration.notices { console.tell(notice) }
      var checker = CourseChecker(course.configuration, files: files)
      checker.profile = command.profile
      checker.disabledRules = command.disable
      checker.today = Host.today
      let paths = try appraisals(in: path, of: course)
      if command.fix {
        try fix(paths, by: checker)
        if command.dryRun { return }
      }
      checker.retractions = try retractions(for: course)
      let printer = printer(console)
      let papers = command.paper ? PaperPrinter(language: console.language) : nil
      let streams = command.format == .text
      var isFirst = self.checked.allSatisfy(\.report.diagnostics.isEmpty)
      var checked: [CheckedAppraisal] = []
      var isFoiled = false
      var unwritten: (any Error)?
      checker.check(paths, jobs: Host.processorCount) { checked in
        guard streams else { return (checked, "") }
        let text = [printer.print([checked]), papers?.print(checked) ?? ""]
        return (checked.abridged(), text.filter { !$0.isEmpty }.joined(separator: "\n"))
      } deliver: { result in
        switch result {
        case .success((let appraisal, let text)):
          checked.append(appraisal)
          do {
            if !text.isEmpty { try console.write(isFirst ? text : "\n" + text) }
          } catch {
            unwritten = unwritten ?? error
          }
          isFirst = isFirst && text.isEmpty
        case .failure(let error):
          isFoiled = true
          console.tell(Notice(error))
        }
      }
      self.checked += checked
      if isFoiled { self.isFoiled = true }
      if let unwritten { throw unwritten }
    } catch let code as ExitCode {
      // What was found could not be written: there is no use in finding more.
      throw code
    } catch {
      _ = console.failure(of: error)
      isFoiled = true
    }
  }

  /// Mends files, or shows what would be mended.
  private mutating func fix(_ paths: [String], by checker: CourseChecker) throws {
    var differences = ""
    for path in paths {
      do throws(FileError) {
        let fixed = try checker.fix(path, writes: !command.dryRun)
        guard !fixed.fixes.isEmpty else { continue }
        console.say("\(path): \(console.terms.mended(fixed.fixes, isDone: !command.dryRun))\n")
        if command.dryRun {
          differences += UnifiedDiff(path: path, from: fixed.old, to: fixed.new).text
        }
      } catch {
        isFoiled = true
        console.tell(Notice(error))
      }
    }
    try console.write(differences)
  }

  private mutating func retractions(for course: Course) throws -> RetractionIndex? {
    let named = course.configuration.retractions.map(course.folder.appending)
    guard let path = command.retractions.path ?? named else { return nil }
    if let retractions, retractions.path == path { return retractions.index }
    let index = try RetractionIndex(file: path, files: files)
    retractions = (path, index)
    return index
  }

  private mutating func appraisals(in path: String, of course: Course) throws -> [String] {
    guard files.status(path)?.kind == .folder else { return [path] }
    let templates = course.templates.map { [$0] } ?? []
    let folder = try CourseFolder(at: path, skipping: templates, files: files)
    for notice in folder.notices {
      console.tell(notice)
      if notice.severity == .error { isFoiled = true }
    }
    if folder.files.isEmpty { console.tell(Notice(.warning, path, .noAppraisals(drafts: 0))) }
    return folder.files.map { path.appending(path: $0) }
  }

  /// Writes what is written at the end, and ends with the exit code.
  func end() throws {
    if command.dryRun {
      if isFoiled { throw ExitCode.impossible }
      return
    }
    let printer = printer(console)
    if command.format == .text {
      let hasFindings = checked.contains {
        !$0.report.diagnostics.isEmpty || (command.paper && !$0.report.paper.isEmpty)
      }
      try console.write((hasFindings ? "\n" : "") + printer.summary(checked) + "\n")
    } else {
      try console.write(printer.print(checked))
      console.say(printer.summary(checked) + "\n")
    }
    if isFoiled { throw ExitCode.impossible }
    let isFlawed = checked.contains {
      $0.count(.error) > 0 || (command.strict && $0.count(.warning) > 0)
    }
    if isFlawed { throw ExitCode.flawed }
  }
}
