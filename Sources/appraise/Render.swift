import ArgumentParser
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

  @OptionGroup var retractions: RetractionsOption

  func run() throws {
    try RenderJob(
      file: file, target: to, language: language.lang, output: output, templates: templates,
      retractions: retractions.path
    ).run()
  }
}
