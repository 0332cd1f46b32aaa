import ArgumentParser
import CriticalAppraisal

/// The command `appraise calculate nnt`.
struct CalculateNNT: CalculateCommand {
  static let configuration = CommandConfiguration(
    commandName: "nnt",
    abstract: "The number needed to treat at a patient's own risk.",
    discussion: """
      Examples, from a published effect, and by the f method:

        appraise calculate nnt --rr 0.75 --lower 0.60 --upper 0.93 --baseline 20%
        appraise calculate nnt --nnt 24 --factor 1.5
      """)

  @Option(help: "The relative risk.") var rr: String?
  @Option(help: "The odds ratio.") var or: String?
  @Option(help: "The hazard ratio.") var hr: String?
  @Option(help: "The relative risk reduction.") var rrr: String?
  @Option(help: "The lower limit of the effect.") var lower: String?
  @Option(help: "The upper limit of the effect.") var upper: String?
  @Option(help: "The patient's risk without treatment: 12%.") var baseline: String?
  @Option(help: "The NNT of the trial.") var nnt: String?
  @Option(help: "How many times the risk of the patients in the trial this patient has.")
  var factor: String?

  @OptionGroup var options: CalculateOptions

  private var effects: [(Measure, String)] {
    let words: [(Measure, String?)] = [
      (.relativeRisk, rr), (.oddsRatio, or), (.hazardRatio, hr), (.relativeRiskReduction, rrr),
    ]
    return words.compactMap { measure, word in word.map { (measure, $0) } }
  }

  func validate() throws {
    let isFactor = nnt != nil && factor != nil && effects.isEmpty
    let isEffect = nnt == nil && factor == nil && effects.count == 1 && baseline != nil
    guard isFactor || isEffect else {
      throw ValidationError(
        "Give one effect (--rr, --or, --hr or --rrr) with --baseline, or --nnt with --factor.")
    }
  }

  func calculation(_ input: CalculationInput) throws -> Calculation {
    if let nnt, let factor {
      return .patientNumber(try input.number(nnt), factor: try input.number(factor))
    }
    guard let (measure, word) = effects.first, let baseline else {
      throw StatisticsError(.ratio, nil, .known)
    }
    let value = try input.number(word)
    let effect = try AppliedEffect(
      measure, value, input.interval(lower, upper), baselineRisk: input.fraction(baseline))
    guard let effect else { throw StatisticsError(.ratio, nil, .known) }
    return .applied(try effect.possible(value))
  }
}
