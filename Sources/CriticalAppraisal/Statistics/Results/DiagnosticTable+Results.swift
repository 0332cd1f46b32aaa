extension DiagnosticTable {
  /// All measures of the table, by all methods; with a probability before the test also those
  /// after it.
  public func results(
    pretest: PretestProbability? = nil, level: ConfidenceLevel = .percent95
  ) -> [StatisticalResult] {
    let (positive, negative) = (positiveLikelihoodRatio, negativeLikelihoodRatio)
    let odds = diagnosticOddsRatio
    let youden = youdensIndex.estimate(.newcombe, level: level)
    return prevalence.results(.prevalence, level: level)
      + sensitivity.results(.sensitivity, level: level)
      + specificity.results(.specificity, level: level)
      + positivePredictiveValue.results(.positivePredictiveValue, level: level)
      + negativePredictiveValue.results(.negativePredictiveValue, level: level)
      + accuracy.results(.accuracy, level: level)
      + positive.results(.positiveLikelihoodRatio, .simelLog) {
        positive.estimate(correction: $0, level: level).untested
      }
      + negative.results(.negativeLikelihoodRatio, .simelLog) {
        negative.estimate(correction: $0, level: level).untested
      }
      + odds.results(.diagnosticOddsRatio) {
        odds.estimate(correction: $0, level: level).mapped { $0 }
      }
      + [StatisticalResult(.youden, .newcombe, .recommended, .estimate(youden))]
      + (pretest.map { posttests($0, level) } ?? [])
  }

  private func posttests(
    _ pretest: PretestProbability, _ level: ConfidenceLevel
  ) -> [StatisticalResult] {
    [
      (Measure.posttestPositive, positiveLikelihoodRatio),
      (Measure.posttestNegative, negativeLikelihoodRatio),
    ].map { measure, ratio in
      let estimate = ratio.estimate(correction: ratio.usualCorrection, level: level)
      return StatisticalResult(
        measure, .bayesLRLimits, .recommended, .estimate(pretest.posttest(estimate)))
    }
  }
}
