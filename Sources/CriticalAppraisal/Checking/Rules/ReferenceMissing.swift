extension Rule {
  /// There is a reference list, with entries.
  static let referenceMissing = Rule(
    id: "reference-missing",
    severity: .error,
    title: Localized(
      dutch: "Er is een lijst met referenties",
      english: "There is a list of references"),
    explanation: Localized(
      dutch: """
        Zonder lijst kan niemand nagaan waar een bewering vandaan komt. Zet de bronnen als \
        genummerde lijst onder de kop "Referenties", een per regel, of noem een \
        bibliografiebestand bij `bibliography` in de front matter.
        """,
      english: """
        Without a list nobody can trace where a statement comes from. Give the sources as a \
        numbered list beneath the heading "References", one to a line, or name a bibliography \
        file under `bibliography` in the front matter.
        """),
    examples: [
      .breaks(.dutch, "## Resultaten\n\nDe pijn nam af [1].\n\n## Referenties\n"),
      .breaks(.english, "## Results\n\nPain decreased [1], as did disability [3]."),
      .keeps(
        .english, "## Results\n\nPain fell [1].\n\n## References\n\n1. Lin I. Pain. BMJ 2020;1:2-3."
      ),
    ],
    check: { inspection in
      let appraisal = inspection.appraisal
      guard appraisal.references.isEmpty, appraisal.metadata.bibliography.isEmpty else { return [] }
      if let index = appraisal.sections.firstIndex(where: { $0.kind == .references }) {
        return [
          Finding(
            .section(index), ["heading": .text(appraisal.sections[index].headings.first ?? "")])
        ]
      }
      guard !appraisal.citations.isEmpty else { return [] }
      return [Finding(.citation(0), ["citations": .number(appraisal.citations.count)])]
    },
    wording: { facts, terms in
      let count = facts.number("citations")
      let heading = facts.text("heading").excerpt()
      let message =
        count > 0
        ? terms.pick(
          "\(count) \(count == 1 ? "verwijzing" : "verwijzingen") in de tekst, maar geen lijst met "
            + "referenties",
          "\(count) \(count == 1 ? "citation" : "citations") in the text, but no list of references"
        )
        : terms.pick(
          "\"\(heading)\" bevat geen enkele referentie", "\"\(heading)\" holds no references")
      return Wording(
        message,
        help: terms.pick(
          "Zet onder \"## Referenties\" een genummerde lijst met de bronnen.",
          "Give a numbered list of the sources beneath \"## References\"."))
    })
}
