import CommonMark

extension Rule {
  /// Effects are given with a confidence interval.
  static let numberNoInterval = Rule(
    id: "number-no-interval",
    severity: .warning,
    title: Localized(
      dutch: "Effecten staan er met een betrouwbaarheidsinterval",
      english: "Effects are given with a confidence interval"),
    explanation: Localized(
      dutch: """
        "1,2 punten beter" of "significant" zegt niet hoe zeker dat is. Het \
        betrouwbaarheidsinterval laat zien welke effecten nog passen bij de gegevens, en of daar \
        ook onbelangrijke bij zijn. Schrijf bijvoorbeeld "-1,2 (95%-BI -2,0 tot -0,4)". Geeft het \
        artikel geen interval, zeg dat dan.
        """,
      english: """
        "1.2 points better" or "significant" does not tell how sure that is. The confidence \
        interval shows which effects still fit the data, and whether unimportant ones are among \
        them. Write, for example, "-1.2 (95% CI -2.0 to -0.4)". When the paper gives no interval, \
        say so.
        """),
    examples: [
      .breaks(
        .dutch, "## Resultaten\n\nDe pijn daalde met een gemiddelde reductie van 1,2 punten."),
      .breaks(.english, "## Results\n\nMore people recovered: RR 1.8, p = 0.03."),
      .keeps(.dutch, "## Resultaten\n\nHet verschil was -1,2 punten (95%-BI -2,0 tot -0,4)."),
      .keeps(
        .english, "## Results\n\n| Outcome | OR |\n| --- | --- |\n| Pain | 1.47 [1.12; 1.93] |"),
      .keeps(.dutch, "## Resultaten\n\nVan de 120 patiënten bleven er 96 tot 12 maanden in beeld."),
    ],
    check: { inspection in
      guard let (index, text) = inspection.section(.results),
        inspection.appraisal.metadata.type != .qualitative,
        inspection.appraisal.metadata.type != .guideline,
        !IntervalNotation.occurs(in: text), !inspection.appraisal.hasCalculatedInterval,
        let effect = EffectStatement.first(in: text)
      else { return [] }
      return [
        Finding(
          inspection.part(of: effect.range.lowerBound, inSection: index),
          ["effect": .text(effect.text)])
      ]
    },
    wording: { facts, terms in
      let effect = facts.text("effect").excerpt()
      return Wording(
        terms.pick(
          "\"\(effect)\" zonder betrouwbaarheidsinterval; de resultaten noemen er geen",
          "\"\(effect)\" without a confidence interval; the results give none"),
        help: terms.pick(
          "Zet het 95%-betrouwbaarheidsinterval erbij, of meld dat het artikel het niet geeft.",
          "Add the 95% confidence interval, or say that the paper does not give it."))
    })
}

extension Appraisal {
  /// Whether an evidence block makes a table with intervals.
  var hasCalculatedInterval: Bool {
    (0..<content.count).contains { id in
      content.kind(id) == .codeBlock
        && ["effects", "two-by-two", "diagnostic"].contains(content.detail(id))
    }
  }
}
