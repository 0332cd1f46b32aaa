extension Rule {
  /// Who overrules the rule of an instrument says why.
  static let instrumentOverall = Rule(
    id: "instrument-overall",
    severity: .warning,
    title: Localized(
      dutch: "Wie afwijkt van de regel van een instrument, zegt waarom",
      english: "Who overrules the rule of an instrument says why"),
    explanation: Localized(
      dutch: """
        Een instrument als RoB 2 zegt hoe het eindoordeel uit de domeinen volgt: het slechtste \
        domein telt. Je mag anders oordelen, met een reden erbij ("reden:", of achter het oordeel). \
        Laat je het eindoordeel weg, dan staat er wat de regel voorstelt.
        """,
      english: """
        An instrument such as RoB 2 says how the judgement over all follows from the domains: the \
        worst one counts. You may judge otherwise, with a reason ("reason:", or behind the \
        judgement). Where you leave the judgement out, the page says what the rule proposes.
        """),
    examples: [
      .breaks(.english, "```risk-of-bias\ninstrument: QUADAS-3\n\(quadas)overall: low\n```"),
      .breaks(
        .dutch,
        "```risico-op-bias\ninstrument: QUADAS-3\n\(quadas)eindoordeel: laag\n```"),
      .keeps(.english, "```risk-of-bias\ninstrument: QUADAS-3\n\(quadas)overall: high\n```"),
      .keeps(
        .english,
        "```risk-of-bias\ninstrument: QUADAS-3\n\(quadas)overall: low\n"
          + "reason: The analysis left out one person.\n```"),
    ],
    check: { _ in [] },
    wording: { facts, terms in
      let instrument = facts.text("instrument")
      let said = InstrumentVerdict(code: facts.text("verdict")).map(terms.name) ?? ""
      let proposed = InstrumentVerdict(code: facts.text("proposed")).map(terms.name) ?? ""
      let rule = Instrument.Overall(rawValue: facts.text("rule")).map(terms.name) ?? ""
      return Wording(
        terms.pick(
          "Eindoordeel \"\(said)\", maar volgens \(instrument) \"\(proposed)\": \(rule)",
          "Overall \"\(said)\", but by \(instrument) \"\(proposed)\": \(rule)"),
        help: terms.pick(
          "Zeg waarom je afwijkt (\"reden:\"), of laat het eindoordeel weg.",
          "Say why you judge otherwise (\"reason:\"), or leave the judgement out."))
    })

  private static let quadas =
    "domains:\n  Participants: low\n  Index test: low\n  Target condition: low\n  Analysis: high\n"
}
