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
      .keeps(.english, "---\nauthors: [A. Author]\n---\n\n# Exercise for back pain"),
    ],
    check: { inspection in
      inspection.appraisal.metadata.authors.isEmpty ? [Finding(.metadata("authors"))] : []
    },
    wording: { _, terms in
      Wording(
        terms.pick("Auteur ontbreekt", "Author is missing"),
        help: terms.pick(
          "Zet \"authors: [N. Naam]\" in de front matter, tussen regels met ---.",
          "Put \"authors: [N. Name]\" in the front matter, between lines of ---."))
    })
}
