import ArgumentParser
import CriticalAppraisal

/// The command `appraise calculate se-from-p`.
struct CalculateErrorFromP: CalculateCommand {
  static let configuration = CommandConfiguration(
    commandName: "se-from-p",
    abstract: "The standard error of an effect with its p value.",
    discussion: """
      Example, the estimate before its p value:

        appraise calculate se-from-p --difference 2.6 0.013 --df 40
      """)

  @Flag var kind: EffectKind

  @Argument(help: "The estimate.") var estimate: String
  @Argument(help: "The two-sided p value.") var p: String

  @Option(help: ArgumentHelp("The degrees of freedom, for a t test.", valueName: "number"))
  var df: String?

  @OptionGroup var options: CalculateOptions

  func calculation(_ input: CalculationInput) throws -> Calculation {
    let reported = try ReportedP(input.number(estimate), p: input.number(p), scale: kind.scale)
    return .errorFromP(reported, degreesOfFreedom: try input.degreesOfFreedom(df))
  }
}
