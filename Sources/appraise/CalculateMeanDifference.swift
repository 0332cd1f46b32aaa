import ArgumentParser
import CriticalAppraisal

/// The command `appraise calculate mean-difference`.
struct CalculateMeanDifference: CalculateCommand {
  static let configuration = CommandConfiguration(
    commandName: "mean-difference",
    abstract: "The means of two groups: their difference, and in standard deviations.",
    discussion: """
      Example, the treated first, each as mean/SD/n:

        appraise calculate mean-difference 12.4/5.1/60 15.2/5.6/58
      """)

  @Argument(help: "Mean, standard deviation and number of people with the treatment.")
  var experimental: String

  @Argument(help: "Mean, standard deviation and number of people without it.")
  var control: String

  @OptionGroup var options: CalculateOptions

  func calculation(_ input: CalculationInput) throws -> Calculation {
    .continuous(
      MeanComparison(
        experimental: try input.summary(experimental), control: try input.summary(control)))
  }
}
