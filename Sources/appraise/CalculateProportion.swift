import ArgumentParser
import CriticalAppraisal

/// The command `appraise calculate proportion`.
struct CalculateProportion: CalculateCommand {
  static let configuration = CommandConfiguration(
    commandName: "proportion",
    abstract: "The interval of one proportion.",
    discussion: """
      Examples:

        appraise calculate proportion 12/80
        appraise calculate proportion 12/80 --method clopper-pearson
      """)

  @Argument(help: "Events and people: 12/80.")
  var proportion: String

  @OptionGroup var options: CalculateOptions

  func calculation(_ input: CalculationInput) throws -> Calculation {
    .proportion(try input.proportion(proportion))
  }
}
