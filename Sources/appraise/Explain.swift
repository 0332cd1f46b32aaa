import ArgumentParser
import CourseSite
import CriticalAppraisal

/// The command `appraise explain`.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a rule, or list all of them.",
    discussion: """
      Examples:

        appraise explain
        appraise explain section-missing --lang nl
      """)

  @Argument(
    help: "The id of a rule, or a group such as number-*; all rules if none is named.",
    completion: .list(Rule.all.map(\.id)))
  var rule: String?

  @OptionGroup var language: LanguageOption

  func validate() throws {
    if let rule { _ = try OptionValue.rules(rule) }
  }

  func run() throws {
    let explanation = RuleExplanation(language: Console(language.lang).language)
    guard let rule else { return StandardStream.output.write(explanation.list()) }
    let texts = try OptionValue.rules(rule).map(explanation.explain)
    StandardStream.output.write(texts.joined(separator: "\n"))
  }
}
