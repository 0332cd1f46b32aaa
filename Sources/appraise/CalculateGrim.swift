import ArgumentParser
import CriticalAppraisal

/// The command `appraise calculate grim`.
struct CalculateGrim: CalculateCommand {
  static let configuration = CommandConfiguration(
    commandName: "grim",
    abstract: "Whether a printed mean can be that of whole numbers.",
    discussion: """
      Examples, the second of a scale that is the mean of two items:

        appraise calculate grim 4.21 18
        appraise calculate grim 4.24 19 --items 2
      """)

  @Argument(help: "The mean as printed; 3.50 is not 3.5.") var mean: String
  @Argument(help: "The number of people.") var people: String
  @Option(help: "The number of items that a score is the mean of.") var items = "1"

  @OptionGroup var options: CalculateOptions

  func calculation(_ input: CalculationInput) throws -> Calculation {
    .grimMean(
      try GrimMean(
        input.printed(mean), people: input.count(people), items: input.count(items)))
  }
}
