/// The numbers of evidence blocks as words of a language.
struct EvidenceWords: Sendable {
  let terms: Terms
  let numbers: NumberText

  init(_ terms: Terms) {
    self.terms = terms
    numbers = NumberText(terms.language)
  }

  /// A number with the decimals it was printed with.
  func text(_ number: PrintedNumber) -> String {
    numbers.fixed(number.value, decimals: number.decimals)
  }

  /// The level of an interval: `95%-BI`.
  func level(_ estimate: EvidenceEstimate) -> String {
    let level = estimate.level.map(text) ?? "95"
    return terms.pick("\(level)%-BI", "\(level)% CI")
  }

  /// The limits, `-5,9 tot -3,4`.
  func limits(_ estimate: EvidenceEstimate) -> String? {
    guard let lower = estimate.lower, let upper = estimate.upper else { return nil }
    let unit = estimate.isPercentage ? "%" : ""
    return text(lower) + unit + terms.to + text(upper) + unit
  }

  /// The estimate by itself.
  func value(_ estimate: EvidenceEstimate) -> String {
    text(estimate.value) + (estimate.isPercentage ? "%" : "")
  }

  /// `-4,6 (95%-BI -5,9 tot -3,4)`.
  func full(_ estimate: EvidenceEstimate) -> String {
    value(estimate) + (limits(estimate).map { " (\(level(estimate)) \($0))" } ?? "")
  }

  /// `-4,6 (-5,9 tot -3,4)`, under a heading that names the level.
  func short(_ estimate: EvidenceEstimate) -> String {
    value(estimate) + (limits(estimate).map { " (\($0))" } ?? "")
  }

  /// The p value, `< 0,001`.
  func text(_ p: EvidenceP) -> String {
    (p.relation == .equal ? "" : p.relation.rawValue + " ") + text(p.value)
  }

  /// A time, `13 weken`.
  func text(_ time: EvidenceTime) -> String {
    let isOne = time.number.value == 1
    let unit =
      switch time.unit {
      case .hours: terms.pick("uur", isOne ? "hour" : "hours")
      case .days: terms.pick(isOne ? "dag" : "dagen", isOne ? "day" : "days")
      case .weeks: terms.pick(isOne ? "week" : "weken", isOne ? "week" : "weeks")
      case .months: terms.pick(isOne ? "maand" : "maanden", isOne ? "month" : "months")
      case .years: terms.pick("jaar", isOne ? "year" : "years")
      }
    return text(time.number) + " " + unit
  }

  /// Two times, `0 tot 12 weken`.
  func text(_ first: EvidenceTime, _ last: EvidenceTime) -> String {
    let isPlain = first.unit == last.unit || first.number.digits == 0
    return (isPlain ? text(first.number) : text(first)) + terms.to + text(last)
  }

  /// The name of a judgement.
  func name(of judgement: EvidenceJudgement) -> String {
    switch judgement {
    case .low: terms.pick("laag", "low")
    case .someConcerns: terms.pick("enige zorgen", "some concerns")
    case .moderate: terms.pick("matig", "moderate")
    case .high: terms.pick("hoog", "high")
    case .serious: terms.pick("ernstig", "serious")
    case .critical: terms.pick("kritiek", "critical")
    case .unclear: terms.pick("onduidelijk", "unclear")
    case .noInformation: terms.pick("geen informatie", "no information")
    case .notApplicable: terms.pick("niet van toepassing", "not applicable")
    case .yes: terms.pick("ja", "yes")
    case .partly: terms.pick("deels", "partly")
    case .no: terms.pick("nee", "no")
    }
  }

  /// The name of a measure of effect.
  func name(of measure: EvidenceMeasure) -> String {
    switch measure {
    case .meanDifference: terms.pick("gemiddeld verschil (MD)", "mean difference (MD)")
    case .standardizedMeanDifference:
      terms.pick(
        "gestandaardiseerd gemiddeld verschil (SMD)", "standardised mean difference (SMD)")
    case .riskRatio: terms.pick("relatief risico (RR)", "risk ratio (RR)")
    case .oddsRatio: terms.pick("oddsratio (OR)", "odds ratio (OR)")
    case .hazardRatio: terms.pick("hazardratio (HR)", "hazard ratio (HR)")
    case .rateRatio: terms.pick("rateratio (IRR)", "rate ratio (IRR)")
    case .riskDifference: terms.pick("risicoverschil (RD)", "risk difference (RD)")
    }
  }

  /// What all of some rows have in common.
  func common(_ texts: [String?]) -> String? {
    guard let first = texts.first, let text = first, texts.allSatisfy({ $0 == text }) else {
      return nil
    }
    return text
  }
}
