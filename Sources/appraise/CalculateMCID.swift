import ArgumentParser
import CriticalAppraisal

/// The command `appraise calculate mcid`.
struct CalculateMCID: CalculateCommand {
  static let configuration = CommandConfiguration(
    commandName: "mcid",
    abstract: "An effect and its interval against the smallest difference that matters.",
    discussion: """
      Example, the estimate before its limits:

        appraise calculate mcid -6.2 -8.1 -4.3 --minimum 4 --better lower
      """)

  /// Which way is better.
  enum Better: String, CaseIterable {
    case higher
    case lower
  }

  @Argument(help: "The estimate.") var estimate: String
  @Argument(help: "The lower limit.") var lower: String
  @Argument(help: "The upper limit.") var upper: String

  @Option(help: "The smallest difference that matters to patients.") var minimum: String

  @Option(
    help: ArgumentHelp("Whether a higher or a lower score is better.", valueName: "higher|lower"),
    completion: .list(Better.allCases.map(\.rawValue)),
    transform: { try OptionValue.choice($0, of: Better.self) })
  var better: Better

  @OptionGroup var options: CalculateOptions

  func calculation(_ input: CalculationInput) throws -> Calculation {
    .relevance(
      try ClinicalRelevance(
        input.number(estimate), input.limits([lower, upper]), minimum: input.number(minimum),
        higherIsBetter: better == .higher))
  }
}
