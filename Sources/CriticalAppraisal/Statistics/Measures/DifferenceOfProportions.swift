/// The difference of two proportions: a risk difference, or Youden's index.
public struct DifferenceOfProportions: Sendable, Hashable {
  /// The proportion from which the other is taken.
  public var first: Proportion
  /// The proportion that is taken away.
  public var second: Proportion

  /// A difference.
  public init(_ first: Proportion, minus second: Proportion) {
    self.first = first
    self.second = second
  }

  /// The difference as a fraction of whole numbers, exactly.
  var fraction: (numerator: Int128, denominator: Int128) {
    let (n, m) = (Int128(first.total), Int128(second.total))
    return (Int128(first.events) * m - Int128(second.events) * n, n * m)
  }

  /// The difference with its confidence interval; not defined when a group is empty.
  ///
  /// - `newcombe`: hybrid of both Wilson intervals (method 10 of Newcombe, Stat Med 1998;17:873).
  ///   The default: it holds in small groups and with empty cells.
  /// - `wald`: difference ± z √(p(1-p)/n + q(1-q)/m), with the p value of that unpooled test.
  /// - `agresti-caffo`: Wald with one event and one non-event added to each group (Am Stat
  ///   2000;54:280), about the difference as observed.
  ///
  /// Any other method gives the value without an interval.
  public func estimate(
    _ method: StatisticalMethod = .newcombe, level: ConfidenceLevel = .percent95
  ) -> Estimate {
    let (numerator, denominator) = fraction
    guard denominator != 0, let p = first.value, let q = second.value else { return .undefined() }
    let difference = Double(numerator) / Double(denominator)
    let z = level.normalQuantile
    switch method {
    case .newcombe:
      let (l, u) = (first.wilson(z: z), second.wilson(z: z))
      func root(_ a: Double, _ b: Double) -> Double { (a * a + b * b).squareRoot() }
      return Estimate(
        difference,
        ConfidenceInterval(
          lower: difference - root(p - l.lower, u.upper - q),
          upper: difference + root(l.upper - p, q - u.lower)))
    case .wald:
      let error = (first.variance + second.variance).squareRoot()
      var estimate = Estimate(difference, ConfidenceInterval(around: difference, z * error))
      estimate.standardError = error
      if error > 0 { estimate.p = NormalDistribution.twoSidedP(difference / error) }
      return estimate
    case .agrestiCaffo:
      let more = [first, second].map { Proportion(unchecked: $0.events + 1, of: $0.total + 2) }
      let moved = DifferenceOfProportions(more[0], minus: more[1]).estimate(.wald, level: level)
      return Estimate(difference, moved.interval)
    default:
      return .withoutInterval(difference)
    }
  }
}
