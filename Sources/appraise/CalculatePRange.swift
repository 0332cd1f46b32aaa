import ArgumentParser
import CriticalAppraisal

/// The command `appraise calculate p-range`.
struct CalculatePRange: CalculateCommand {
  static let configuration = CommandConfiguration(
    commandName: "p-range",
    abstract: "All p values that an effect and its interval allow, rounded as they are printed.",
    discussion: """
      Example, the estimate before its limits, with the decimals they are printed with:

        appraise calculate p-range --ratio 0.80 0.66 0.97
      """)

  @Flag var kind: EffectKind

  @Argument(help: "The estimate.") var estimate: String
  @Argument(help: "The lower limit.") var lower: String
  @Argument(help: "The upper limit.") var upper: String

  @OptionGroup var options: CalculateOptions

  func calculation(_ input: CalculationInput) throws -> Calculation {
    let reported = try ReportedInterval(
      input.number(estimate), input.limits([lower, upper]), level: input.level, scale: kind.scale)
    let decimals = try [lower, upper].map { try input.printed($0).decimals }
    return .pRange(
      try reported.pRange(
        estimateDecimals: input.printed(estimate).decimals,
        limitDecimals: min(decimals[0], decimals[1])
      ))
  }
}
