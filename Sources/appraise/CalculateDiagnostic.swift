import ArgumentParser
import CriticalAppraisal

/// The command `appraise calculate diagnostic`.
struct CalculateDiagnostic: CalculateCommand {
  static let configuration = CommandConfiguration(
    commandName: "diagnostic",
    abstract: "A test against the reference standard: sensitivity, predictive values, LR.",
    discussion: """
      Example:

        appraise calculate diagnostic --tp 90 --fp 20 --fn 10 --tn 180 --pretest 15%
      """)

  @Option(help: "True positives.") var tp: String
  @Option(help: "False positives.") var fp: String
  @Option(help: "False negatives.") var fn: String
  @Option(help: "True negatives.") var tn: String

  @Option(help: "The probability of the disease before the test: 15%.")
  var pretest: String?

  @OptionGroup var options: CalculateOptions

  func calculation(_ input: CalculationInput) throws -> Calculation {
    let table = try DiagnosticTable(
      truePositives: input.count(tp), falsePositives: input.count(fp),
      falseNegatives: input.count(fn), trueNegatives: input.count(tn))
    guard let pretest else { return .diagnosis(table, pretest: nil) }
    return .diagnosis(table, pretest: try PretestProbability(input.fraction(pretest)))
  }
}
