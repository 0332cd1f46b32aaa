extension StatisticalResult {
  /// A ratio without and, where a cell is empty, with the correction; the usual one of the two is
  /// recommended.
  static func ratio(
    _ measure: Measure, _ method: StatisticalMethod, hasEmptyCell: Bool, usual: CellCorrection,
    estimate: (CellCorrection) -> Estimate
  ) -> [StatisticalResult] {
    let corrections: [CellCorrection] = hasEmptyCell ? [.none, .half] : [.none]
    return corrections.map { correction in
      StatisticalResult(
        measure, method, correction == usual ? .recommended : .informative,
        .estimate(estimate(correction)))
    }
  }
}

extension RatioOfProportions {
  func results(
    _ measure: Measure, _ method: StatisticalMethod, estimate: (CellCorrection) -> Estimate
  ) -> [StatisticalResult] {
    StatisticalResult.ratio(
      measure, method, hasEmptyCell: hasEmptyCell, usual: usualCorrection, estimate: estimate)
  }
}

extension OddsRatio {
  func results(
    _ measure: Measure, estimate: (CellCorrection) -> Estimate
  ) -> [StatisticalResult] {
    StatisticalResult.ratio(
      measure, .woolfLogit, hasEmptyCell: hasEmptyCell, usual: usualCorrection, estimate: estimate)
  }
}
