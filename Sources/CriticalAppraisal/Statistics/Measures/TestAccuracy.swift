/// How good a test is: its sensitivity and specificity, as published.
public struct TestAccuracy: Sendable, Hashable {
  /// The probability of a positive test in the diseased.
  public let sensitivity: Double
  /// The probability of a negative test in the others.
  public let specificity: Double

  /// A test; throws unless both are from 0 to 1.
  public init(sensitivity: Double, specificity: Double) throws(StatisticsError) {
    self.sensitivity = try StatisticalQuantity.sensitivity.probability(sensitivity)
    self.specificity = try StatisticalQuantity.specificity.probability(specificity)
  }

  /// Sensitivity over one less specificity: infinite when no one is falsely positive, `nil` for
  /// 0/0.
  public var positiveLikelihoodRatio: Double? { defined(sensitivity / (1 - specificity)) }

  /// One less sensitivity, over specificity; `nil` for 0/0.
  public var negativeLikelihoodRatio: Double? { defined((1 - sensitivity) / specificity) }

  /// The probability of disease after a positive test, by Bayes' theorem; `nil` for 0/0.
  public func positivePredictiveValue(prevalence: Double) throws(StatisticsError) -> Double? {
    try StatisticalQuantity.prevalence.probability(prevalence)
    let positive = sensitivity * prevalence
    return defined(positive / (positive + (1 - specificity) * (1 - prevalence)))
  }

  /// The probability of no disease after a negative test, by Bayes' theorem; `nil` for 0/0.
  public func negativePredictiveValue(prevalence: Double) throws(StatisticsError) -> Double? {
    try StatisticalQuantity.prevalence.probability(prevalence)
    let negative = specificity * (1 - prevalence)
    return defined(negative / (negative + (1 - sensitivity) * prevalence))
  }

  private func defined(_ value: Double) -> Double? { value.isNaN ? nil : value }
}
