extension Rule {
  /// A number needed to treat is one over the absolute difference.
  static let numberNNT = Rule(
    id: "number-nnt",
    severity: .warning,
    title: Localized(
      dutch: "Het NNT is 1 gedeeld door het absolute verschil",
      english: "The NNT is 1 over the absolute difference"),
    explanation: Localized(
      dutch: """
        Het number needed to treat volgt uit de absolute risicoreductie: NNT = 1/ARR, met de ARR als \
        fractie (12,5% is 0,125, dus NNT 8). Naar boven afronden mag. Wie per ongeluk de relatieve \
        reductie gebruikt, krijgt een veel te gunstig NNT. Loopt het interval van de ARR door 0, \
        schrijf dan "NNTB 12 (NNTB 5 tot ∞ tot NNTH 33)" en geen negatief NNT.
        """,
      english: """
        The number needed to treat follows from the absolute risk reduction: NNT = 1/ARR, with the \
        ARR as a fraction (12.5% is 0.125, so NNT 8). Rounding up is fine. Whoever uses the \
        relative reduction by mistake gets an NNT that is far too good. When the interval of the \
        ARR holds 0, write "NNTB 12 (NNTB 5 to ∞ to NNTH 33)" and no negative NNT.
        """),
    examples: [
      .breaks(.dutch, "## Resultaten\n\nDe ARR was 12,5% en het NNT was 4."),
      .breaks(.english, "## Results\n\nOf the patients 66% versus 20% recovered (NNT 5)."),
      .breaks(.english, "## Results\n\nThe benefit was unsure: NNT 12 (95% CI -33 to 5)."),
      .keeps(.dutch, "## Resultaten\n\nDe ARR was 12,5% en het NNT was 8."),
      .keeps(.english, "## Results\n\nOf the patients 66% versus 20% recovered (NNT 3)."),
    ],
    check: { inspection in
      let statements = inspection.statements
      let wrong = statements.needed.compactMap { statement -> Finding? in
        let (low, high) = (statement.difference.lowerBound, statement.difference.upperBound)
        let smallest = (1 / high).rounded(.down) * 0.9
        let largest = low > 0 ? (1 / low).rounded(.up) * 1.1 : .infinity
        guard !(smallest...largest).contains(statement.number.value) else { return nil }
        return Finding(
          inspection.part(of: statement.text, at: statement.range.lowerBound),
          [
            "text": inspection.words(of: statement.text, statement.range),
            "nnt": .text(
              NumberText(.english).fixed(
                statement.number.value, decimals: statement.number.printed.decimals)),
            "difference": .text(statement.differenceText),
            "fraction": .text(NumberText(.english).fixed(statement.printedDifference, decimals: 3)),
            "right": .text(
              NumberText(.english).fixed(1 / statement.printedDifference, decimals: 1)),
          ])
      }
      let negative = statements.intervals.filter { statement in
        statement.measure == .numberNeededToTreat
          && (statement.lower.value < 0) != (statement.upper.value < 0)
      }
      return wrong
        + negative.map { statement in
          Finding(
            inspection.part(of: statement.text, at: statement.range.lowerBound),
            [
              "text": inspection.words(of: statement.text, statement.range),
              "interval": .text(statement.intervalText),
            ])
        }
    },
    wording: { facts, terms in
      let interval = facts.text("interval")
      guard interval.isEmpty else {
        return Wording(
          terms.pick(
            "Het interval \"\(interval)\" van een NNT loopt door 0, en dat kan een NNT niet",
            "The interval \"\(interval)\" of an NNT runs through 0, which no NNT can"),
          help: terms.pick(
            "Schrijf het via oneindig: \"NNTB 12 (NNTB 5 tot ∞ tot NNTH 33)\".",
            "Write it through infinity: \"NNTB 12 (NNTB 5 to ∞ to NNTH 33)\"."))
      }
      let (fraction, right) = (
        terms.decimal(facts.text("fraction")), terms.decimal(facts.text("right"))
      )
      let (nnt, difference) = (terms.decimal(facts.text("nnt")), facts.text("difference"))
      return Wording(
        terms.pick(
          "NNT \(nnt) past niet bij \(difference): 1 / \(fraction) = \(right)",
          "NNT \(nnt) does not fit \(difference): 1 / \(fraction) = \(right)"),
        help: terms.pick(
          "Reken het NNT na met het absolute verschil, niet met het relatieve.",
          "Work out the NNT from the absolute difference, not from the relative one."))
    })
}
