extension StatisticalResult {
  /// The result under the keys of `appraise calculate --json`.
  ///
  /// They are `measure`, `method`, `role`, and those of what was found. Infinite numbers are the texts `Infinity` and `-Infinity`; what is not defined
  /// is `null`.
  public var json: JSON {
    var members: [(key: String, value: JSON)] = [
      ("measure", .string(measure.rawValue)), ("method", .string(method.rawValue)),
      ("role", .string(role.rawValue)),
    ]
    members += finding.members
    return .object(members)
  }
}

extension JSON {
  /// A number; infinite ones are texts, and what is no number is `null`.
  init(measured number: Double?) {
    guard let number, !number.isNaN else {
      self = .null
      return
    }
    self = number.isInfinite ? .string(number > 0 ? "Infinity" : "-Infinity") : .number(number)
  }
}

extension StatisticalResult.Finding {
  fileprivate typealias Members = [(key: String, value: JSON)]

  fileprivate var members: Members {
    switch self {
    case .estimate(let estimate): estimate.members
    case .standardizedDifference(let difference): difference.members
    case .numberNeededToTreat(let number): number.members
    case .test(let test): test.members
    case .pRange(let range): range.members
    case .absoluteEffect(let estimate):
      estimate.members + [("per_1000", JSON(measured: estimate.value.map { 1000 * $0 }))]
    case .posttest(let estimate, let pretestOdds, let posttestOdds):
      estimate.members + [
        ("pretest_odds", JSON(measured: pretestOdds)),
        ("posttest_odds", JSON(measured: posttestOdds)),
      ]
    case .possibleCounts(let check): check.members
    case .countPercentage(let check): check.members
    case .grimMean(let check): check.members
    case .sum(let check):
      [
        ("est", .integer(check.sum)), ("consistent", .bool(check.isConsistent)),
        ("difference", .integer(check.difference)),
      ]
    case .percentageSum(let check):
      [
        ("est", .number(check.sum)), ("consistent", .bool(check.isConsistent)),
        ("allowance", .number(check.allowance)),
      ]
    case .relevance(let relevance): relevance.members
    }
  }
}

extension Estimate {
  fileprivate var members: StatisticalResult.Finding.Members {
    var members: StatisticalResult.Finding.Members = []
    if let correction { members.append(("correction", .string(correction.rawValue))) }
    members.append(("est", JSON(measured: value)))
    if interval != nil || shortfall != nil {
      members.append(("lower", JSON(measured: interval?.lower)))
      members.append(("upper", JSON(measured: interval?.upper)))
    }
    if let shortfall { members.append(("status", .string(shortfall.rawValue))) }
    if let standardError {
      members.append((scale == .linear ? "se" : "se_log", JSON(measured: standardError)))
    }
    if let degreesOfFreedom { members.append(("df", JSON(measured: degreesOfFreedom))) }
    if let statistic { members.append(("statistic", JSON(measured: statistic))) }
    // Without any spread there is a standard error, 0, and no test.
    if p != nil || standardError == 0 { members.append(("p", JSON(measured: p))) }
    return members
  }
}

extension StandardizedMeanDifference {
  fileprivate var members: StatisticalResult.Finding.Members {
    var members = estimate.members
    if let smallSampleFactor { members.append(("j", JSON(measured: smallSampleFactor))) }
    if let intervalKind { members.append(("ci", .string(intervalKind.rawValue))) }
    if let pooledDeviation { members.append(("sd_pooled", JSON(measured: pooledDeviation))) }
    return members
  }
}

extension NumberNeededToTreat {
  fileprivate var members: StatisticalResult.Finding.Members {
    var members: StatisticalResult.Finding.Members = [
      ("est", JSON(measured: estimate.number)), ("kind", .string(estimate.side.rawValue)),
    ]
    if let from, let to {
      members += [
        ("from_kind", .string(from.side.rawValue)), ("from", JSON(measured: from.number)),
        ("to_kind", .string(to.side.rawValue)), ("to", JSON(measured: to.number)),
        ("through_infinity", .bool(isThroughInfinity)),
      ]
    }
    return members + [("rounded_up", JSON(roundedUp))]
  }
}

extension SignificanceTest {
  fileprivate var members: StatisticalResult.Finding.Members {
    var members: StatisticalResult.Finding.Members = []
    if let standardError { members.append(("se", JSON(measured: standardError))) }
    if statistic != nil || degreesOfFreedom != nil {
      members.append(("statistic", JSON(measured: statistic)))
    }
    if let degreesOfFreedom { members.append(("df", JSON(measured: degreesOfFreedom))) }
    members.append(("p", JSON(measured: p)))
    if let smallestExpected { members.append(("min_expected", JSON(measured: smallestExpected))) }
    return members
  }
}

extension PValueRange {
  fileprivate var members: StatisticalResult.Finding.Members {
    [
      ("z_min", JSON(measured: statistics.lowerBound)),
      ("z_max", JSON(measured: statistics.upperBound)),
      ("p_min", JSON(measured: values.lowerBound)), ("p_max", JSON(measured: values.upperBound)),
    ]
  }
}

extension PossibleCounts {
  fileprivate var members: StatisticalResult.Finding.Members {
    [
      ("possible", .bool(counts != nil)), ("k_min", JSON(counts?.lowerBound)),
      ("k_max", JSON(counts?.upperBound)), ("how_many", .integer(counts?.count ?? 0)),
      ("testable", .bool(isTestable)),
    ]
  }
}

extension CountPercentage {
  fileprivate var members: StatisticalResult.Finding.Members {
    [
      ("percent", .number(percentage)), ("consistent", .bool(isConsistent)),
      ("half_up", .bool(isRoundedUp)), ("half_down", .bool(isRoundedDown)),
      ("truncated", .bool(isTruncated)),
    ]
  }
}

extension GrimMean {
  fileprivate var members: StatisticalResult.Finding.Members {
    [
      ("consistent", .bool(isConsistent)), ("sum_min", JSON(totals?.lowerBound)),
      ("sum_max", JSON(totals?.upperBound)), ("testable", .bool(isTestable)),
    ]
  }
}

extension ClinicalRelevance {
  fileprivate var members: StatisticalResult.Finding.Members {
    [
      ("benefit", .number(benefit)), ("benefit_lower", .number(interval.lower)),
      ("benefit_upper", .number(interval.upper)), ("estimate_reaches", .bool(estimateReaches)),
      ("ci_includes_null", .bool(includesNoEffect)), ("ci_includes_mcid", .bool(includesMinimum)),
      ("level", .string(level.rawValue)),
    ]
  }
}
