extension Rule {
  /// A block has the items and answers of its instrument.
  static let instrumentItems = Rule(
    id: "instrument-items",
    severity: .warning,
    title: Localized(
      dutch: "Een blok heeft de items en antwoorden van zijn instrument",
      english: "A block has the items and answers of its instrument"),
    explanation: Localized(
      dutch: """
        RoB 2 heeft vijf domeinen en AMSTAR 2 zestien items; ontbreekt er één, dan is het oordeel \
        niet compleet. RoB 2 kent laag, enige zorgen en hoog, PEDro ja en nee. Wat je in het \
        artikel niet vond, is "onduidelijk", nooit "nee".
        """,
      english: """
        RoB 2 has five domains and AMSTAR 2 sixteen items; with one left out the judgement is not \
        complete. RoB 2 knows low, some concerns and high, PEDro yes and no. What you did not find \
        in the paper is "unclear", never "no".
        """),
    examples: [
      .breaks(.english, "```risk-of-bias\ninstrument: PEDro\ndomains:\n  Randomised: yes\n```"),
      .breaks(
        .dutch,
        "```risico-op-bias\ninstrument: QUIPS\ndomeinen:\n  Deelname: laag\n  Uitval: laag\n"
          + "  Factor: laag\n  Uitkomst: laag\n  Confounding: kritiek\n  Analyse: laag\n```"),
      .keeps(
        .english,
        "```risk-of-bias\ninstrument: QUADAS-2\ndomains:\n  Patient selection: low\n"
          + "  Index test: high\n  Reference standard: unclear\n  Flow and timing: low\n```"),
    ],
    check: { _ in [] },
    wording: { facts, terms in
      let instrument = facts.text("instrument")
      let answer = EvidenceJudgement(rawValue: facts.text("answer"))
      if let answer {
        let answers = facts.text("answers").split(separator: " ").compactMap {
          EvidenceJudgement(rawValue: String($0)).map(EvidenceWords(terms).name)
        }
        let given = EvidenceWords(terms).name(of: answer)
        let item = facts.text("item").excerpt()
        return Wording(
          terms.pick(
            "\"\(given)\" bij \"\(item)\" is geen antwoord van \(instrument)",
            "\"\(given)\" at \"\(item)\" is no answer of \(instrument)"),
          help: terms.pick(
            "Kies uit \(answers.joined(separator: ", ")) of onduidelijk.",
            "Choose from \(answers.joined(separator: ", ")) or unclear."))
      }
      let (items, lowest, highest) = (
        facts.number("items"), facts.number("lowest"), facts.number("highest")
      )
      let range = lowest == highest ? String(lowest) : "\(lowest)–\(highest)"
      return Wording(
        terms.pick(
          "\(instrument) heeft \(range) items; hier \(items == 1 ? "staat" : "staan") er \(items)",
          "\(instrument) has \(range) items; here \(items == 1 ? "is" : "are") \(items)"),
        help: terms.pick(
          "Zet alle items in het blok; wat je niet vond, is \"onduidelijk\".",
          "Put all items in the block; what you did not find is \"unclear\"."))
    })
}
