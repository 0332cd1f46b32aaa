import ArgumentParser
import CourseSite
import CriticalAppraisal

/// The command `appraise build`.
struct Build: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Build a folder of appraisals into a site.",
    discussion: """
      Writes a page for each appraisal and a front page with a card for each. What is already as it
      should be is left alone. Examples:

        appraise build appraisals -o site
        appraise build appraisals -o site --to html,text --drafts
      """)

  @Argument(help: "The folder of appraisals; it may hold a course.yml.")
  var folder: String

  @Option(
    name: [.short, .long], help: ArgumentHelp("The folder of the site.", valueName: "folder"))
  var output: String

  @Option(
    help: ArgumentHelp(
      "What each appraisal becomes: html, text, or html,text.", valueName: "formats"),
    transform: Self.formats)
  var to: Set<SiteBuilder.Format> = [.html]

  @OptionGroup var language: LanguageOption

  @Flag(help: "Include appraisals that say `draft: true`.")
  var drafts = false

  @Option(
    help: ArgumentHelp("A folder with templates of your own.", valueName: "folder"))
  var templates: String?

  @OptionGroup var retractions: RetractionsOption

  @Option(help: ArgumentHelp("How many files to work on at once.", valueName: "n"))
  var jobs: Int?

  @Flag(help: "Write every file, also those that are already as they should be.")
  var full = false

  @Flag(help: "Exit with 1 on warnings too.")
  var strict = false

  @Flag(help: "Say nothing but what could not be done.")
  var quiet = false

  func validate() throws {
    if let jobs, !(1...1024).contains(jobs) {
      throw ValidationError("--jobs is a number from 1 to 1024.")
    }
  }

  private static func formats(_ list: String) throws -> Set<SiteBuilder.Format> {
    let names = list.split(separator: ",")
    if names.isEmpty { throw ValidationError("--to is html, text, or html,text.") }
    return Set(try names.map { try OptionValue.choice(String($0), of: SiteBuilder.Format.self) })
  }

  func run() throws {
    let files = FileSystem.disk
    let course = try Console(language.lang).attempt {
      try Course(in: UserPath.shown(folder), files: files)
    }
    let console = Console(language.lang, course: course.configuration.language)
    for notice in course.configuration.notices { console.tell(notice) }
    let theme = try console.attempt {
      try course.theme(folder: templates.map(UserPath.shown), files: files)
    }
    var checker = CourseChecker(course.configuration, files: files)
    checker.today = Host.today
    checker.retractions = try console.attempt {
      try course.retractions(file: retractions.path, files: files)
    }
    let printer = DiagnosticPrinter(
      format: .text, language: console.language, usesColor: Console.usesColor(.error))
    let isQuiet = quiet
    let report: SiteReport
    do {
      var separator = ""
      var progress = ProgressLine(isShown: !quiet && StandardStream.error.isTerminal)
      let builder = try SiteBuilder(
        checker: checker, theme: theme, options: options, files: files)
      report = try builder.build(course.folder, to: UserPath.shown(output)) { checked in
        isQuiet ? "" : printer.print([checked])
      } report: { event in
        progress.clear()
        switch event {
        case .notice(let notice): if !isQuiet || notice.severity == .error { console.tell(notice) }
        case .diagnostics(let text):
          console.say(separator + text)
          separator = "\n"
        case .progress(let done, let total): progress.show(done, of: total)
        }
      }
      progress.clear()
      if !quiet { console.say(separator + report.text(in: console.language)) }
    } catch {
      throw console.failure(of: error)
    }
    if report.failed > 0 { throw ExitCode.impossible }
    if report.errors + report.colliding > 0 || (strict && report.warnings > 0) {
      throw ExitCode.flawed
    }
  }

  private var options: SiteBuilder.Options {
    var options = SiteBuilder.Options()
    options.formats = to
    options.language = language.lang
    options.includesDrafts = drafts
    options.isFull = full
    options.jobs = jobs ?? Host.processorCount
    return options
  }
}
