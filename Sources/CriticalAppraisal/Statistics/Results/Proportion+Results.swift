extension Proportion {
  /// The proportion under a name, by the methods in common use, or by all there are.
  func results(
    _ measure: Measure, level: ConfidenceLevel, all: Bool = false
  ) -> [StatisticalResult] {
    // Methods do not differ where there is nothing to estimate.
    guard total > 0 else {
      return [StatisticalResult(measure, .wilson, .recommended, .estimate(.undefined()))]
    }
    let common: [StatisticalMethod] = [.wilson, .clopperPearson, .wald]
    let methods = all ? common + [.agrestiCoull, .wilsonCorrected, .jeffreys] : common
    return methods.map { method in
      let role: StatisticalResult.Role =
        method == .wilson ? .recommended : common.contains(method) ? .alternative : .informative
      return StatisticalResult(measure, method, role, .estimate(estimate(method, level: level)))
    }
  }
}
