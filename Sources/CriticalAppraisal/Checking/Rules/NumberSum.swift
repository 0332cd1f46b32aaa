extension Rule {
  /// Parts add up to their total.
  static let numberSum = Rule(
    id: "number-sum",
    severity: .warning,
    title: Localized(
      dutch: "Groepen tellen op tot het totaal", english: "Arms add up to the total"),
    explanation: Localized(
      dutch: """
        Wie 206 mensen over twee groepen verdeelt, houdt er 206 over. Kloppen de aantallen per groep \
        niet met het totaal, dan is er een getal verkeerd overgenomen, of zijn het niet dezelfde \
        mensen: bijvoorbeeld de geanalyseerde in plaats van de gerandomiseerde.
        """,
      english: """
        Whoever divides 206 people over two arms still has 206. When the numbers per arm do not add \
        up to the total, a number was copied wrongly, or they are not the same people: for example \
        those analysed rather than those randomised.
        """),
    examples: [
      .breaks(
        .dutch,
        "## Methode\n\n- Deelnemers: 206 gerandomiseerd, van wie 106 naar CFT en 110 naar de groep"),
      .breaks(.english, "## Method\n\nIn all n = 81 + 79 + 84 = 246 people took part."),
      .keeps(
        .dutch,
        "## Methode\n\n- Deelnemers: 206 gerandomiseerd, van wie 106 naar CFT en 100 naar de groep"),
      .keeps(
        .english,
        "## Method\n\n492 people were randomised: 164 to CFT and 163 to CFT with a sensor."),
    ],
    check: { inspection in
      inspection.statements.sums.compactMap { statement in
        guard let check = try? SumCheck(parts: statement.parts, total: statement.total),
          !check.isConsistent
        else { return nil }
        return Finding(
          inspection.part(of: statement.text, at: statement.range.lowerBound),
          [
            "text": inspection.words(of: statement.text, statement.range),
            "parts": .numbers(statement.parts), "sum": .number(check.sum),
            "total": .number(statement.total),
          ])
      }
    },
    wording: { facts, terms in
      let parts = facts.numbers("parts").map(\.description).joined(separator: " + ")
      let (sum, total) = (facts.number("sum"), facts.number("total"))
      return Wording(
        terms.pick(
          "\(parts) is \(sum), niet \(total)", "\(parts) is \(sum), not \(total)"),
        help: terms.pick(
          "Kijk de aantallen na, of zeg welke mensen ontbreken.",
          "Check the numbers, or say who is missing."))
    })
}
