import ArgumentParser
import CriticalAppraisal

/// The command `appraise calculate sum`.
struct CalculateSum: CalculateCommand {
  static let configuration = CommandConfiguration(
    commandName: "sum",
    abstract: "Whether parts add up to a total, or percentages to 100.",
    discussion: """
      Examples:

        appraise calculate sum 81 79 84 --total 244
        appraise calculate sum 33% 33% 33%
      """)

  @Argument(help: "The parts.") var parts: [String]
  @Option(help: "The total; without it the parts are percentages.") var total: String?

  @OptionGroup var options: CalculateOptions

  func calculation(_ input: CalculationInput) throws -> Calculation {
    guard let total else {
      return .percentageSum(try PercentageSum(parts.map { try input.printed($0) }))
    }
    return .sum(
      try SumCheck(parts: parts.map { try input.count($0) }, total: input.count(total)))
  }
}
