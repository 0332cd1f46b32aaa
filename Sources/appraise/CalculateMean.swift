import ArgumentParser
import CriticalAppraisal

/// The command `appraise calculate mean`.
struct CalculateMean: CalculateCommand {
  static let configuration = CommandConfiguration(
    commandName: "mean",
    abstract: "The interval of one mean.",
    discussion: """
      Example, as mean/SD/n:

        appraise calculate mean 44.4/7.2/22
      """)

  @Argument(help: "Mean, standard deviation and number of people.")
  var group: String

  @OptionGroup var options: CalculateOptions

  func calculation(_ input: CalculationInput) throws -> Calculation {
    .mean(try input.summary(group))
  }
}
