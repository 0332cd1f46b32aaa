/// A p value that does not follow from the test statistic beside it.
struct TestFlaw: Sendable, Hashable {
  /// How serious it is.
  enum Kind: String, Sendable, Hashable {
    /// The last decimal was rounded wrongly.
    case slip
    case inconsistent
    /// Printed and computed p value are on different sides of 0.05.
    case decision
    /// No data give this statistic.
    case impossible
  }

  var kind: Kind
  /// The two-sided p values that the printed statistic allows.
  var values: ClosedRange<Double>
  /// Whether the computed p value is below 0.05.
  var isSignificant: Bool { values.upperBound <= Self.level }

  private static let level = 0.05

  /// The flaw of a statement; `nil` when the p value fits, one-sided or two-sided (Nuijten, Behav
  /// Res Methods 2016;48:1205), or nothing is sure.
  init?(_ statement: TestStatement) {
    let (value, slack) = (statement.statistic.value, statement.statistic.slack)
    if statement.isImpossible {
      kind = .impossible
      values = 0...1
      return
    }
    let size = abs(value)
    guard let least = statement.p(of: size + slack),
      let most = statement.p(of: max(0, size - slack)),
      least <= most, !statement.isCorrected
    else { return nil }
    values = least...most
    let isOneSidedToo = statement.test != .chiSquared && statement.test != .f
    if statement.p.allows(values, level: Self.level)
      || isOneSidedToo && statement.p.allows(least / 2...most / 2, level: Self.level)
    {
      return nil
    }
    let isSignificant: Bool? = most <= Self.level ? true : least > Self.level ? false : nil
    if let printed = statement.p.isSignificant(at: Self.level), let isSignificant,
      printed != isSignificant
    {
      kind = .decision
    } else {
      kind = statement.p.distance(to: values) <= 1 ? .slip : .inconsistent
    }
  }
}

extension TestStatement {
  /// Whether the statistic is outside what it can be.
  fileprivate var isImpossible: Bool {
    switch test {
    case .r: abs(statistic.value) > 1
    case .f, .chiSquared: statistic.value < 0
    case .t, .z: false
    }
  }

  /// The two-sided p value of a statistic of this test; `nil` where it has none.
  fileprivate func p(of value: Double) -> Double? {
    guard test == .r else {
      return (try? TestStatistic(test.rawValue, value, degreesOfFreedom: degreesOfFreedom))?.p
    }
    guard let degrees = degreesOfFreedom.first,
      let distribution = StudentTDistribution(degreesOfFreedom: degrees)
    else { return nil }
    let r = min(value, 1)
    return r < 1 ? distribution.twoSidedP(r * (degrees / (1 - r * r)).squareRoot()) : 0
  }
}

extension ReportedStatement.PrintedP {
  /// Whether one of some p values may be printed so.
  fileprivate func allows(_ values: ClosedRange<Double>, level: Double) -> Bool {
    guard let number else { return values.upperBound > level }
    switch relation {
    case .equal:
      return values.overlaps((number.value - number.slack)...(number.value + number.slack))
    case .below: return values.lowerBound <= number.value
    case .above: return values.upperBound >= number.value
    }
  }

  /// Whether it is significant; `nil` when that is not told.
  fileprivate func isSignificant(at level: Double) -> Bool? {
    guard let number else { return false }
    switch relation {
    case .equal: return number.value <= level
    case .below: return number.value <= level ? true : nil
    case .above: return number.value >= level ? false : nil
    }
  }

  /// How far it is from some values, in units of its last decimal; infinite for `p < 0.05`.
  fileprivate func distance(to values: ClosedRange<Double>) -> Double {
    guard let number, relation == .equal else { return .infinity }
    let gap = max(
      values.lowerBound - number.value - number.slack,
      number.value - number.slack - values.upperBound)
    return gap / (2 * number.slack)
  }
}
