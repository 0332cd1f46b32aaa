import ArgumentParser
import CriticalAppraisal

/// The command `appraise calculate post-test`.
struct CalculatePostTest: CalculateCommand {
  static let configuration = CommandConfiguration(
    commandName: "post-test",
    abstract: "The probability of disease after a test result with a likelihood ratio.",
    discussion: """
      Example:

        appraise calculate post-test --pretest 30% --lr 6.0 --lower 4.1 --upper 8.8
      """)

  @Option(help: "The probability before the test: 30%.") var pretest: String
  @Option(help: "The likelihood ratio of the result.") var lr: String
  @Option(help: "The lower limit of the likelihood ratio.") var lower: String?
  @Option(help: "The upper limit of the likelihood ratio.") var upper: String?

  @OptionGroup var options: CalculateOptions

  func calculation(_ input: CalculationInput) throws -> Calculation {
    try .posttest(
      pretest: input.fraction(pretest), likelihoodRatio: input.number(lr),
      interval: input.interval(lower, upper))
  }
}
