import ArgumentParser
import CriticalAppraisal

/// The command `appraise calculate sd-from-ci`.
struct CalculateDeviation: CalculateCommand {
  static let configuration = CommandConfiguration(
    commandName: "sd-from-ci",
    abstract: "The standard deviation behind the interval of a mean or a difference of means.",
    discussion: """
      Examples, of one group, and of a difference with the sizes of both groups:

        appraise calculate sd-from-ci 41.2 47.6 --n 22
        appraise calculate sd-from-ci 0.6 5.4 --n 18 --n 21 --difference 3.0
      """)

  @Argument(help: "The lower limit.") var lower: String
  @Argument(help: "The upper limit.") var upper: String

  @Option(help: ArgumentHelp("The size of a group; twice for two groups.", valueName: "number"))
  var n: [String]

  @Option(help: ArgumentHelp("The difference, to standardise it as well.", valueName: "number"))
  var difference: String?

  @OptionGroup var options: CalculateOptions

  func calculation(_ input: CalculationInput) throws -> Calculation {
    let limits = try input.limits([lower, upper])
    let sizes = try n.map { try input.count($0) }
    switch sizes.count {
    case 1:
      return .deviation(
        try DeviationFromInterval(ofMean: limits, size: sizes[0], level: input.level),
        difference: nil)
    case 2:
      return .deviation(
        try DeviationFromInterval(
          ofDifference: limits, sizes: (sizes[0], sizes[1]), level: input.level),
        difference: try input.number(difference))
    default:
      throw InputError(word: n.joined(separator: " "), expected: .numbers(2))
    }
  }
}
