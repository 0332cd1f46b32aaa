extension Rule {
  /// An interval lies evenly around its estimate, on its own scale.
  static let numberSymmetry = Rule(
    id: "number-symmetry",
    severity: .note,
    title: Localized(
      dutch: "Een interval ligt gelijkmatig om zijn schatting",
      english: "An interval lies evenly around its estimate"),
    explanation: Localized(
      dutch: """
        Bij een gemiddeld verschil ligt de schatting midden tussen de grenzen. Bij een verhouding \
        (RR, OR, HR) is dat zo op de logaritmische schaal: de schatting is de wortel uit het product \
        van de grenzen. Ligt zij daar ver vandaan, dan is er vaak een cijfer verwisseld. Exacte \
        methoden en een bootstrap geven soms wel een scheef interval.
        """,
      english: """
        A mean difference lies half-way between its limits. For a ratio (RR, OR, HR) that holds on \
        the log scale: the estimate is the square root of the product of the limits. When it is far \
        from there, often a digit was swapped. Exact methods and a bootstrap do sometimes give an \
        interval that is skewed.
        """),
    examples: [
      .breaks(.dutch, "## Resultaten\n\nMD -4,6 (95%-BI -9,9 tot -3,4)."),
      .breaks(.english, "## Results\n\nMore people recovered: OR 1.47 (95% CI 1.12 to 2.93)."),
      .keeps(.dutch, "## Resultaten\n\nMD -4,6 (95%-BI -5,9 tot -3,4)."),
      .keeps(.english, "## Results\n\nMore people recovered: OR 1.47 (95% CI 1.12 to 1.93)."),
      .keeps(.english, "## Results\n\nThe median difference was: MD 4 (95% bootstrap CI 3 to 9)."),
    ],
    check: { inspection in
      inspection.statements.intervals.compactMap { statement in
        statement.skewedMidpoint.map { midpoint in
          let decimals = max(statement.lower.printed.decimals, statement.upper.printed.decimals)
          return Finding(
            inspection.part(of: statement.text, at: statement.range.lowerBound),
            [
              "text": inspection.words(of: statement.text, statement.range),
              "estimate": .text(statement.estimateText), "interval": .text(statement.intervalText),
              "scale": .text(statement.measure == .ratio ? "log" : "linear"),
              "midpoint": .text(NumberText(.english).fixed(midpoint, decimals: decimals)),
            ])
        }
      }
    },
    wording: { facts, terms in
      let (estimate, interval) = (facts.text("estimate"), facts.text("interval"))
      let midpoint = terms.decimal(facts.text("midpoint"))
      let isLog = facts.text("scale") == "log"
      return Wording(
        isLog
          ? terms.pick(
            "Interval \"\(interval)\" ligt scheef om \(estimate): het (meetkundige) midden is \(midpoint)",
            "Interval \"\(interval)\" is skewed around \(estimate): its (geometric) middle is \(midpoint)"
          )
          : terms.pick(
            "Interval \"\(interval)\" ligt scheef om \(estimate): het midden is \(midpoint)",
            "Interval \"\(interval)\" is skewed around \(estimate): its middle is \(midpoint)"),
        help: terms.pick(
          "Kijk de drie getallen na, of noem de methode die een scheef interval geeft.",
          "Check the three numbers, or name the method that gives a skewed interval."))
    })
}
