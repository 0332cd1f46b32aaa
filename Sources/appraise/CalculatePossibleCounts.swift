import ArgumentParser
import CriticalAppraisal

/// The command `appraise calculate possible-counts`.
struct CalculatePossibleCounts: CalculateCommand {
  static let configuration = CommandConfiguration(
    commandName: "possible-counts",
    abstract: "The numbers of people that a printed percentage may stand for.",
    discussion: """
      Example:

        appraise calculate possible-counts 33% 20
      """)

  @Argument(help: "The percentage as printed: 33%.") var percentage: String
  @Argument(help: "The number of people.") var people: String

  @OptionGroup var options: CalculateOptions

  func calculation(_ input: CalculationInput) throws -> Calculation {
    .possibleCounts(
      try PossibleCounts(percentage: input.printed(percentage), of: input.count(people)))
  }
}
