extension MeanComparison {
  /// The difference of means and the standardised one, by all methods.
  public func results(level: ConfidenceLevel = .percent95) -> [StatisticalResult] {
    guard spreads != nil else {
      return [
        StatisticalResult(
          .meanDifference, .welchT, .recommended, .estimate(meanDifference(level: level))),
        StatisticalResult(
          .standardizedMeanDifference, .hedgesG, .recommended,
          .standardizedDifference(standardizedDifference(level: level))),
      ]
    }
    let differences: [(StatisticalMethod, StatisticalResult.Role)] = [
      (.welchT, .recommended), (.pooledT, .alternative), (.zUnpooled, .alternative),
    ]
    let standardized: [(StatisticalMethod, StatisticalResult.Role)] = [
      (.cohenD, .alternative), (.hedgesG, .recommended), (.hedgesGRevMan, .alternative),
      (.hedgesGNoncentral, .informative),
    ]
    return differences.map { method, role in
      StatisticalResult(
        .meanDifference, method, role, .estimate(meanDifference(method, level: level)))
    }
      + standardized.map { method, role in
        StatisticalResult(
          .standardizedMeanDifference, method, role,
          .standardizedDifference(standardizedDifference(method, level: level)))
      }
  }
}
