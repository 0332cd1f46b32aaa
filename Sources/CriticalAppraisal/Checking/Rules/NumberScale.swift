extension Rule {
  /// A score lies between the ends of its scale.
  static let numberScale = Rule(
    id: "number-scale",
    severity: .warning,
    title: Localized(
      dutch: "Een score ligt tussen de uiteinden van haar schaal",
      english: "A score lies between the ends of its scale"),
    explanation: Localized(
      dutch: """
        Op een schaal van 0 tot 10 kan niemand 12 scoren. Staat dat er toch, dan is het getal \
        verkeerd overgenomen, of hoort het bij een andere schaal: een VAS loopt soms van 0 tot 10 \
        en soms van 0 tot 100.
        """,
      english: """
        Nobody scores 12 on a scale of 0 to 10. When it says so all the same, the number was copied \
        wrongly or belongs to another scale: a VAS sometimes runs from 0 to 10 and sometimes from \
        0 to 100.
        """),
    examples: [
      .breaks(.dutch, "## Resultaten\n\nBij aanvang was de pijn hoog (NRS 0-10: 12)."),
      .breaks(.english, "## Results\n\nPain on the VAS (0-10) was 34 (SD 12) at the start."),
      .keeps(.dutch, "## Resultaten\n\nBij aanvang was de pijn hoog (NRS 0-10: 6,2)."),
      .keeps(.english, "## Results\n\nPain was measured by NRS (0-10): 13 and 52 weeks."),
    ],
    check: { inspection in
      inspection.statements.scores.compactMap { statement in
        guard
          statement.score.value > statement.highest.value
            || statement.score.value < statement.lowest.value
        else { return nil }
        return Finding(
          inspection.part(of: statement.text, at: statement.range.lowerBound),
          [
            "text": inspection.words(of: statement.text, statement.range),
            "score": .text(statement.scoreText), "scale": .text(statement.scaleText),
          ])
      }
    },
    wording: { facts, terms in
      let (score, scale) = (facts.text("score"), facts.text("scale").excerpt())
      return Wording(
        terms.pick(
          "Score \(score) past niet op de schaal \"\(scale)\"",
          "Score \(score) is not on the scale \"\(scale)\""),
        help: terms.pick(
          "Kijk de score na, en de uiteinden van de schaal.",
          "Check the score, and the ends of the scale."))
    })
}
