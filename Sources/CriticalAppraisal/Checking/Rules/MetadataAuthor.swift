extension Rule {
  /// The appraisal names its author.
  static let metadataAuthor = Rule(
    id: "metadata-author",
    severity: .warning,
    title: Localized(dutch: "De auteur is genoemd", english: "The author is named"),
    explanation: Localized(
      dutch: """
        Een oordeel is van iemand. Wie het leest, wil weten van wie, en wie ernaar verwijst, \
        heeft een naam nodig. Zet `authors: [N. Naam]` in de front matter.
        """,
      english: """
        A judgement is somebody's. A reader wants to know whose, and whoever cites it needs a \
        name. Put `authors: [N. Name]` in the front matter.
        """),
    examples: [
      .breaks(.dutch, "---\ndate: 2026-01-22\n---\n\n# Oefentherapie bij rugpijn"),
      .breaks(.english, "---\nauthors:\n  - role: student\n---\n\n# Exercise for back pain"),
      .keeps(.english, "---\nauthors: [A. Author]\n---\n\n# Exercise for back pain"),
    ],
    check: { inspection in
      let authors = inspection.appraisal.metadata.authors
      if authors.isEmpty { return [Finding(.metadata("authors"))] }
      // A role or an affiliation alone is nobody.
      let nameless = authors.first { $0.name.isEmpty }
      return nameless.map { person in
        [Finding(.metadata("authors"), ["detail": .text(person.byline)])]
      } ?? []
    },
    wording: { facts, terms in
      if facts["detail"] != nil {
        let detail = facts.text("detail").excerpt()
        return Wording(
          detail.isEmpty
            ? terms.pick("Een auteur heeft geen naam", "An author has no name")
            : terms.pick(
              "De auteur met \"\(detail)\" heeft geen naam",
              "The author with \"\(detail)\" has no name"),
          help: terms.pick(
            "Zet er \"name: N. Naam\" bij, op een regel met dezelfde inspringing.",
            "Add \"name: N. Name\" on a line with the same indentation."))
      }
      return Wording(
        terms.pick("Auteur ontbreekt", "Author is missing"),
        help: terms.pick(
          "Zet \"authors: [N. Naam]\" in de front matter, tussen regels met ---.",
          "Put \"authors: [N. Name]\" in the front matter, between lines of ---."))
    })
}
