extension Rule {
  /// Totals of an instrument can be.
  static let instrumentTotal = Rule(
    id: "instrument-total",
    severity: .warning,
    title: Localized(
      dutch: "Scores van een instrument kunnen kloppen",
      english: "Scores of an instrument can be right"),
    explanation: Localized(
      dutch: """
        De PEDro-schaal heeft elf items, maar het eerste telt niet mee: de score loopt van 0 tot \
        10. Een score "van 11" is dus onmogelijk. De Newcastle-Ottawa-schaal heeft ten hoogste \
        negen sterren.
        """,
      english: """
        The PEDro scale has eleven items, but the first does not count: the score runs from 0 to \
        10. A score "out of 11" cannot be. The Newcastle-Ottawa scale has nine stars at most.
        """),
    examples: [
      .breaks(.dutch, "## Beoordeling\n\nDe PEDro-score was 8/11."),
      .breaks(.english, "## Appraisal\n\nPEDro score: 11 out of 10."),
      .breaks(.english, "## Appraisal\n\nThe study got 10/10 stars: NOS 10/10."),
      .keeps(.dutch, "## Beoordeling\n\nDe PEDro-score was 8/10; 1 van 11 items was onduidelijk."),
      .keeps(.english, "## Appraisal\n\nThe PEDro scale (1999) has 11 items; this trial got 7/10."),
    ],
    check: { $0.scoreFindings { $0 != .noScore } },
    wording: { facts, terms in
      let verdict = InstrumentVerdict(code: facts.text("verdict")).map(terms.name)
      let text = verdict ?? facts.text("text")
      let instrument = facts.text("instrument")
      let maximum = facts.number("maximum")
      return Wording(
        terms.pick(
          "\"\(text)\" is geen score van \(instrument)", "\"\(text)\" is no score of \(instrument)"
        ),
        help: instrument == "PEDro"
          ? terms.pick(
            "Tel item 2 tot en met 11: de score loopt van 0 tot 10.",
            "Count items 2 to 11: the score runs from 0 to 10.")
          : terms.pick(
            "De score loopt van 0 tot \(maximum).", "The score runs from 0 to \(maximum)."))
    })
}

extension Inspection {
  /// The scores in running text with some flaws.
  func scoreFindings(_ holds: (InstrumentScores.Flaw) -> Bool) -> [Rule.Finding] {
    scores.filter { holds($0.score.value.flaw) }.map { section, score in
      Rule.Finding(
        part(of: score.range.lowerBound, inSection: section),
        [
          "text": .text(score.quote), "instrument": .text(score.value.instrument),
          "maximum": .number(score.value.flaw == .nos ? 9 : 10),
        ])
    }
  }
}
