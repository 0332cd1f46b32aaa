import ArgumentParser
import CriticalAppraisal

/// The command `appraise calculate p-from-statistic`.
struct CalculatePFromStatistic: CalculateCommand {
  static let configuration = CommandConfiguration(
    commandName: "p-from-statistic",
    abstract: "The p value of a z, t, chi-squared or F.",
    discussion: """
      Examples:

        appraise calculate p-from-statistic t 2.31 --df 44
        appraise calculate p-from-statistic F 4.2 --df 2 --df 57
      """)

  @Argument(help: "z, t, chi2 or F.") var distribution: String
  @Argument(help: "The statistic.") var statistic: String

  @Option(
    help: ArgumentHelp("The degrees of freedom; twice for F.", valueName: "number"))
  var df: [String] = []

  @OptionGroup var options: CalculateOptions

  func calculation(_ input: CalculationInput) throws -> Calculation {
    let degrees = try df.map { try input.number($0) }
    guard
      let statistic = try TestStatistic(
        distribution, input.number(statistic), degreesOfFreedom: degrees)
    else { throw InputError(word: distribution, expected: .choice(["z", "t", "chi2", "F"])) }
    return .pFromStatistic(statistic)
  }
}
