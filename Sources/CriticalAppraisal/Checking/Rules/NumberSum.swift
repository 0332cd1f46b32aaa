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
      .breaks(.dutch, "## Methode\n\n- Deelnemers: 120 volwassenen (59% vrouw, 43% man)"),
      .breaks(
        .english,
        "## Results\n\nOf 120 people randomised, 92 completed and 20 were lost to follow-up."),
      .breaks(.dutch, "## Resultaten\n\nVan de 120 deelnemers voltooiden er 124 de studie."),
      .keeps(
        .dutch,
        "## Methode\n\n- Deelnemers: 206 gerandomiseerd, van wie 106 naar CFT en 100 naar de groep"),
      .keeps(
        .english,
        "## Method\n\n492 people were randomised: 164 to CFT and 163 to CFT with a sensor."),
    ],
    check: { inspection in
      let sums = inspection.statements.sums.compactMap { statement -> Finding? in
        guard let check = try? SumCheck(parts: statement.parts, total: statement.total),
          statement.isShare ? check.difference > 0 : !check.isConsistent
        else { return nil }
        return Finding(
          inspection.part(of: statement.text, at: statement.range.lowerBound),
          [
            "text": inspection.words(of: statement.text, statement.range),
            "parts": .numbers(statement.parts), "sum": .number(check.sum),
            "total": .number(statement.total),
          ])
      }
      let classes = inspection.statements.classes.compactMap { statement -> Finding? in
        guard let check = try? PercentageSum(statement.percentages), !check.isConsistent,
          abs(check.sum - 100) <= 20
        else { return nil }
        let text = NumberText(.english)
        let decimals = statement.percentages.map(\.decimals).max() ?? 0
        return Finding(
          inspection.part(of: statement.text, at: statement.range.lowerBound),
          [
            "text": inspection.words(of: statement.text, statement.range),
            "percentages": .texts(
              statement.percentages.map { text.fixed($0.value, decimals: $0.decimals) }),
            "percentage-sum": .text(text.fixed(check.sum, decimals: decimals)),
          ])
      }
      return sums + classes
    },
    wording: { facts, terms in
      let percentages = facts.texts("percentages").map { terms.decimal($0) + "%" }
      guard percentages.isEmpty else {
        let parts = percentages.joined(separator: " + ")
        let sum = terms.decimal(facts.text("percentage-sum"))
        return Wording(
          terms.pick("\(parts) is \(sum)%, niet 100%", "\(parts) is \(sum)%, not 100%"),
          help: terms.pick(
            "Kijk de percentages na, of zeg wie er ontbreken.",
            "Check the percentages, or say who is missing."))
      }
      let parts = facts.numbers("parts").map(\.description).joined(separator: " + ")
      let (sum, total) = (facts.number("sum"), facts.number("total"))
      if facts.numbers("parts").count == 1 {
        return Wording(
          terms.pick(
            "\(sum) is meer dan de \(total) die er zijn",
            "\(sum) is more than the \(total) there are"),
          help: terms.pick(
            "Kijk beide aantallen na.", "Check both numbers."))
      }
      return Wording(
        terms.pick(
          "\(parts) is \(sum), niet \(total)", "\(parts) is \(sum), not \(total)"),
        help: terms.pick(
          "Kijk de aantallen na, of zeg welke mensen ontbreken.",
          "Check the numbers, or say who is missing."))
    })
}
