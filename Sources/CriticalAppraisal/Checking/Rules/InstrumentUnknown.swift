extension Rule {
  /// The instrument of a block is a known one.
  static let instrumentUnknown = Rule(
    id: "instrument-unknown",
    severity: .note,
    title: Localized(
      dutch: "Het instrument van een blok is bekend",
      english: "The instrument of a block is a known one"),
    explanation: Localized(
      dutch: """
        Van een bekend instrument worden items, antwoorden en totaal nagekeken en wordt een \
        eindoordeel voorgesteld. Bekend zijn PEDro, RoB 2, ROBINS-I, QUADAS-2, QUADAS-3, QUIPS, \
        PROBAST, AMSTAR 2, NOS, CASP en JBI, met het soort onderzoek erachter ("CASP cohort").

        Een eigen instrument van een cursus zet je in course.yml, onder "instrumenten:", of in een \
        bestand dat je daar noemt ("instrumenten: beoordeling.yml"). Elk heeft "naam", "versie", \
        "items" (een lijst: een tekst, of "nl:" en "en:", eventueel "punten:"), "antwoorden" \
        (zoals [ja, nee]), "regel" (totaal, slechtste of geen), en als je wilt "link" en \
        "licentie".
        """,
      english: """
        Of a known instrument, items, answers and total are checked and a judgement over all is \
        proposed. Known are PEDro, RoB 2, ROBINS-I, QUADAS-2, QUADAS-3, QUIPS, PROBAST, AMSTAR 2, \
        NOS, CASP and JBI, with the kind of study behind it ("CASP cohort").

        A course's own instrument goes into course.yml, under "instruments:", or into a file that \
        is named there ("instruments: appraisal.yml"). Each has "name", "version", "items" (a \
        list: a text, or "nl:" and "en:", with "points:" if they count differently), "answers" \
        (such as [yes, no]), "rule" (total, worst or none), and "link" and "licence" if you like.
        """),
    examples: [
      .breaks(
        .dutch, "```risico-op-bias\ninstrument: PEDor\ndomeinen:\n  Gerandomiseerd: ja\n```"),
      .breaks(
        .english, "```risk-of-bias\ninstrument: Our own list\ndomains:\n  Randomised: yes\n```"),
      .keeps(
        .english,
        "```risk-of-bias\ninstrument: CASP cohort\ndomains:\n  Clear question: yes\n```"),
      .keeps(.dutch, "```risico-op-bias\ndomeinen:\n  Gerandomiseerd: ja\n```"),
    ],
    check: { _ in [] },
    wording: { facts, terms in
      let name = facts.text("instrument").excerpt()
      let suggestion = facts.text("suggestion")
      guard suggestion.isEmpty else {
        return Wording(
          terms.pick(
            "Instrument \"\(name)\" is niet bekend; bedoel je \"\(suggestion)\"?",
            "Instrument \"\(name)\" is not known; did you mean \"\(suggestion)\"?"),
          help: terms.pick("Schrijf de naam zoals hij is.", "Write the name as it is."))
      }
      return Wording(
        terms.pick(
          "Instrument \"\(name)\" is niet bekend; items en totaal worden niet nagekeken",
          "Instrument \"\(name)\" is not known; items and total are not checked"),
        help: terms.pick(
          "Is het een instrument van de cursus, zet het dan in course.yml onder \"instrumenten:\".",
          "If it is an instrument of the course, put it into course.yml under \"instruments:\"."))
    })
}
