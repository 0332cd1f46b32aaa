extension Rule {
  /// A percentage fits the count beside it.
  static let numberPercentage = Rule(
    id: "number-percentage",
    severity: .warning,
    title: Localized(
      dutch: "Een percentage klopt met het aantal dat ernaast staat",
      english: "A percentage fits the count beside it"),
    explanation: Localized(
      dutch: """
        Bij "29/150 (25%)" hoort 19%: het aantal of het percentage is verkeerd overgenomen, of het \
        percentage gaat over een andere groep. Zo'n fout is klein, maar een lezer die haar ziet, \
        vertrouwt de andere getallen ook niet meer.
        """,
      english: """
        "29/150 (25%)" should be 19%: the count or the percentage was copied wrongly, or the \
        percentage is of another group. Such a slip is small, but a reader who sees it no longer \
        trusts the other numbers.
        """),
    examples: [
      .breaks(.english, "## Results\n\nPain recurred in 29/150 (25%)."),
      .breaks(.dutch, "## Resultaten\n\nVan klachten herstelden 18 van de 60 patiënten (35%)."),
      .keeps(.english, "## Results\n\nPain recurred in 29/150 (19.3%)."),
      .keeps(.dutch, "## Resultaten\n\nUitval was 37% (312 van 492 gevolgd)."),
    ],
    check: { inspection in
      inspection.statements.percentages.compactMap { statement in
        guard let group = try? Proportion(events: statement.count, of: statement.total),
          let check = try? CountPercentage(group, printed: statement.percentage),
          !check.isConsistent, !check.isTruncated
        else { return nil }
        if statement.mayBeComplement,
          let others = try? Proportion(events: group.nonEvents, of: group.total),
          let check = try? CountPercentage(others, printed: statement.percentage),
          check.isConsistent || check.isTruncated
        {
          return nil
        }
        return Finding(
          inspection.part(of: statement.text, at: statement.range.lowerBound),
          [
            "text": inspection.words(of: statement.text, statement.range),
            "count": .number(statement.count), "total": .number(statement.total),
            "printed": .text(statement.percentageText),
            "right": .text(
              NumberText(.english).fixed(
                check.percentage, decimals: max(1, min(statement.percentage.decimals, 6)))),
          ])
      }
    },
    wording: { facts, terms in
      let (count, total) = (facts.number("count"), facts.number("total"))
      let right = terms.decimal(facts.text("right"))
      return Wording(
        terms.pick(
          "\(facts.text("printed")) past niet bij \(count) van \(total): dat is \(right)%",
          "\(facts.text("printed")) does not fit \(count) of \(total): that is \(right)%"),
        help: terms.pick(
          "Kijk aantal en percentage na, of noem de groep waar het percentage over gaat.",
          "Check count and percentage, or name the group that the percentage is of."))
    })
}
