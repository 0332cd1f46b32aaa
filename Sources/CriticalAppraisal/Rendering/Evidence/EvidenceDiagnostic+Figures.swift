extension EvidenceDiagnostic {
  /// The nomogram and the tree; on a page each below its own name.
  func figures(_ title: String, _ isTyped: Bool) -> [any DrawnFigure] {
    guard let tree else { return nomogram(title).map { [$0] } ?? [] }
    return (nomogram(isTyped ? title : nil).map { [$0] } ?? []) + [tree]
  }

  /// From the probability before the test to those after.
  fileprivate func nomogram(_ title: String?) -> FaganNomogram? {
    guard let table, let before = pretest ?? table.prevalence.value else { return nil }
    func ratio(_ ratio: RatioOfProportions) -> FaganNomogram.LikelihoodRatio? {
      let estimate = ratio.estimate(correction: ratio.usualCorrection)
      return estimate.value.map {
        FaganNomogram.LikelihoodRatio(
          $0, lower: estimate.interval?.lower, upper: estimate.interval?.upper)
      }
    }
    return FaganNomogram(
      title: title, condition: condition, pretest: before,
      positive: ratio(table.positiveLikelihoodRatio),
      negative: ratio(table.negativeLikelihoodRatio))
  }

  /// The test in a thousand people, or in more where few have the condition.
  fileprivate var tree: FrequencyTree? {
    guard let table, let before = pretest ?? table.prevalence.value,
      let sensitivity = table.sensitivity.value, let specificity = table.specificity.value
    else { return nil }
    return FrequencyTree(
      condition: condition, people: before < 0.005 ? 100_000 : 1000, pretest: before,
      sensitivity: sensitivity, specificity: specificity)
  }
}
