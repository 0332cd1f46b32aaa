extension TwoByTwoTable {
  /// All measures of the table, by all methods.
  public func results(level: ConfidenceLevel = .percent95) -> [StatisticalResult] {
    let risk = relativeRisk
    return experimental.results(.experimentalEventRate, level: level)
      + control.results(.controlEventRate, level: level)
      + risk.results(.relativeRisk, .katzLog) { risk.estimate(correction: $0, level: level) }
      + risk.results(.relativeRiskReduction, .katzLog) {
        relativeRiskReduction(correction: $0, level: level)
      }
      + oddsRatio.results(.oddsRatio) { oddsRatio.estimate(correction: $0, level: level) }
      + reductions(level) + numbers(level) + tests
  }

  private func reductions(_ level: ConfidenceLevel) -> [StatisticalResult] {
    let methods: [(StatisticalMethod, StatisticalResult.Role)] = [
      (.newcombe, .recommended), (.wald, .alternative), (.agrestiCaffo, .informative),
    ]
    return methods.map { method, role in
      let estimate = absoluteRiskReduction.estimate(method, level: level)
      return StatisticalResult(.absoluteRiskReduction, method, role, .estimate(estimate))
    }
  }

  private func numbers(_ level: ConfidenceLevel) -> [StatisticalResult] {
    [(.newcombe, .recommended), (.wald, .alternative)].map {
      (method: StatisticalMethod, role: StatisticalResult.Role) in
      let number = NumberNeededToTreat(absoluteRiskReduction, method, level: level)
      return StatisticalResult(
        .numberNeededToTreat, method, role,
        number.map { .numberNeededToTreat($0) } ?? .estimate(.undefined()))
    }
  }

  private var tests: [StatisticalResult] {
    [.pearson, .yates, .fisher].map { (method: StatisticalMethod) in
      StatisticalResult(
        .test, method, method == usualTest ? .recommended : .alternative, .test(test(method)))
    }
  }
}
