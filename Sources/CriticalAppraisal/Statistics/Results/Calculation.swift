/// A calculation with all it needs, as a value.
public enum Calculation: Sendable, Hashable {
  // From counts and means.
  case therapy(TwoByTwoTable)
  case diagnosis(DiagnosticTable, pretest: PretestProbability?)
  case continuous(MeanComparison)
  case proportion(Proportion)
  case mean(GroupSummary)
  // From printed results.
  case pFromInterval(ReportedInterval, degreesOfFreedom: Double?)
  case intervalFromP(ReportedP)
  case errorFromP(ReportedP, degreesOfFreedom: Double?)
  case deviation(DeviationFromInterval, difference: Double?)
  case changedLevel(ReportedInterval, ConfidenceLevel)
  case pRange(PValueRange)
  case pFromStatistic(TestStatistic)
  // Applied to a patient.
  case applied(AppliedEffect)
  case relativeRisk(ofOddsRatio: Double, baselineRisk: Double)
  case patientNumber(Double, factor: Double)
  case helpedVersusHarmed(Double)
  case posttest(PretestProbability, likelihoodRatio: Double, interval: ConfidenceInterval?)
  case predictiveValues(TestAccuracy, prevalence: Double)
  // Printed counts and percentages.
  case possibleCounts(PossibleCounts)
  case countPercentage(CountPercentage)
  case grimMean(GrimMean)
  case sum(SumCheck)
  case percentageSum(PercentageSum)
  case relevance(ClinicalRelevance)
}

extension Calculation {
  /// What comes of it, by all methods.
  ///
  /// - Parameter level: the level of intervals that are made here; printed ones have their own.
  public func results(
    level: ConfidenceLevel = .percent95
  ) throws(StatisticsError) -> [StatisticalResult] {
    switch self {
    case .therapy(let table): table.results(level: level)
    case .diagnosis(let table, let pretest): table.results(pretest: pretest, level: level)
    case .continuous(let comparison): comparison.results(level: level)
    case .proportion(let proportion): proportion.results(.proportion, level: level, all: true)
    case .possibleCounts(let check): [.only(.possibleCounts, .bruteForce, .possibleCounts(check))]
    case .countPercentage(let check): [.only(.countPercentage, .rounding, .countPercentage(check))]
    case .grimMean(let check): [.only(.grimMean, .grim, .grimMean(check))]
    case .sum(let check): [.only(.sum, .addition, .sum(check))]
    case .percentageSum(let check): [.only(.percentageSum, .rounding, .percentageSum(check))]
    case .relevance(let relevance):
      [.only(.minimalImportantDifference, .intervalAgainstMCID, .relevance(relevance))]
    case .applied, .relativeRisk, .patientNumber, .helpedVersusHarmed, .posttest,
      .predictiveValues:
      try applied()
    default: inferred(level)
    }
  }
}

extension Calculation {
  /// The level of the intervals that come of it, when it is made at a level.
  public func resultLevel(_ level: ConfidenceLevel) -> ConfidenceLevel {
    if case .changedLevel(_, let other) = self { other } else { level }
  }

  /// The probability after a test result; throws unless the probability before it is from 0 to 1
  /// and the likelihood ratio and its limits are 0 or more.
  public static func posttest(
    pretest: Double, likelihoodRatio: Double, interval: ConfidenceInterval?
  ) throws(StatisticsError) -> Calculation {
    let ratio = try StatisticalQuantity.likelihoodRatio.nonnegative(likelihoodRatio)
    if let interval {
      try StatisticalQuantity.lowerLimit.nonnegative(interval.lower)
      guard interval.lower <= interval.upper else {
        throw StatisticsError(
          .upperLimit, interval.upper, .aboveOther(.lowerLimit, interval.lower))
      }
    }
    return .posttest(try PretestProbability(pretest), likelihoodRatio: ratio, interval: interval)
  }
}

extension StatisticalResult {
  /// The result of the only method for a measure.
  static func only(
    _ measure: Measure, _ method: StatisticalMethod, _ finding: Finding
  ) -> StatisticalResult {
    StatisticalResult(measure, method, .recommended, finding)
  }
}
