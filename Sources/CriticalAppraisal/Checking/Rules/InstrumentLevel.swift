extension Rule {
  /// The level of a conclusion follows from the levels of its studies.
  static let instrumentLevel = Rule(
    id: "instrument-level",
    severity: .warning,
    title: Localized(
      dutch: "Het niveau van een conclusie volgt uit dat van de studies",
      english: "The level of a conclusion follows from that of its studies"),
    explanation: Localized(
      dutch: """
        Bij EBRO is niveau 1 er met één A1- of twee A2-studies, niveau 2 met één A2- of twee \
        B-studies, niveau 3 met één B- of C-studie. Een oudere vorm (CBO) vraagt voor niveau 2 twee \
        studies; noem welke je bedoelt. Eén B-studie geeft in beide niveau 3, en een trial die niet \
        dubbelblind is, is naar de letter B. Een blok "niveaus" rekent het uit, ook voor OCEBM 2011.
        """,
      english: """
        By EBRO, level 1 takes one A1 or two A2 studies, level 2 one A2 or two B studies, level 3 \
        one B or C study. An older form (CBO) asks two studies for level 2; say which you mean. One \
        B study gives level 3 in both, and a trial that is not double-blind is B by the letter. A \
        block "levels" works it out, for OCEBM 2011 too.
        """),
    examples: [
      .breaks(.dutch, "## Bewijskracht\n\nEBRO: één studie van niveau B, dus conclusie niveau 2."),
      .breaks(.english, "```levels\nsystem: EBRO\nstudies: [B]\nlevel: 1\n```"),
      .breaks(
        .dutch, "```niveaus\nsysteem: OCEBM\nvraag: therapie\nstudies: {Kent: RCT}\nniveau: 1\n```"),
      .keeps(.dutch, "## Bewijskracht\n\nEBRO: twee studies van niveau B, dus niveau 2."),
      .keeps(
        .english,
        "```levels\nsystem: EBRO (CBO)\nstudies: [A2]\nlevel: 2\nreason: a very large trial\n```"),
      .keeps(.english, "```levels\nsystem: EBRO\nstudies: {Kent: A2}\nlevel: 2\n```"),
    ],
    check: { inspection in
      guard EbroStatement.mayOccur(among: inspection.wordBeginnings) else { return [] }
      var findings: [Finding] = []
      for (index, section) in inspection.appraisal.sections.enumerated()
      where section.kind != .references {
        for flaw in EbroStatement.flaws(in: inspection.sectionTexts[index]) {
          findings.append(
            Finding(
              inspection.part(of: flaw.range.lowerBound, inSection: index),
              ["system": .text("EBRO"), "level": .number(flaw.value), "proposed": .number(3)]))
        }
      }
      return findings
    },
    wording: { facts, terms in
      let system = facts.text("system")
      let (level, proposed) = (facts.number("level"), facts.number("proposed"))
      return Wording(
        terms.pick(
          "Niveau \(level), maar volgens \(system) geven deze studies niveau \(proposed)",
          "Level \(level), but by \(system) these studies give level \(proposed)"),
        help: terms.pick(
          "Neem niveau \(proposed) over, of zeg waarom je afwijkt.",
          "Take level \(proposed), or say why you judge otherwise."))
    })
}
