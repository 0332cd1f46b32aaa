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
        en soms van 0 tot 100. Van bekende schalen wordt ook de richting nagekeken.
        """,
      english: """
        Nobody scores 12 on a scale of 0 to 10. When it says so all the same, the number was copied \
        wrongly or belongs to another scale: a VAS sometimes runs from 0 to 10 and sometimes from \
        0 to 100. Of well-known scales the direction is checked too.
        """),
    examples: [
      .breaks(.dutch, "## Resultaten\n\nBij aanvang was de pijn hoog (NRS 0-10: 12)."),
      .breaks(.english, "## Results\n\nPain on the VAS (0-10) was 34 (SD 12) at the start."),
      .breaks(
        .dutch, "## Methode\n\n- Uitkomstmaten: beperkingen op de RMDQ (0-24, hoger is beter)"),
      .keeps(.dutch, "## Resultaten\n\nBij aanvang was de pijn hoog (NRS 0-10: 6,2)."),
      .keeps(.english, "## Results\n\nPain was measured by NRS (0-10): 13 and 52 weeks."),
    ],
    check: { inspection in
      let directions = inspection.statements.directions.map { statement in
        Finding(
          inspection.part(of: statement.text, at: statement.range.lowerBound),
          [
            "text": inspection.words(of: statement.text, statement.range),
            "scale": .text(statement.scale), "worse": .number(statement.isHigherWorse ? 1 : 0),
          ])
      }
      let scores = inspection.statements.scores.compactMap { statement -> Finding? in
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
      return scores + directions
    },
    wording: { facts, terms in
      let (score, scale) = (facts.text("score"), facts.text("scale").excerpt())
      if score.isEmpty {
        return Wording(
          facts.number("worse") == 1
            ? terms.pick(
              "Op de \(scale) is een hogere score slechter, niet beter",
              "On the \(scale) a higher score is worse, not better")
            : terms.pick(
              "Op de \(scale) is een hogere score beter, niet slechter",
              "On the \(scale) a higher score is better, not worse"),
          help: terms.pick(
            "Kijk na welke kant van de schaal gunstig is, en of het effect de goede kant op gaat.",
            "Check which end of the scale is good, and whether the effect goes the right way."))
      }
      return Wording(
        terms.pick(
          "Score \(score) past niet op de schaal \"\(scale)\"",
          "Score \(score) is not on the scale \"\(scale)\""),
        help: terms.pick(
          "Kijk de score na, en de uiteinden van de schaal.",
          "Check the score, and the ends of the scale."))
    })
}
