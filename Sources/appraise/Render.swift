import ArgumentParser
import CourseSite
import CriticalAppraisal

/// The command `appraise render`.
struct Render: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Render an appraisal as a page, as plain text or as JSON.",
    discussion: """
      Examples:

        appraise render restore.nl.md -o restore.html
        appraise render restore.nl.md --to text | less
        cat restore.nl.md | appraise render - --lang nl > restore.html
      """)

  /// What an appraisal can be rendered as.
  enum Target: String, CaseIterable {
    case html
    case text
    case json
  }

  @Argument(help: "The appraisal, or - for standard input.")
  var file: String

  @Option(
    help: ArgumentHelp("html, text or json.", valueName: "format"),
    completion: .list(Target.allCases.map(\.rawValue)),
    transform: { try OptionValue.choice($0, of: Target.self) })
  var to: Target = .html

  @OptionGroup var language: LanguageOption

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The file to write; standard output if none is named.", valueName: "file"))
  var output: String?

  @Option(
    help: ArgumentHelp("A folder with page.html or style.css of your own.", valueName: "folder"))
  var templates: String?

  func run() throws {
    let files = FileSystem.disk
    let path = file == "-" ? "-" : UserPath.shown(file)
    let course = try Console(language.lang).attempt { try Course(holding: path, files: files) }
    let console = Console(language.lang, course: course.configuration.language)
    let checked = try console.attempt { try check(path, course, files) }
    let result = try console.attempt { try render(checked, course, console, files) }

    if let output {
      let output = UserPath.shown(output)
      if let target = files.canonical(output), target == files.canonical(path) {
        console.say("\(output): \(console.terms.resultIsSource)\n")
        throw ExitCode.impossible
      }
      try console.attempt { _ = try files.write(output, result, .asNamed) }
    } else {
      StandardStream.output.write(result)
    }
    console.say(
      DiagnosticPrinter(
        format: .text, language: console.language, usesColor: Console.usesColor(.error)
      ).print([checked]))
    if checked.count(.error) > 0 { throw ExitCode.flawed }
  }

  private func check(
    _ path: String, _ course: Course, _ files: FileSystem
  ) throws -> CheckedAppraisal {
    var checker = CourseChecker(course.configuration, files: files)
    checker.today = Host.today
    if path == "-" {
      let limit = CourseChecker.maximumSize
      return checker.check(try StandardStream.input.read(limit: limit), path: path)
    }
    var buffer: [UInt8] = []
    return try checker.check(path, buffer: &buffer)
  }

  private func render(
    _ checked: CheckedAppraisal, _ course: Course, _ console: Console, _ files: FileSystem
  ) throws -> [UInt8] {
    let language = language.lang ?? checked.reading.appraisal.language
    switch to {
    case .text: return Array(PlainTextRenderer(language: language).render(checked).utf8)
    case .json: return Array(JSONRenderer(language: language).render(checked).utf8)
    case .html:
      let theme = try course.theme(folder: templates.map(UserPath.shown), files: files)
      let template = try PageTemplate(theme: theme)
      for notice in theme.notices + template.notices { console.tell(notice) }
      let page = PageRenderer(language: language, today: Host.today).render(checked)
      var bytes: [UInt8] = []
      template.render(page, to: &bytes)
      return bytes
    }
  }
}
