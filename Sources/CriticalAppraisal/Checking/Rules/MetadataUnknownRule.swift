extension Rule {
  /// The rules that the author switches off exist.
  static let metadataUnknownRuleName = Rule(
    id: "metadata-unknown-rule",
    severity: .warning,
    title: Localized(
      dutch: "Regels die je uitzet, bestaan",
      english: "The rules you switch off exist"),
    explanation: Localized(
      dutch: """
        Bij `disable` in de front matter, of in `<!-- appraise: disable=… -->`, staat een naam die \
        geen regel heeft. Er wordt dus niets uitgezet. Alle namen toont `appraise explain`; een \
        hele groep heet bijvoorbeeld `number-*`.
        """,
      english: """
        `disable` in the front matter, or `<!-- appraise: disable=… -->`, holds a name that no \
        rule has, so nothing is switched off. `appraise explain` shows all names; a whole group \
        is called, for example, `number-*`.
        """),
    examples: [
      .breaks(.dutch, "---\ndisable: [reference-uncitd]\n---\n\n# Oefentherapie bij rugpijn"),
      .keeps(.english, "---\ndisable: [reference-uncited, number-*]\n---\n\n# Exercise"),
    ],
    check: { inspection in
      let appraisal = inspection.appraisal
      let inFrontMatter = appraisal.metadata.disabledRules.map { ($0, Part.metadata("disable")) }
      let inComments = appraisal.disabledRules.map { ($0, Part.document) }
      return (inFrontMatter + inComments)
        .filter { pattern, _ in !Rule.all.contains { $0.isNamed(by: pattern) } }
        .map { pattern, part in
          let near = NearMiss.nearest(to: pattern, among: Rule.all.map(\.id))
          return Finding(part, ["name": .text(pattern), "suggestion": .text(near ?? "")])
        }
    },
    wording: { facts, terms in
      let name = facts.text("name").excerpt()
      let suggestion = facts.text("suggestion")
      return Wording(
        suggestion.isEmpty
          ? terms.pick("Regel \"\(name)\" bestaat niet", "Rule \"\(name)\" does not exist")
          : terms.pick(
            "Regel \"\(name)\" bestaat niet; bedoel je \"\(suggestion)\"?",
            "Rule \"\(name)\" does not exist; did you mean \"\(suggestion)\"?"),
        help: terms.pick(
          "Zoek de juiste naam met \"appraise explain\", of haal de naam weg.",
          "Look up the right name with \"appraise explain\", or remove it."))
    })
}
