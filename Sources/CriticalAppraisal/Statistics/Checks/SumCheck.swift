/// Whether the parts add up to the total.
public struct SumCheck: Sendable, Hashable {
  /// The sum of the parts.
  public let sum: Int
  /// The sum less the total.
  public let difference: Int

  /// Whether the parts add up.
  public var isConsistent: Bool { difference == 0 }

  /// Parts with their total; throws when a number is larger than any count, or the sum is.
  public init(parts: [Int], total: Int) throws(StatisticsError) {
    var sum = 0
    for part in parts {
      try StatisticalQuantity.groupSize.count(part)
      sum = try StatisticalQuantity.groupSize.count(sum + part)
    }
    try StatisticalQuantity.total.count(total)
    self.sum = sum
    difference = sum - total
  }
}
