/// A printed percentage against the count it stands beside.
public struct CountPercentage: Sendable, Hashable {
  /// The percentage of the count.
  public let percentage: Double
  /// Whether it is printed so when a half is rounded up.
  public let isRoundedUp: Bool
  /// Whether it is printed so when a half is rounded down.
  public let isRoundedDown: Bool
  /// Whether it is printed so when decimals are cut off.
  public let isTruncated: Bool

  /// Whether the percentage is right, whichever way a half is rounded.
  public var isConsistent: Bool { isRoundedUp || isRoundedDown }

  /// A count with its percentage; throws unless there is somebody in the group.
  public init(_ proportion: Proportion, printed: PrintedNumber) throws(StatisticsError) {
    try StatisticalQuantity.groupSize.count(proportion.total, atLeast: 1)
    let total = Int128(proportion.total)
    // The percentage in units of the last decimal, as a fraction of the total.
    let scaled = 100 * Int128(proportion.events) * Int128(printed.unit)
    let digits = Int128(printed.digits)
    percentage = 100 * Double(proportion.events) / Double(proportion.total)
    isRoundedUp = PrintedNumber.floor(2 * scaled + total, 2 * total) == digits
    isRoundedDown = PrintedNumber.ceiling(2 * scaled - total, 2 * total) == digits
    isTruncated = PrintedNumber.floor(scaled, total) == digits
  }
}
