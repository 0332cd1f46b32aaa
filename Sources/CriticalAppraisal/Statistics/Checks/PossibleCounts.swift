/// The whole numbers of people that a printed percentage of a group may stand for.
///
/// The GRIM test of a percentage (Brown and Heathers, Soc Psychol Pers Sci 2017;8:363); a half may
/// have been rounded up or down.
public struct PossibleCounts: Sendable, Hashable {
  /// The counts; `nil` when no number of people gives this percentage.
  public let counts: ClosedRange<Int>?
  /// Whether the group is so small that some percentages with these decimals are impossible.
  public let isTestable: Bool

  /// The counts of a percentage; throws unless it is from 0 to 100 and the group has somebody.
  public init(percentage: PrintedNumber, of size: Int) throws(StatisticsError) {
    try StatisticalQuantity.groupSize.count(size, atLeast: 1)
    guard (0...100).contains(percentage.value) else {
      throw StatisticsError(.percentage, percentage.value, .within(0, 100))
    }
    counts = percentage.totals(of: size, scale: 100).flatMap { counts in
      let (low, high) = (max(0, counts.lowerBound), min(size, counts.upperBound))
      return low <= high ? low...high : nil
    }
    isTestable = Int128(size) < 100 * Int128(percentage.unit)
  }
}
