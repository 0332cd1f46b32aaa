extension Rule {
  /// Totals and numbers of items of an instrument can be.
  static let instrumentTotal = Rule(
    id: "instrument-total",
    severity: .warning,
    title: Localized(
      dutch: "Scores van een instrument kunnen kloppen",
      english: "Scores of an instrument can be right"),
    explanation: Localized(
      dutch: """
        De PEDro-schaal heeft elf items, maar het eerste telt niet mee: de score loopt van 0 tot \
        10. Een score "van 11" is dus onmogelijk. In een blok horen elf items, of tien zonder het \
        eerste.
        """,
      english: """
        The PEDro scale has eleven items, but the first does not count: the score runs from 0 to \
        10. A score "out of 11" cannot be. A block has eleven items, or ten without the first.
        """),
    examples: [
      .breaks(.dutch, "## Beoordeling\n\nDe PEDro-score was 8/11."),
      .breaks(.english, "## Appraisal\n\nPEDro score: 11 out of 10."),
      .breaks(.english, "```risk-of-bias\ninstrument: PEDro\ndomains:\n  Random: yes\n```"),
      .keeps(.dutch, "## Beoordeling\n\nDe PEDro-score was 8/10; 1 van 11 items was onduidelijk."),
      .keeps(.english, "## Appraisal\n\nThe PEDro scale (1999) has 11 items; this trial got 7/10."),
    ],
    check: { inspection in
      var findings: [Finding] = []
      for (index, section) in inspection.appraisal.sections.enumerated()
      where section.kind != .references {
        for score in PEDroScore.impossible(in: inspection.sectionTexts[index]) {
          findings.append(
            Finding(
              inspection.part(of: score.range.lowerBound, inSection: index),
              ["text": .text(score.quote)]))
        }
      }
      for block in inspection.appraisal.evidence {
        guard case .riskOfBias(let judged) = block.content,
          judged.instrument.flatMap(Instrument.named) == .pedro
        else { continue }
        for study in judged.studies where study.domains.count != 10 && study.domains.count != 11 {
          findings.append(Finding(.node(block.node), ["items": .number(study.domains.count)]))
        }
      }
      return findings
    },
    wording: { facts, terms in
      let text = facts.text("text")
      let items = facts.number("items")
      return Wording(
        text.isEmpty
          ? terms.pick(
            "PEDro heeft 11 items; hier staan er \(items)",
            "PEDro has 11 items; here are \(items)")
          : terms.pick("\"\(text)\" is geen PEDro-score", "\"\(text)\" is no PEDro score"),
        help: text.isEmpty
          ? terms.pick(
            "Zet alle items in het blok; wat je niet vond, is \"onduidelijk\".",
            "Put all items in the block; what you did not find is \"unclear\".")
          : terms.pick(
            "Tel item 2 tot en met 11: de score loopt van 0 tot 10.",
            "Count items 2 to 11: the score runs from 0 to 10."))
    })
}
