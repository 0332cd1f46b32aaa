extension Rule {
  /// The appraisal has a title.
  static let metadataTitle = Rule(
    id: "metadata-title",
    severity: .warning,
    title: Localized(dutch: "De CAT heeft een titel", english: "The appraisal has a title"),
    explanation: Localized(
      dutch: """
        De titel staat bovenaan de pagina, in het overzicht van de cursus en in zoekresultaten. \
        De beste titel geeft al antwoord: "Oefentherapie vermindert rugpijn iets meer dan \
        gebruikelijke zorg". Zet hem als eerste kop ("# …") of bij `title` in de front matter.
        """,
      english: """
        The title stands at the top of the page, in the list of the course and in search results. \
        The best title already answers the question: "Exercise reduces back pain slightly more \
        than usual care". Make it the first heading ("# …") or give it as `title` in the front \
        matter.
        """),
    examples: [
      .breaks(.dutch, "## Vraag\n\nHelpt oefentherapie?"),
      .keeps(.english, "# Exercise for back pain\n\n## Question\n\nDoes exercise help?"),
    ],
    check: { inspection in
      let title = inspection.appraisal.title ?? ""
      return title.contains { !$0.isWhitespace } ? [] : [Finding(.document)]
    },
    wording: { _, terms in
      Wording(
        terms.pick("Titel ontbreekt", "Title is missing"),
        help: terms.pick(
          "Begin met een kop \"# …\" die het antwoord al geeft.",
          "Begin with a heading \"# …\" that already gives the answer."))
    })
}
