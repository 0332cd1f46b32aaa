/// What a number that goes into a calculation stands for.
public enum StatisticalQuantity: String, Sendable, Hashable, CaseIterable {
  case events
  case groupSize
  case truePositives
  case falsePositives
  case falseNegatives
  case trueNegatives
  case mean
  case standardDeviation
  case estimate
  case lowerLimit
  case upperLimit
  case p
  case level
  case degreesOfFreedom
  case statistic
  case baselineRisk
  case pretestProbability
  case prevalence
  case sensitivity
  case specificity
  case ratio
  case likelihoodRatio
  case numberNeededToTreat
  case numberNeededToHarm
  case factor
  case minimalImportantDifference
  case percentage
  case items
  case total
  case decimals
}

extension StatisticalQuantity {
  /// The largest count that is understood: above the number of people there are.
  public static let largestCount = 10_000_000_000

  /// The largest degrees of freedom that are understood.
  static let largestDegrees = 1e11

  /// Degrees of freedom: above 0, and not always whole.
  @discardableResult
  func degrees(_ value: Double) throws(StatisticsError) -> Double {
    guard try positive(value) <= Self.largestDegrees else {
      throw StatisticsError(self, value, .atMost(Self.largestDegrees))
    }
    return value
  }

  @discardableResult
  func finite(_ value: Double) throws(StatisticsError) -> Double {
    guard value.isFinite else { throw StatisticsError(self, value, .finite) }
    return value
  }

  @discardableResult
  func nonnegative(_ value: Double) throws(StatisticsError) -> Double {
    guard try finite(value) >= 0 else { throw StatisticsError(self, value, .atLeast(0)) }
    return value
  }

  @discardableResult
  func positive(_ value: Double) throws(StatisticsError) -> Double {
    guard try finite(value) > 0 else { throw StatisticsError(self, value, .above(0)) }
    return value
  }

  /// A probability, 0 and 1 included.
  @discardableResult
  func probability(_ value: Double) throws(StatisticsError) -> Double {
    guard (0...1).contains(value) else { throw StatisticsError(self, value, .within(0, 1)) }
    return value
  }

  /// A probability, 0 and 1 excluded.
  @discardableResult
  func openProbability(_ value: Double) throws(StatisticsError) -> Double {
    guard value > 0, value < 1 else { throw StatisticsError(self, value, .between(0, 1)) }
    return value
  }

  @discardableResult
  func count(_ value: Int, atLeast least: Int = 0) throws(StatisticsError) -> Int {
    guard value >= least else {
      throw StatisticsError(self, Double(value), .atLeast(Double(least)))
    }
    guard value <= Self.largestCount else {
      throw StatisticsError(self, Double(value), .atMost(Double(Self.largestCount)))
    }
    return value
  }
}
