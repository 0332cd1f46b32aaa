/// Whether the percentages of classes that exclude each other add up to 100, within rounding.
public struct PercentageSum: Sendable, Hashable {
  /// The sum as printed.
  public let sum: Double
  /// How far it may be from 100: half a unit of the last decimal for each class.
  public let allowance: Double
  /// Whether it is within that.
  public let isConsistent: Bool

  /// The percentages of all classes; throws when there are none.
  public init(_ parts: [PrintedNumber]) throws(StatisticsError) {
    guard let finest = parts.max(by: { $0.decimals < $1.decimals }) else {
      throw StatisticsError(.percentage, nil, .known)
    }
    // All in halves of the finest unit.
    var total: Int128 = 0
    var slack: Int128 = 0
    for part in parts {
      let factor = Int128(finest.unit / part.unit)
      total += 2 * factor * Int128(part.digits)
      slack += factor
    }
    let unit = 2 * Double(finest.unit)
    sum = Double(total) / unit
    allowance = Double(slack) / unit
    isConsistent = (total - 200 * Int128(finest.unit)).magnitude <= slack.magnitude
  }
}
