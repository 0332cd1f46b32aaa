extension Rule {
  /// An interval holds its estimate, and begins with its lower limit.
  static let numberInterval = Rule(
    id: "number-interval",
    severity: .error,
    title: Localized(
      dutch: "Een betrouwbaarheidsinterval bevat de schatting, met de onderste grens vooraan",
      english: "A confidence interval holds its estimate, lower limit first"),
    explanation: Localized(
      dutch: """
        Een betrouwbaarheidsinterval ligt om de schatting heen. Ligt de schatting erbuiten, ook als \
        je met de afronding rekening houdt, dan is er een getal verkeerd overgenomen: een cijfer, \
        een komma, een minteken of de regel erboven. Kijk het na in het artikel.
        """,
      english: """
        A confidence interval lies around its estimate. When the estimate is outside, allowing for \
        rounding, a number was copied wrongly: a digit, a decimal mark, a minus sign or the line \
        above. Look it up in the paper.
        """),
    examples: [
      .breaks(.dutch, "## Resultaten\n\nHet verschil was -4,6 punten (95%-BI -3,9 tot -3,4)."),
      .breaks(.english, "## Results\n\nFewer people died (RR 0.72; 95% CI 0.88 to 0.59)."),
      .keeps(.dutch, "## Resultaten\n\nMD -4,6 (95%-BI -5,9 tot -3,4); p < 0,001."),
      .keeps(
        .english, "## Results\n\nPain fell from 7.2 to 4.1 (95% CI 2.5 to 3.7 for the change)."),
      .keeps(
        .english,
        "## Results\n\nTable 1 gives 0.01 (95% CI 0.08 to 0.22), which cannot be right; we ignore it."
      ),
    ],
    check: { inspection in
      inspection.statements.intervals.compactMap { statement in
        IntervalFlaw(statement).map { flaw in
          Finding(
            inspection.part(of: statement.text, at: statement.range.lowerBound),
            [
              "text": inspection.words(of: statement.text, statement.range),
              "flaw": .text(flaw.rawValue), "estimate": .text(statement.estimateText),
              "interval": .text(statement.intervalText),
            ],
            severity: [.sign, .negativeOrder, .justOutside].contains(flaw) ? .warning : nil)
        }
      }
    },
    wording: { facts, terms in
      let (estimate, interval) = (facts.text("estimate"), facts.text("interval").excerpt())
      let check = terms.pick(
        "Kijk de schatting en beide grenzen na in het artikel.",
        "Check the estimate and both limits against the paper.")
      switch IntervalFlaw(rawValue: facts.text("flaw")) {
      case .order, .negativeOrder:
        return Wording(
          terms.pick(
            "De grenzen van het interval \"\(interval)\" staan in de verkeerde volgorde",
            "The limits of the interval \"\(interval)\" are in the wrong order"),
          help: terms.pick(
            "Zet de laagste grens vooraan (-5 is lager dan -3), of verbeter het verkeerde getal.",
            "Put the lowest limit first (-5 is lower than -3), or mend the number that is wrong."))
      case .sign:
        return Wording(
          terms.pick(
            "Schatting \(estimate) en interval \"\(interval)\" hebben niet hetzelfde teken",
            "Estimate \(estimate) and interval \"\(interval)\" differ in sign"),
          help: terms.pick(
            "Geef de schatting en de grenzen hetzelfde teken.",
            "Give the estimate and the limits the same sign."))
      case .justOutside:
        return Wording(
          terms.pick(
            "Schatting \(estimate) ligt net buiten haar interval \"\(interval)\": verkeerd afgerond?",
            "Estimate \(estimate) is just outside its interval \"\(interval)\": a slip of rounding?"
          ),
          help: check)
      case .opposite:
        return Wording(
          terms.pick(
            "Schatting \(estimate) ligt buiten haar interval \"\(interval)\", en aan de andere kant van geen effect",
            "Estimate \(estimate) is outside its interval \"\(interval)\", and on the other side of no effect"
          ),
          help: check)
      default:
        return Wording(
          terms.pick(
            "Schatting \(estimate) ligt buiten haar interval \"\(interval)\"",
            "Estimate \(estimate) is outside its interval \"\(interval)\""),
          help: check)
      }
    })
}

/// What may be wrong with the limits of a statement.
private enum IntervalFlaw: String {
  case outside
  /// By no more than 2 in the last digit.
  case justOutside
  /// The estimate speaks for one group, and the whole interval for the other.
  case opposite
  case order
  /// Limits below zero by size: `-3,4 tot -5,9`.
  case negativeOrder
  case sign

  init?(_ statement: ReportedStatement) {
    // An NNT whose interval goes through infinity has its limits in no order.
    guard statement.measure != .numberNeededToTreat, !statement.isAmbiguous else { return nil }
    let (lower, upper) = (statement.lower, statement.upper)
    if !statement.isInOrder {
      guard statement.estimate != nil || lower.printed.decimals > 0 else { return nil }
      self = lower.value < 0 && upper.value < 0 ? .negativeOrder : .order
      return
    }
    guard let estimate = statement.estimate, statement.isFirm else { return nil }
    let range = (lower.value - lower.slack)...(upper.value + upper.slack)
    let fits = { (value: Double, slack: Double) in
      range.contains(value - slack) || range.contains(value + slack) || range.contains(value)
    }
    let (value, slack) = (estimate.value, estimate.slack)
    if fits(value, slack) { return nil }
    if statement.measure != .ratio, fits(-value, slack) {
      guard statement.measure == .meanDifference, statement.isNamedDirectly,
        !statement.hasDirection
      else { return nil }
      self = .sign
      return
    }
    // Per cent beside fractions, and a reduction beside a ratio.
    let sameUnits = estimate.isPercentage == (lower.isPercentage || upper.isPercentage)
    if !sameUnits || estimate.isPercentage || statement.measure == .relativeReduction {
      let share = value / 100
      let others = [share, value * 100, 1 - share, 1 + share, 1 - value, (1 - value) * 100]
      guard !others.contains(where: { fits($0, slack) }) else { return nil }
      if !sameUnits, !estimate.isPercentage { return nil }
    }
    let unit = 2 * max(slack, lower.slack, upper.slack)
    let gap = max(lower.value - value, value - upper.value)
    if let noEffect = statement.measure?.scale?.noEffect,
      value < noEffect && lower.value > noEffect || value > noEffect && upper.value < noEffect
    {
      self = .opposite
    } else {
      self = gap < 2.5 * unit ? .justOutside : .outside
    }
  }
}
