extension Rule {
  /// A p value agrees with the interval beside it.
  static let numberPValue = Rule(
    id: "number-p-value",
    severity: .warning,
    title: Localized(
      dutch: "De p-waarde past bij het interval ernaast",
      english: "The p value agrees with the interval beside it"),
    explanation: Localized(
      dutch: """
        Een 95%-betrouwbaarheidsinterval waar "geen effect" (0 bij een verschil, 1 bij een \
        verhouding) buiten ligt, hoort bij p < 0,05, en omgekeerd. Uit schatting en grenzen volgt \
        de p-waarde zelfs bijna precies. Past zij niet, dan is een van de getallen verkeerd \
        overgenomen, of hoort de p-waarde bij een andere vergelijking.
        """,
      english: """
        A 95% confidence interval that leaves out "no effect" (0 for a difference, 1 for a ratio) \
        goes with p < 0.05, and the other way round. From estimate and limits the p value even \
        follows almost exactly. When it does not fit, one of the numbers was copied wrongly, or the \
        p value belongs to another comparison.
        """),
    examples: [
      .breaks(.dutch, "## Resultaten\n\nRR 0,72 (95%-BI 0,59 tot 0,88; p = 0,24)."),
      .breaks(.english, "## Results\n\nMD -1.2 (95% CI -2.6 to 0.2), p = 0.01."),
      .breaks(.english, "## Results\n\nMD 8.65 (95% CI 3.66 to 13.64); p = 0.03."),
      .keeps(.dutch, "## Resultaten\n\nRR 0,72 (95%-BI 0,59 tot 0,88; p = 0,001)."),
      .keeps(.english, "## Results\n\nMD 8.65 (95% CI 3.66 to 13.64); p = 0.001."),
    ],
    check: { inspection in
      inspection.statements.intervals.compactMap { statement in
        PValueFlaw(statement).map { flaw in
          let text = NumberText(.english)
          var facts: Facts = [
            "text": inspection.words(of: statement.text, statement.range),
            "p": .text(statement.p?.text ?? ""), "interval": .text(statement.intervalText),
            "null": .number(Int(flaw.noEffect)), "excludes": .number(flaw.excludesNoEffect ? 1 : 0),
            "level": .text(text.adaptive(statement.level ?? 95)),
          ]
          if !flaw.isDecision {
            facts["low"] = .text(text.adaptive(flaw.values.lowerBound))
            facts["high"] = .text(text.adaptive(flaw.values.upperBound))
          }
          return Finding(
            inspection.part(of: statement.text, at: statement.range.lowerBound), facts,
            severity: flaw.isDecision ? .error : nil)
        }
      }
    },
    wording: { facts, terms in
      let (p, interval) = (facts.text("p"), facts.text("interval"))
      let help = terms.pick(
        "Kijk p-waarde en grenzen na, en of ze bij dezelfde vergelijking horen.",
        "Check p value and limits, and whether they belong to the same comparison.")
      guard facts.text("low").isEmpty else {
        let (low, high) = (terms.decimal(facts.text("low")), terms.decimal(facts.text("high")))
        let range = low == high ? low : terms.pick("\(low) tot \(high)", "\(low) to \(high)")
        return Wording(
          terms.pick(
            "\"\(p)\" past niet bij het interval \"\(interval)\": daaruit volgt p = \(range)",
            "\"\(p)\" does not fit the interval \"\(interval)\", from which p = \(range) follows"),
          help: help)
      }
      let null = facts.number("null")
      return facts.number("excludes") == 1
        ? Wording(
          terms.pick(
            "\"\(p)\" is niet significant, maar het interval \"\(interval)\" bevat \(null) niet",
            "\"\(p)\" is not significant, but the interval \"\(interval)\" leaves out \(null)"),
          help: help)
        : Wording(
          terms.pick(
            "\"\(p)\" is significant, maar het interval \"\(interval)\" bevat \(null)",
            "\"\(p)\" is significant, but the interval \"\(interval)\" holds \(null)"),
          help: help)
    })
}
