import ArgumentParser
import CriticalAppraisal

/// The command `appraise calculate rr-from-or`.
struct CalculateRelativeRisk: CalculateCommand {
  static let configuration = CommandConfiguration(
    commandName: "rr-from-or",
    abstract: "The relative risk of an odds ratio that is not adjusted.",
    discussion: """
      Example:

        appraise calculate rr-from-or 2.4 --baseline 30%
      """)

  @Argument(help: "The odds ratio.") var ratio: String

  @Option(help: "The risk without treatment or exposure: 30%.") var baseline: String

  @OptionGroup var options: CalculateOptions

  func calculation(_ input: CalculationInput) throws -> Calculation {
    .relativeRisk(
      ofOddsRatio: try input.number(ratio), baselineRisk: try input.fraction(baseline))
  }
}
