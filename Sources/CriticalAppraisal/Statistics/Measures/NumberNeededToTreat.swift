/// How many people are treated for one event fewer, or one event more.
///
/// One over the absolute risk reduction, with limits that are one over its limits (Cook and Sackett,
/// BMJ 1995;310:452; Altman, BMJ 1998;317:1309; Bender, Control Clin Trials 2001;22:102). Where the
/// interval of the reduction holds 0, that of the number runs through infinity: from ``from`` on the
/// side of the estimate, through infinity, to ``to`` on the other side.
public struct NumberNeededToTreat: Sendable, Hashable {
  /// What comes of treating that many.
  public enum Side: String, Sendable, Hashable {
    /// One event fewer with the experimental treatment.
    case benefit = "NNTB"
    /// One event more with the experimental treatment.
    case harm = "NNTH"
    /// Neither: the number is infinite.
    case none
  }

  /// An end of the interval.
  public struct Limit: Sendable, Hashable {
    /// The number, above 0 and perhaps infinite.
    public var number: Double
    /// What comes of treating that many.
    public var side: Side

    init(reduction: Double) {
      number = reduction == 0 ? .infinity : 1 / abs(reduction)
      side = reduction > 0 ? .benefit : reduction < 0 ? .harm : .none
    }
  }

  /// The number.
  public var estimate: Limit
  /// The end of the interval to be named first: the smaller number, or the one on the side of the
  /// estimate.
  public var from: Limit?
  /// The other end.
  public var to: Limit?
  /// Whether the interval runs through infinity.
  public var isThroughInfinity: Bool
  /// The number as a whole one, always rounded up (Cochrane Handbook, chapter 15); `nil` when it is
  /// infinite.
  public var roundedUp: Int?

  /// The number of an absolute risk reduction and its interval.
  ///
  /// 1/0.05 is not quite 20 in binary arithmetic; it is rounded up from nine decimals.
  public init(reduction: Double, interval: ConfidenceInterval?) {
    estimate = Limit(reduction: reduction)
    isThroughInfinity = interval?.contains(0) ?? false
    if let interval {
      let upperFirst = interval.upper >= 0 && !(isThroughInfinity && reduction < 0)
      from = Limit(reduction: upperFirst ? interval.upper : interval.lower)
      to = Limit(reduction: upperFirst ? interval.lower : interval.upper)
    }
    roundedUp = Self.roundedUp(estimate.number)
  }

  /// The number of a difference of proportions; `nil` when a group is empty.
  ///
  /// Its interval is that of a method for the difference. The whole number is exact.
  public init?(
    _ difference: DifferenceOfProportions, _ method: StatisticalMethod = .newcombe,
    level: ConfidenceLevel = .percent95
  ) {
    let reduction = difference.estimate(method, level: level)
    guard let value = reduction.value else { return nil }
    self.init(reduction: value, interval: reduction.interval)
    let (numerator, denominator) = difference.fraction
    let size = numerator.magnitude
    roundedUp = size == 0 ? nil : Int(exactly: (denominator.magnitude + size - 1) / size)
  }

  /// A number of people rounded up from nine decimals; `nil` when it is no whole number.
  public static func roundedUp(_ number: Double) -> Int? {
    guard number.isFinite, number < 1e15 else { return nil }
    let billion = 1e9
    let scaled = number < 1e6 ? (number * billion).rounded() / billion : number
    return Int(exactly: scaled.rounded(.up))
  }
}
