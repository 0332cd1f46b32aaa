import ArgumentParser

/// The options that all calculations share.
struct CalculateOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The confidence level: 90, 95%, 0.99.", valueName: "level"))
  var level = "95%"

  @Option(
    help: ArgumentHelp("A method other than the recommended one, by its name.", valueName: "name"))
  var method: String?

  @Flag(help: "Show all methods.")
  var all = false

  @Flag(help: "Print JSON: all results by all methods.")
  var json = false

  @OptionGroup var language: LanguageOption
}
