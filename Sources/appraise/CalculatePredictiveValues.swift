import ArgumentParser
import CriticalAppraisal

/// The command `appraise calculate predictive-values`.
struct CalculatePredictiveValues: CalculateCommand {
  static let configuration = CommandConfiguration(
    commandName: "predictive-values",
    abstract: "The predictive values of a test at another prevalence.",
    discussion: """
      Example:

        appraise calculate predictive-values --sensitivity 85% --specificity 92% --prevalence 8%
      """)

  @Option(help: "The sensitivity: 85%.") var sensitivity: String
  @Option(help: "The specificity: 92%.") var specificity: String
  @Option(help: "The prevalence: 8%.") var prevalence: String

  @OptionGroup var options: CalculateOptions

  func calculation(_ input: CalculationInput) throws -> Calculation {
    let accuracy = try TestAccuracy(
      sensitivity: input.fraction(sensitivity), specificity: input.fraction(specificity))
    return .predictiveValues(accuracy, prevalence: try input.fraction(prevalence))
  }
}
