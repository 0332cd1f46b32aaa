import ArgumentParser

/// The command `appraise calculate`.
struct Calculate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calculate",
    abstract: "Calculate the numbers of an appraisal, and say them in words.",
    discussion: """
      Examples:

        appraise calculate two-by-two 15/120 28/118
        appraise calculate diagnostic --tp 90 --fp 20 --fn 10 --tn 180 --pretest 15%
        appraise calculate p-from-ci --ratio 0.80 0.66 0.97

      Numbers may have a decimal comma or point, and be percentages.
      """,
    subcommands: [
      CalculateTwoByTwo.self, CalculateDiagnostic.self, CalculateMeanDifference.self,
      CalculateProportion.self, CalculateMean.self, CalculatePFromInterval.self,
      CalculatePRange.self, CalculateIntervalFromP.self, CalculateErrorFromP.self,
      CalculateChangedLevel.self, CalculateDeviation.self, CalculatePFromStatistic.self,
      CalculateNNT.self, CalculateRelativeRisk.self, CalculateHelpedVersusHarmed.self,
      CalculatePostTest.self, CalculatePredictiveValues.self, CalculateMCID.self,
      CalculateCountPercentage.self, CalculatePossibleCounts.self, CalculateGrim.self,
      CalculateSum.self,
    ])

  @Option(
    help: ArgumentHelp(
      "Calculate all cases of a JSON file (- for standard input).", valueName: "file"))
  var cases: String?

  @OptionGroup var language: LanguageOption

  func run() throws {
    guard let cases else { throw CleanExit.helpRequest(self) }
    try CalculateCases(file: cases, console: Console(language.lang)).run()
  }

  /// The words of a calculation with a true minus sign before negative numbers, so that they are
  /// not taken for options.
  static func words(_ words: some Sequence<String>) -> [String] {
    words.map { word in
      let digits = word.dropFirst()
      guard word.hasPrefix("-"), let first = digits.first else { return word }
      return "0123456789.,".contains(first) ? "−" + digits : word
    }
  }
}
