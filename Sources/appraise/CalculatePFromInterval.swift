import ArgumentParser
import CriticalAppraisal

/// The command `appraise calculate p-from-ci`.
struct CalculatePFromInterval: CalculateCommand {
  static let configuration = CommandConfiguration(
    commandName: "p-from-ci",
    abstract: "The p value of an effect with its confidence interval.",
    discussion: """
      Examples, the estimate before its limits:

        appraise calculate p-from-ci --ratio 0.80 0.66 0.97
        appraise calculate p-from-ci --difference 1.8 0.1 3.5 --df 28
      """)

  @Flag var kind: EffectKind

  @Argument(help: "The estimate.") var estimate: String
  @Argument(help: "The lower limit.") var lower: String
  @Argument(help: "The upper limit.") var upper: String

  @Option(help: ArgumentHelp("The degrees of freedom, for a t test.", valueName: "number"))
  var df: String?

  @OptionGroup var options: CalculateOptions

  func calculation(_ input: CalculationInput) throws -> Calculation {
    let reported = try ReportedInterval(
      input.number(estimate), input.limits([lower, upper]), level: input.level, scale: kind.scale)
    return .pFromInterval(reported, degreesOfFreedom: try input.degreesOfFreedom(df))
  }
}
