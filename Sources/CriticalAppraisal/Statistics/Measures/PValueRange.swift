/// The p values that rounded numbers allow.
public struct PValueRange: Sendable, Hashable {
  /// The smallest and the largest test statistic, without sign.
  public var statistics: ClosedRange<Double>
  /// The smallest and the largest two-sided p value.
  public var values: ClosedRange<Double>

  init(smallestZ: Double, largestZ: Double) {
    statistics = smallestZ...max(smallestZ, largestZ)
    let least = NormalDistribution.twoSidedP(statistics.upperBound)
    values = least...NormalDistribution.twoSidedP(smallestZ)
  }
}
