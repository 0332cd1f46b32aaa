import ArgumentParser
import CourseSite
import CriticalAppraisal

/// The command `appraise explain`.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a rule, or list all of them; or list the instruments.",
    discussion: """
      Examples:

        appraise explain
        appraise explain section-missing --lang nl
        appraise explain instruments
      """)

  @Argument(
    help:
      "The id of a rule, or a group such as number-*; all rules if none is named; or \"instruments\".",
    completion: .list(Rule.all.map(\.id)))
  var rule: String?

  @OptionGroup var language: LanguageOption

  private var isAboutInstruments: Bool { rule == "instruments" || rule == "instrumenten" }

  func validate() throws {
    if let rule, !isAboutInstruments { _ = try OptionValue.rules(rule) }
  }

  func run() throws {
    let console = Console(language.lang)
    let explanation = RuleExplanation(language: console.language)
    guard let rule else { return try console.write(explanation.list()) }
    if isAboutInstruments {
      return try console.write(InstrumentList(language: console.language).text())
    }
    let texts = try OptionValue.rules(rule).map(explanation.explain)
    try console.write(texts.joined(separator: "\n"))
  }
}
