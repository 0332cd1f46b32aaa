import ArgumentParser
import CourseSite
import CriticalAppraisal

/// The command `appraise new`.
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Begin an appraisal: write a file with all sections, to be filled in.",
    discussion: """
      Example:

        appraise new week-3/restore.nl.md --type therapy
      """)

  @Argument(help: "The file to write, ending in .md; .nl.md or .en.md states its language.")
  var file: String

  @OptionGroup var language: LanguageOption

  @Option(
    help: ArgumentHelp(
      "Kind of question: \(AppraisalType.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "type"),
    completion: .list(AppraisalType.allCases.map(\.rawValue)), transform: OptionValue.type)
  var type: AppraisalType = .therapy

  @Option(
    help: ArgumentHelp("Set of requirements: cap (one paper) or cat (several).", valueName: "name"),
    completion: .list(Profile.all.map(\.name)), transform: OptionValue.profile)
  var profile: Profile?

  func validate() throws {
    guard SourceName(UserPath.shown(file).lastPathPart) != nil else {
      throw ValidationError("The file must end in .md: '\(file).md'.")
    }
  }

  func run() throws {
    let files = FileSystem.disk
    let path = UserPath.shown(file)
    let named = language.lang ?? SourceName(path.lastPathPart)?.language
    let course = try Console(named).attempt { try Course(holding: path, files: files) }
    let console = Console(named, course: course.configuration.language)
    let text = try console.attempt {
      try course.theme(folder: nil, files: files).scaffold(
        language: console.language, type: type,
        profile: profile ?? course.configuration.profile, date: Host.today)
    }
    try console.attempt { _ = try files.write(path, Array(text.utf8), .new) }
    try console.write(console.terms.created(path))
  }
}
