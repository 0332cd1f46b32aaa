/// The cells of a row in a table of statistical results.
struct ResultCells {
  let terms: Terms
  let isDesirable: Bool
  private let numbers: NumberText

  init(terms: Terms, isDesirable: Bool) {
    self.terms = terms
    self.isDesirable = isDesirable
    numbers = NumberText(terms.language)
  }

  /// The name, the estimate, the interval, the p value and the method of a result.
  func row(_ result: StatisticalResult) -> [String] {
    let name = isDesirable ? terms.benefitName(of: result.measure) : terms.name(of: result.measure)
    let (value, interval, p) = cells(result)
    return [name, value, interval, p, terms.name(of: result.method) + note(result)]
  }

  private func note(_ result: StatisticalResult) -> String {
    guard let estimate = result.estimate else { return "" }
    if estimate.shortfall == .noInterval {
      return terms.pick("; geen interval mogelijk", "; no interval possible")
    }
    guard estimate.correction == .half else { return "" }
    return terms.pick("; ½ opgeteld bij elke cel", "; ½ added to each cell")
  }

  private func cells(_ result: StatisticalResult) -> (String, String, String) {
    switch result.finding {
    case .estimate(let estimate):
      return cells(estimate, of: result.measure)
    case .absoluteEffect(let estimate):
      return cells(estimate, of: .absoluteRiskReduction)
    case .posttest(let estimate, _, _):
      return cells(estimate, of: .posttest)
    case .standardizedDifference(let difference):
      return cells(difference.estimate, of: result.measure)
    case .numberNeededToTreat(let number):
      let text = NNTText(terms: terms, isDesirable: isDesirable)
      return (text.estimate(number), text.interval(number) ?? "", "")
    case .test(let test):
      return (statistic(test, result.method), "", test.p.map(numbers.p) ?? "-")
    case .pRange(let range):
      let bounds = [range.values.lowerBound, range.values.upperBound].map(numbers.p)
      return ("", "", bounds[0] == bounds[1] ? bounds[0] : bounds.joined(separator: terms.to))
    case .possibleCounts(let check):
      return (range(check.counts), "", "")
    case .grimMean(let check):
      return (range(check.totals), "", "")
    case .countPercentage(let check):
      return (numbers.fixed(check.percentage, decimals: 2) + "%", "", "")
    case .sum(let check):
      return (String(check.sum), "", "")
    case .percentageSum(let check):
      return (numbers.plain(check.sum) + "%", "", "")
    case .relevance(let relevance):
      return (terms.name(of: relevance.level), "", "")
    }
  }

  /// The test statistic under its symbol.
  private func statistic(_ test: SignificanceTest, _ method: StatisticalMethod) -> String {
    guard let statistic = test.statistic else { return "" }
    let value = numbers.fixed(statistic, decimals: 2)
    return switch method {
    case .pearson, .yates: "χ² = \(value)"
    case .t: "t = \(value)"
    default: "z = \(value)"
    }
  }

  private func range(_ range: ClosedRange<Int>?) -> String {
    guard let range else { return terms.pick("geen", "none") }
    return range.count == 1
      ? String(range.lowerBound) : "\(range.lowerBound)\(terms.to)\(range.upperBound)"
  }

  private func cells(_ estimate: Estimate, of measure: Measure) -> (String, String, String) {
    let sign = isDesirable && measure.isReduction ? -1.0 : 1
    guard let value = estimate.value.map({ 0 + sign * $0 }) else {
      return (terms.pick("niet te bepalen", "not defined"), "", "")
    }
    let decimals =
      measure.isFraction
      ? NumberText.percentageDecimals(for: value) : NumberText.decimals(for: value)
    func text(_ value: Double) -> String {
      measure.isFraction
        ? numbers.percentage(value, decimals: decimals) : numbers.fixed(value, decimals: decimals)
    }
    let limits = estimate.interval.map { [sign * $0.lower, sign * $0.upper].sorted() }
    return (
      text(value), limits.map { text($0[0]) + terms.to + text($0[1]) } ?? "",
      estimate.p.map(numbers.p) ?? ""
    )
  }
}

extension Measure {
  /// Whether the measure is a fraction, to be shown as a percentage.
  var isFraction: Bool {
    switch self {
    case .proportion, .experimentalEventRate, .controlEventRate, .relativeRiskReduction,
      .absoluteRiskReduction, .prevalence, .sensitivity, .specificity, .positivePredictiveValue,
      .negativePredictiveValue, .accuracy, .posttest, .posttestPositive, .posttestNegative:
      true
    default: false
    }
  }
}

extension Measure {
  /// Whether the measure is a reduction, which for a desired outcome is shown as an increase.
  fileprivate var isReduction: Bool {
    self == .absoluteRiskReduction || self == .relativeRiskReduction
  }
}

extension Terms {
  /// The name of a measure of a desired outcome, of which more is better.
  fileprivate func benefitName(of measure: Measure) -> String {
    switch measure {
    case .experimentalEventRate: pick("kans met behandeling (EER)", "chance with treatment (EER)")
    case .controlEventRate: pick("kans zonder behandeling (CER)", "chance without treatment (CER)")
    case .absoluteRiskReduction:
      pick("absolute toename van baat (ABI)", "absolute benefit increase (ABI)")
    case .relativeRiskReduction:
      pick("relatieve toename van baat (RBI)", "relative benefit increase (RBI)")
    default: name(of: measure)
    }
  }

  /// How sure it is that an effect matters.
  func name(of level: ClinicalRelevance.Level) -> String {
    switch level {
    case .definite: pick("zeker", "definite")
    case .probable: pick("waarschijnlijk", "probable")
    case .possible: pick("mogelijk", "possible")
    case .definitelyNot: pick("zeker niet", "definitely not")
    }
  }
}
