/// How likely the disease is before the test.
public struct PretestProbability: Sendable, Hashable {
  /// The probability, from 0 to 1.
  public let probability: Double

  /// A probability; throws unless it is from 0 to 1.
  public init(_ probability: Double) throws(StatisticsError) {
    self.probability = try StatisticalQuantity.pretestProbability.probability(probability)
  }

  /// The probability over its complement; infinite at 1.
  public var odds: Double { probability / (1 - probability) }

  /// The odds after a test result with a likelihood ratio.
  public func posttestOdds(likelihoodRatio: Double) -> Double { odds * likelihoodRatio }

  /// The probability after a test result: Bayes' theorem, post-test odds = pre-test odds × LR.
  public func posttest(likelihoodRatio: Double) -> Double {
    if likelihoodRatio == .infinity { return probability > 0 ? 1 : .nan }
    let positive = probability * likelihoodRatio
    return positive / (positive + 1 - probability)
  }

  /// The probability after a test result, with limits from those of the likelihood ratio; the
  /// probability before is taken as known.
  public func posttest(_ likelihoodRatio: Estimate) -> Estimate {
    var estimate = likelihoodRatio.mapped(posttest(likelihoodRatio:))
    if estimate.value?.isNaN == true { estimate = .undefined(correction: estimate.correction) }
    return estimate
  }
}
