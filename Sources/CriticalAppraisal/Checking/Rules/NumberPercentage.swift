extension Rule {
  /// A percentage fits the count beside it, or the size of its group.
  static let numberPercentage = Rule(
    id: "number-percentage",
    severity: .warning,
    title: Localized(
      dutch: "Een percentage klopt met het aantal dat ernaast staat",
      english: "A percentage fits the count beside it"),
    explanation: Localized(
      dutch: """
        Bij "29/150 (25%)" hoort 19%: het aantal of het percentage is verkeerd overgenomen, of het \
        percentage gaat over een andere groep. Ook "50% van de 17 patiënten" kan niet. Zo'n fout is \
        klein, maar een lezer die haar ziet, vertrouwt de andere getallen ook niet meer. Een \
        verschil van 1 in het laatste cijfer is meestal verkeerd afgerond: dat is een opmerking.
        """,
      english: """
        "29/150 (25%)" should be 19%: the count or the percentage was copied wrongly, or the \
        percentage is of another group. Neither can "50% of the 17 patients" be. Such a slip is \
        small, but a reader who sees it no longer trusts the other numbers. A difference of 1 in \
        the last digit is mostly a slip of rounding: that is a note.
        """),
    examples: [
      .breaks(.english, "## Results\n\nPain recurred in 29/150 (25%)."),
      .breaks(.dutch, "## Resultaten\n\nVan klachten herstelden 18 van de 60 patiënten (35%)."),
      .breaks(.english, "## Results\n\nOf pain, 50% of the 17 patients recovered."),
      .breaks(
        .dutch,
        "## Resultaten\n\n| Kenmerk | CFT (n = 127) |\n| --- | --- |\n| Hersteld | 44 (31,6%) |"),
      .keeps(.english, "## Results\n\nPain recurred in 29/150 (19.3%)."),
      .keeps(.dutch, "## Resultaten\n\nUitval was 37% (312 van 492 gevolgd)."),
      .keeps(.dutch, "## Resultaten\n\nVan de pijn herstelde 47% van de 17 patiënten."),
    ],
    check: { inspection in
      let statements = inspection.statements
      let tables = statements.percentages.tablesOfAll
      let counts = statements.percentages.compactMap { statement -> Finding? in
        guard let flaw = PercentageFlaw(statement, ofAllIn: tables) else { return nil }
        return Finding(
          inspection.part(of: statement.text, at: statement.range.lowerBound),
          [
            "text": inspection.words(of: statement.text, statement.range),
            "count": .number(statement.count), "total": .number(statement.total),
            "printed": .text(statement.percentageText),
            "right": .text(
              NumberText(.english).fixed(
                flaw.percentage, decimals: max(1, min(statement.percentage.decimals, 6)))),
            "slip": .number(flaw.isSlip ? 1 : 0),
          ], severity: flaw.isSlip ? .note : nil)
      }
      let shares = statements.shares.compactMap { statement -> Finding? in
        guard
          let check = try? PossibleCounts(percentage: statement.percentage, of: statement.total),
          check.isTestable, check.counts == nil
        else { return nil }
        let below = Int(statement.percentage.value / 100 * Double(statement.total))
        let text = NumberText(.english)
        let nearest = [below, below + 1].filter { $0 <= statement.total }.map { count in
          text.fixed(
            100 * Double(count) / Double(statement.total),
            decimals: max(1, min(statement.percentage.decimals, 6)))
        }
        return Finding(
          inspection.part(of: statement.text, at: statement.range.lowerBound),
          [
            "text": inspection.words(of: statement.text, statement.range),
            "printed": .text(statement.percentageText), "total": .number(statement.total),
            "count": .number(below), "nearest": .texts(nearest),
          ])
      }
      return counts + shares
    },
    wording: { facts, terms in
      let (count, total) = (facts.number("count"), facts.number("total"))
      let printed = facts.text("printed")
      let nearest = facts.texts("nearest").map(terms.decimal)
      if let below = nearest.first, let above = nearest.last {
        return Wording(
          terms.pick(
            "\(printed) van \(total) kan niet: \(count) is \(below)% en \(count + 1) is \(above)%",
            "\(printed) of \(total) cannot be: \(count) is \(below)% and \(count + 1) is \(above)%"),
          help: terms.pick(
            "Kijk het percentage na, of noem de groep waar het over gaat.",
            "Check the percentage, or name the group that it is of."))
      }
      let right = terms.decimal(facts.text("right"))
      let message = terms.pick(
        "\(printed) past niet bij \(count) van \(total): dat is \(right)%",
        "\(printed) does not fit \(count) of \(total): that is \(right)%")
      return facts.number("slip") == 1
        ? Wording(
          message + terms.pick(" (een afrondingsverschil)", " (a slip of rounding)"),
          help: terms.pick("Rond het percentage opnieuw af.", "Round the percentage again."))
        : Wording(
          message,
          help: terms.pick(
            "Kijk aantal en percentage na, of noem de groep waar het percentage over gaat.",
            "Check count and percentage, or name the group that the percentage is of."))
    })
}
