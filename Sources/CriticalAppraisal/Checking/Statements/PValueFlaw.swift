/// A p value that does not agree with the interval beside it.
struct PValueFlaw: Sendable, Hashable {
  /// Whether one of the two is significant and the other is not.
  var isDecision: Bool
  /// Whether the interval leaves out no effect.
  var excludesNoEffect: Bool
  /// The value that stands for no effect.
  var noEffect: Double
  /// The p values that follow from the printed numbers.
  var values: ClosedRange<Double>

  /// How far two tests of the same data may be apart, in standard errors: those by rank, by
  /// likelihood or with adjustment differ that much.
  private static let decisionGap = 0.15
  private static let gap = 0.35

  /// The flaw of a statement; `nil` when all agree, or nothing is sure.
  init?(_ statement: ReportedStatement) {
    guard let p = statement.p, let reported = statement.reported, statement.isInOrder,
      let estimate = statement.estimate, !statement.isOneSided,
      estimate.isPercentage == statement.lower.isPercentage || !estimate.isPercentage
        || reported.scale == .linear,
      let range = try? reported.pRange(
        estimateDecimals: estimate.printed.decimals,
        limitDecimals: min(statement.lower.printed.decimals, statement.upper.printed.decimals))
    else { return nil }
    noEffect = reported.scale.noEffect
    values = range.values
    let alpha = 1 - reported.level.fraction
    let critical = reported.level.normalQuantile
    let slack = max(statement.lower.slack, statement.upper.slack)
    let excludes =
      statement.lower.value - slack > noEffect || statement.upper.value + slack < noEffect
    let includes =
      statement.lower.value + slack < noEffect && statement.upper.value - slack > noEffect
    excludesNoEffect = excludes
    let printed = Self.statistics(p, alpha: alpha)
    // The printed p on the other side of the level than the interval.
    let isOpposed =
      excludes && p.number == nil && range.statistics.lowerBound > critical + Self.decisionGap
      || excludes && printed.upperBound < critical - Self.decisionGap
      || includes && printed.lowerBound > critical + Self.decisionGap
    isDecision = isOpposed
    if isOpposed { return }
    guard !statement.isAsymmetric, (statement.skewness ?? 1) < 0.1 else { return nil }
    // With few people the t distribution makes both wider; at 8 degrees of freedom by this much.
    var allowed = range.statistics
    if reported.scale == .linear {
      let small = Self.withFewPeople(allowed, level: reported.level)
      allowed =
        min(allowed.lowerBound, small.lowerBound)...max(allowed.upperBound, small.upperBound)
    }
    let distance = max(
      printed.lowerBound - allowed.upperBound, allowed.lowerBound - printed.upperBound)
    guard distance > Self.gap else { return nil }
  }

  /// The test statistics that a printed p value stands for.
  private static func statistics(
    _ p: ReportedStatement.PrintedP, alpha: Double
  ) -> ClosedRange<Double> {
    func z(_ p: Double) -> Double {
      p <= 0 ? .infinity : p >= 1 ? 0 : NormalDistribution.quantile(upperTail: p / 2)
    }
    guard let number = p.number else { return 0...z(alpha) }
    switch p.relation {
    case .equal: return z(number.value + number.slack)...z(number.value - number.slack)
    case .below: return z(number.value)...Double.infinity
    case .above: return 0...z(number.value)
    }
  }

  /// The statistics whose p value is that of a t test with 8 degrees of freedom.
  private static func withFewPeople(
    _ statistics: ClosedRange<Double>, level: ConfidenceLevel
  ) -> ClosedRange<Double> {
    guard let t = StudentTDistribution(degreesOfFreedom: 8) else { return statistics }
    let factor = level.quantile(t) / level.normalQuantile
    func normal(_ z: Double) -> Double {
      let p = t.twoSidedP(z * factor)
      return p > 0 && p < 1 ? NormalDistribution.quantile(upperTail: p / 2) : z
    }
    let (low, high) = (normal(statistics.lowerBound), normal(statistics.upperBound))
    return min(low, high)...max(low, high)
  }
}
