/// How often intervals made in the same way would hold the true value: between 0 and 1.
public struct ConfidenceLevel: Sendable, Hashable {
  /// The level as a fraction: 0.95 for 95%.
  public let fraction: Double

  /// A level; throws unless it is between 0 and 1.
  public init(_ fraction: Double) throws(StatisticsError) {
    self.fraction = try StatisticalQuantity.level.openProbability(fraction)
  }

  private init(unchecked fraction: Double) { self.fraction = fraction }

  /// 95%, as nearly all papers use.
  public static let percent95 = ConfidenceLevel(unchecked: 0.95)

  /// The probability beyond either limit.
  public var tail: Double { (1 - fraction) / 2 }

  /// How many standard errors the limits lie away when errors are normal: 1.959963985 at 95%.
  public var normalQuantile: Double { NormalDistribution.quantile(upperTail: tail) }

  /// How many standard errors the limits lie away with a t distribution.
  public func quantile(_ distribution: StudentTDistribution) -> Double {
    distribution.quantile(twoSidedP: 1 - fraction)
  }
}
