extension Rule {
  /// The values of an evidence block can be.
  static let evidenceValue = Rule(
    id: "evidence-value",
    severity: .error,
    title: Localized(
      dutch: "De waarden van een evidence-blok kunnen kloppen",
      english: "The values of an evidence block can be right"),
    explanation: Localized(
      dutch: """
        Een getal dat niet te lezen is, een sleutel die ontbreekt, grenzen in de verkeerde volgorde, \
        een schatting buiten haar interval, meer gebeurtenissen dan mensen, fasen die niet optellen: \
        daar hoort geen figuur bij. Decimale komma's en punten zijn goed, "-5,9 tot -3,4", \
        "[-5.9; -3.4]" en "33/50" ook.
        """,
      english: """
        A number that cannot be read, a key that is missing, limits in the wrong order, an estimate \
        outside its interval, more events than people, stages that do not add up: no figure can \
        show that. Decimal points and commas are fine, and so are "-5.9 to -3.4", "[-5,9; -3,4]" \
        and "33/50".
        """),
    examples: [
      .breaks(.english, "```two-by-two\nexperimental: 53/50\ncontrol: 10/51\n```"),
      .breaks(.dutch, "```effecten\nuitkomst: pijn\nschatting: -1,5\nbi: -0,9 tot -2,1\n```"),
      .breaks(.english, "```diagnostic\ntp: 46\nfp: 250\ntn: 165\n```"),
      .breaks(
        .dutch,
        "```stroomdiagram\n- fase: gescreend\n  n: 1011\n  eruit: 500\n"
          + "- fase: gerandomiseerd\n  n: 492\n```"),
      .keeps(.dutch, "```effecten\nuitkomst: pijn\nschatting: -1,5\nbi: -2,1 tot -0,9\n```"),
      .keeps(.english, "```two-by-two\nexperimental: 33/50\ncontrol: 10 of 51\n```"),
    ],
    check: { _ in [] },
    wording: { facts, terms in
      let flaw = EvidenceReport.Flaw(rawValue: facts.text("flaw")) ?? .text
      return Wording(terms.message(flaw, facts), help: terms.help(flaw, facts))
    })
}
