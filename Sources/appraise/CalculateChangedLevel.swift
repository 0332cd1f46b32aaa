import ArgumentParser
import CriticalAppraisal

/// The command `appraise calculate change-level`.
struct CalculateChangedLevel: CalculateCommand {
  static let configuration = CommandConfiguration(
    commandName: "change-level",
    abstract: "A confidence interval at another level.",
    discussion: """
      Example, the estimate before its limits; --level is that of the interval given:

        appraise calculate change-level --ratio 0.74 0.60 0.91 --to 99
      """)

  @Flag var kind: EffectKind

  @Argument(help: "The estimate.") var estimate: String
  @Argument(help: "The lower limit.") var lower: String
  @Argument(help: "The upper limit.") var upper: String

  @Option(help: ArgumentHelp("The level to change to.", valueName: "level")) var to: String

  @OptionGroup var options: CalculateOptions

  func calculation(_ input: CalculationInput) throws -> Calculation {
    let reported = try ReportedInterval(
      input.number(estimate), input.limits([lower, upper]), level: input.level, scale: kind.scale)
    return .changedLevel(reported, try CalculationInput.level(to))
  }
}
