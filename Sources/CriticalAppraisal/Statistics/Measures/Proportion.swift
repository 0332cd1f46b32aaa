import RealModule

/// A number of events among a number of people: a risk, a sensitivity, a predictive value.
public struct Proportion: Sendable, Hashable {
  /// How many had the event.
  public let events: Int
  /// How many there were; 0 gives a proportion that is not defined.
  public let total: Int

  /// A proportion; throws when there are fewer than no events, or more events than people.
  public init(events: Int, of total: Int) throws(StatisticsError) {
    try StatisticalQuantity.events.count(events)
    try StatisticalQuantity.groupSize.count(total)
    guard events <= total else {
      throw StatisticsError(.events, Double(events), .notAbove(.groupSize, Double(total)))
    }
    self.init(unchecked: events, of: total)
  }

  /// A proportion of counts that are known to be right.
  init(unchecked events: Int, of total: Int) {
    self.events = events
    self.total = total
  }

  /// How many did not have the event.
  public var nonEvents: Int { total - events }

  /// Events over total; `nil` when there is nobody.
  public var value: Double? { total == 0 ? nil : Double(events) / Double(total) }

  /// The methods for an interval.
  public static let methods: [StatisticalMethod] = [
    .wilson, .clopperPearson, .wald, .agrestiCoull, .wilsonCorrected, .jeffreys,
  ]

  /// The proportion with its confidence interval; not defined when there is nobody.
  ///
  /// - `wilson`: the proportions that the score test does not reject (Wilson 1927; method 3 of
  ///   Newcombe, Stat Med 1998;17:857). The default: it holds at all sizes and never leaves 0 to 1.
  /// - `clopper-pearson`: exact, from beta quantiles (Clopper and Pearson 1934).
  /// - `wald`: p ± z √(p(1-p)/n). It can leave 0 to 1 and shrinks to a point at 0 and n.
  /// - `agresti-coull`: Wald about the centre of Wilson's interval, not clipped.
  /// - `wilson-cc`: Wilson with a continuity correction of one half (method 4 of Newcombe).
  /// - `jeffreys`: quantiles of a beta distribution with k + ½ and n - k + ½.
  ///
  /// Any other method gives the value without an interval.
  public func estimate(
    _ method: StatisticalMethod = .wilson, level: ConfidenceLevel = .percent95
  ) -> Estimate {
    guard let value else { return .undefined() }
    guard let interval = interval(method, level) else { return .withoutInterval(value) }
    return Estimate(value, interval)
  }

  private func interval(
    _ method: StatisticalMethod, _ level: ConfidenceLevel
  ) -> ConfidenceInterval? {
    switch method {
    case .wilson: wilson(z: level.normalQuantile)
    case .clopperPearson: clopperPearson(tail: level.tail)
    case .wald: wald(z: level.normalQuantile)
    case .agrestiCoull: agrestiCoull(z: level.normalQuantile)
    case .wilsonCorrected: wilsonCorrected(z: level.normalQuantile)
    case .jeffreys: jeffreys(tail: level.tail)
    default: nil
    }
  }

  private var counts: (k: Double, n: Double) { (Double(events), Double(total)) }

  func wilson(z: Double) -> ConfidenceInterval {
    let (k, n) = counts
    let center = (k + z * z / 2) / (n + z * z)
    let half = z * (k * ((n - k) / n) + z * z / 4).squareRoot() / (n + z * z)
    return ConfidenceInterval(
      lower: events == 0 ? 0 : center - half, upper: nonEvents == 0 ? 1 : center + half)
  }

  private func clopperPearson(tail: Double) -> ConfidenceInterval {
    let (k, n) = counts
    let lower = BetaDistribution(alpha: k, beta: n - k + 1)
    let upper = BetaDistribution(alpha: k + 1, beta: n - k)
    return ConfidenceInterval(
      lower: events == 0 ? 0 : lower.quantile(lowerTail: tail).value,
      upper: nonEvents == 0 ? 1 : upper.quantile(upperTail: tail).value)
  }

  private func wald(z: Double) -> ConfidenceInterval {
    let (k, n) = counts
    return ConfidenceInterval(around: k / n, z * variance.squareRoot())
  }

  /// The variance of the proportion, p(1-p)/n.
  var variance: Double {
    let (k, n) = counts
    return k / n * ((n - k) / n) / n
  }

  private func agrestiCoull(z: Double) -> ConfidenceInterval {
    let (k, n) = counts
    let size = n + z * z
    let center = (k + z * z / 2) / size
    return ConfidenceInterval(around: center, z * (center * (1 - center) / size).squareRoot())
  }

  private func wilsonCorrected(z: Double) -> ConfidenceInterval {
    let (k, n) = counts
    let square = z * z
    func half(_ events: Double) -> Double {
      z * (square / 4 + events * (1 - events / n)).squareRoot()
    }
    let lower = (k - 0.5 + square / 2 - half(k - 0.5)) / (n + square)
    let upper = (k + 0.5 + square / 2 + half(k + 0.5)) / (n + square)
    return ConfidenceInterval(
      lower: events == 0 ? 0 : lower, upper: nonEvents == 0 ? 1 : upper)
  }

  private func jeffreys(tail: Double) -> ConfidenceInterval {
    let (k, n) = counts
    let distribution = BetaDistribution(alpha: k + 0.5, beta: n - k + 0.5)
    return ConfidenceInterval(
      lower: distribution.quantile(lowerTail: tail).value,
      upper: distribution.quantile(upperTail: tail).value)
  }
}
