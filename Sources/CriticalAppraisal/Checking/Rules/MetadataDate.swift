extension Rule {
  /// The appraisal tells when it was written.
  static let metadataDate = Rule(
    id: "metadata-date",
    severity: .warning,
    title: Localized(dutch: "De datum is genoemd", english: "The date is given"),
    explanation: Localized(
      dutch: """
        Bewijs veroudert. Zonder datum kan een lezer niet weten of er sindsdien beter onderzoek is \
        verschenen. Zet `date: 2026-01-22` in de front matter; "22 januari 2026" mag ook.
        """,
      english: """
        Evidence ages. Without a date a reader cannot know whether better studies have appeared \
        since. Put `date: 2026-01-22` in the front matter; "22 January 2026" is fine too.
        """),
    examples: [
      .breaks(.english, "---\nauthors: [A. Author]\n---\n\n# Exercise for back pain"),
      .keeps(.dutch, "---\ndate: 22 januari 2026\n---\n\n# Oefentherapie bij rugpijn"),
    ],
    check: { inspection in
      let metadata = inspection.appraisal.metadata
      return metadata.date == nil && metadata.updated == nil ? [Finding(.metadata("date"))] : []
    },
    wording: { _, terms in
      Wording(
        terms.pick("Datum ontbreekt", "Date is missing"),
        help: terms.pick(
          "Zet de datum in de front matter, zoals \"date: 2026-01-22\".",
          "Put the date in the front matter, such as \"date: 2026-01-22\"."))
    })
}
