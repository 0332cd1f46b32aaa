import ArgumentParser
import CriticalAppraisal

/// The command `appraise calculate ci-from-p`.
struct CalculateIntervalFromP: CalculateCommand {
  static let configuration = CommandConfiguration(
    commandName: "ci-from-p",
    abstract: "The confidence interval of an effect with its p value.",
    discussion: """
      Examples, the estimate before its p value:

        appraise calculate ci-from-p --ratio 0.62 0.004
        appraise calculate ci-from-p --difference 3.1 0.02 --level 90
      """)

  @Flag var kind: EffectKind

  @Argument(help: "The estimate.") var estimate: String
  @Argument(help: "The two-sided p value.") var p: String

  @OptionGroup var options: CalculateOptions

  func calculation(_ input: CalculationInput) throws -> Calculation {
    .intervalFromP(
      try ReportedP(input.number(estimate), p: input.number(p), scale: kind.scale))
  }
}
