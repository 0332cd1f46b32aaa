extension Calculation {
  /// What a published effect or test means for a patient.
  func applied() throws(StatisticsError) -> [StatisticalResult] {
    switch self {
    case .applied(let effect):
      [
        .only(.absoluteRiskReduction, .fromLimits, .absoluteEffect(effect.reduction)),
        .only(
          .numberNeededToTreat, .fromLimits, .numberNeededToTreat(effect.numberNeededToTreat)),
      ]
    case .relativeRisk(let ratio, let risk):
      [
        .only(
          .relativeRisk, .zhangYu,
          .estimate(
            Estimate(try RelativeEffect.relativeRisk(oddsRatio: ratio, baselineRisk: risk))))
      ]
    case .patientNumber(let number, let factor):
      [
        .only(
          .numberNeededToTreat, .fFactor,
          .estimate(Estimate(try PatientFactor.numberNeededToTreat(number, factor: factor))))
      ]
    case .helpedVersusHarmed(let ratio):
      [.only(.helpedVersusHarmed, .fFactors, .estimate(Estimate(ratio)))]
    case .posttest(let pretest, let ratio, let interval):
      [.only(.posttest, .bayes, pretest.finding(ratio, interval))]
    case .predictiveValues(let accuracy, let prevalence):
      [
        .only(
          .positivePredictiveValue, .bayes,
          .estimate(Estimate(try accuracy.positivePredictiveValue(prevalence: prevalence)))),
        .only(
          .negativePredictiveValue, .bayes,
          .estimate(Estimate(try accuracy.negativePredictiveValue(prevalence: prevalence)))),
        .only(
          .positiveLikelihoodRatio, .definition,
          .estimate(Estimate(accuracy.positiveLikelihoodRatio))),
        .only(
          .negativeLikelihoodRatio, .definition,
          .estimate(Estimate(accuracy.negativeLikelihoodRatio))),
      ]
    default: []
    }
  }
}

extension PretestProbability {
  fileprivate func finding(
    _ ratio: Double, _ interval: ConfidenceInterval?
  ) -> StatisticalResult.Finding {
    .posttest(
      posttest(Estimate(ratio, interval)), pretestOdds: odds,
      posttestOdds: posttestOdds(likelihoodRatio: ratio))
  }
}
