/// Why numbers cannot be what they are said to be.
public struct StatisticsError: Error, Sendable, Hashable {
  /// What a number should have met.
  public enum Requirement: Sendable, Hashable {
    /// It is finite.
    case finite
    /// It is this or more.
    case atLeast(Double)
    /// It is more than this.
    case above(Double)
    /// It is this or less.
    case atMost(Double)
    /// It is within these, both included.
    case within(Double, Double)
    /// It is between these, both excluded.
    case between(Double, Double)
    /// It is no more than another quantity, of this size.
    case notAbove(StatisticalQuantity, Double)
    /// It is more than another quantity, of this size.
    case aboveOther(StatisticalQuantity, Double)
    /// It is known: without it there is nothing to calculate.
    case known
    /// The risk that follows from it is not above 1.
    case possibleRisk(Double)
  }

  /// What the number stands for.
  public var quantity: StatisticalQuantity
  /// The number, if there is one.
  public var value: Double?
  /// What it should have met.
  public var requirement: Requirement

  /// An error.
  public init(_ quantity: StatisticalQuantity, _ value: Double?, _ requirement: Requirement) {
    self.quantity = quantity
    self.value = value
    self.requirement = requirement
  }
}
