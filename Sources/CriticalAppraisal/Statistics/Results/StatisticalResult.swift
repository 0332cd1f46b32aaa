/// One measure, calculated by one method.
public struct StatisticalResult: Sendable, Hashable {
  /// How a method stands to the others for the same measure.
  public enum Role: String, Sendable, Hashable, CaseIterable {
    /// The one to report; one for each measure.
    case recommended = "default"
    /// Another one in common use, as published intervals may be made by it.
    case alternative
    /// One that is good to know.
    case informative
  }

  /// What was found.
  public enum Finding: Sendable, Hashable {
    case estimate(Estimate)
    case standardizedDifference(StandardizedMeanDifference)
    case numberNeededToTreat(NumberNeededToTreat)
    case test(SignificanceTest)
    case pRange(PValueRange)
    /// A change in risk, as it is also told per thousand people.
    case absoluteEffect(Estimate)
    case posttest(Estimate, pretestOdds: Double, posttestOdds: Double)
    case possibleCounts(PossibleCounts)
    case countPercentage(CountPercentage)
    case grimMean(GrimMean)
    case sum(SumCheck)
    case percentageSum(PercentageSum)
    case relevance(ClinicalRelevance)
  }

  /// What was measured.
  public var measure: Measure
  /// By which method.
  public var method: StatisticalMethod
  /// How the method stands to the others.
  public var role: Role
  /// What was found.
  public var finding: Finding

  /// A result.
  public init(_ measure: Measure, _ method: StatisticalMethod, _ role: Role, _ finding: Finding) {
    self.measure = measure
    self.method = method
    self.role = role
    self.finding = finding
  }

  /// The estimate, where the finding is one.
  public var estimate: Estimate? {
    switch finding {
    case .estimate(let estimate), .absoluteEffect(let estimate), .posttest(let estimate, _, _):
      estimate
    case .standardizedDifference(let difference): difference.estimate
    default: nil
    }
  }
}
