/// Whether a printed mean can be that of whole numbers: the GRIM test (Brown and Heathers, Soc
/// Psychol Pers Sci 2017;8:363).
public struct GrimMean: Sendable, Hashable {
  /// The totals of all scores whose mean is printed so, a half rounded up or down; `nil` when there
  /// are none.
  public let totals: ClosedRange<Int>?
  /// Whether there are so few scores that some means with these decimals are impossible.
  public let isTestable: Bool

  /// Whether the mean is possible.
  public var isConsistent: Bool { totals != nil }

  /// A mean over people, of the mean of `items` whole numbers each; throws unless there is somebody
  /// and an item.
  public init(
    _ mean: PrintedNumber, people: Int, items: Int = 1
  ) throws(StatisticsError) {
    try StatisticalQuantity.groupSize.count(people, atLeast: 1)
    try StatisticalQuantity.items.count(items, atLeast: 1)
    let (scores, isTooLarge) = people.multipliedReportingOverflow(by: items)
    guard !isTooLarge, scores <= StatisticalQuantity.largestCount else {
      throw StatisticsError(
        .items, Double(items), .atMost(Double(StatisticalQuantity.largestCount / people)))
    }
    totals = mean.totals(of: scores, scale: 1)
    isTestable = scores < mean.unit
  }
}
