extension Rule {
  /// An instrument without a score gets none.
  static let instrumentScore = Rule(
    id: "instrument-score",
    severity: .note,
    title: Localized(
      dutch: "Een instrument zonder score krijgt er geen",
      english: "An instrument without a score gets none"),
    explanation: Localized(
      dutch: """
        De makers van CASP raden een score af, AMSTAR 2 is niet bedoeld voor een som, en bij JBI \
        zijn percentages met een grens als "80% is goed" een afspraak van reviewers zelf. Een som \
        laat een fatale fout even zwaar wegen als een kleine. Noem welke punten zwak zijn.
        """,
      english: """
        The makers of CASP advise against a score, AMSTAR 2 is not meant to be added up, and with \
        JBI percentages with a limit such as "80% is good" are the reviewers' own. A sum weighs a \
        fatal flaw like a small one. Name the points that are weak.
        """),
    examples: [
      .breaks(.dutch, "## Beoordeling\n\nCASP-score: 8/10."),
      .breaks(.english, "## Appraisal\n\nAMSTAR 2: 12/16."),
      .breaks(.english, "## Appraisal\n\nThe JBI score was 80%."),
      .keeps(
        .dutch, "## Beoordeling\n\nVan de CASP-lijst waren 8 van 10 vragen met ja te beantwoorden."),
      .keeps(.english, "## Appraisal\n\nAMSTAR 2: low confidence. The AMSTAR score was 8/11."),
    ],
    check: { $0.scoreFindings { $0 == .noScore } },
    wording: { facts, terms in
      let verdict = InstrumentVerdict(code: facts.text("verdict")).map(terms.name)
      let text = (verdict ?? facts.text("text")).excerpt()
      let instrument = facts.text("instrument")
      return Wording(
        terms.pick(
          "\"\(text)\": \(instrument) heeft zelf geen score",
          "\"\(text)\": \(instrument) itself has no score"),
        help: terms.pick(
          "Noem de zwakke punten, of zeg dat de score van de auteurs van de review is.",
          "Name the weak points, or say that the score is the reviewers' own."))
    })
}
