import ArgumentParser
import CriticalAppraisal

/// The command `appraise calculate count-percentage`.
struct CalculateCountPercentage: CalculateCommand {
  static let configuration = CommandConfiguration(
    commandName: "count-percentage",
    abstract: "Whether a printed percentage is that of a count.",
    discussion: """
      Example:

        appraise calculate count-percentage 29/84 34.5%
      """)

  @Argument(help: "Events and people: 29/84.") var proportion: String
  @Argument(help: "The percentage as printed: 34.5%.") var percentage: String

  @OptionGroup var options: CalculateOptions

  func calculation(_ input: CalculationInput) throws -> Calculation {
    .countPercentage(
      try CountPercentage(input.proportion(proportion), printed: input.printed(percentage)))
  }
}
