import ArgumentParser
import CriticalAppraisal

/// The command `appraise calculate two-by-two`.
struct CalculateTwoByTwo: CalculateCommand {
  static let configuration = CommandConfiguration(
    commandName: "two-by-two",
    abstract: "Events in two groups: risks, RR, OR, ARR, NNT and a test.",
    discussion: """
      Examples, the treated first:

        appraise calculate two-by-two 15/120 28/118
        appraise calculate two-by-two 71/120 50/121 --outcome desirable --level 90
      """)

  /// Whether the outcome is one to wish for.
  enum Outcome: String, CaseIterable {
    case undesirable
    case desirable
  }

  @Argument(help: "Events and people with the treatment: 15/120.")
  var experimental: String

  @Argument(help: "Events and people without it: 28/118.")
  var control: String

  @Option(
    help: ArgumentHelp(
      "Whether the outcome is undesirable (a relapse) or desirable (recovery).",
      valueName: "undesirable|desirable"),
    completion: .list(Outcome.allCases.map(\.rawValue)),
    transform: { try OptionValue.choice($0, of: Outcome.self) })
  var outcome: Outcome = .undesirable

  @OptionGroup var options: CalculateOptions

  var isDesirable: Bool { outcome == .desirable }

  func calculation(_ input: CalculationInput) throws -> Calculation {
    .therapy(
      TwoByTwoTable(
        experimental: try input.proportion(experimental), control: try input.proportion(control)))
  }
}
