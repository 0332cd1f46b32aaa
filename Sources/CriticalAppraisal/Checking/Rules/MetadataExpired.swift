extension Rule {
  /// The appraisal is not past its expiry date.
  static let metadataExpired = Rule(
    id: "metadata-expired",
    severity: .warning,
    title: Localized(
      dutch: "De houdbaarheidsdatum is niet verstreken",
      english: "The expiry date has not passed"),
    explanation: Localized(
      dutch: """
        Bij `expires` heeft de auteur gezegd tot wanneer de CAT te vertrouwen is. Die dag is \
        voorbij. Kijk of er nieuw onderzoek is, pas de CAT zo nodig aan en geef een nieuwe datum. \
        Tot dan staat er een melding op de pagina.
        """,
      english: """
        Under `expires` the author said how long the appraisal can be relied on. That day has \
        passed. See whether there are new studies, revise the appraisal where needed and set a new \
        date. Until then the page carries a notice.
        """),
    examples: [
      .breaks(.dutch, "---\nexpires: 2025-12-31\n---\n\n# Oefentherapie bij rugpijn"),
      .keeps(.english, "---\nexpires: 2099-01-01\n---\n\n# Exercise for back pain"),
    ],
    check: { inspection in
      guard let today = inspection.surroundings.today,
        let expires = inspection.appraisal.metadata.expires, expires < today
      else { return [] }
      return [Finding(.metadata("expires"), ["date": .date(expires)])]
    },
    wording: { facts, terms in
      let date = facts.date("date").map { terms.date($0) } ?? ""
      return Wording(
        terms.pick("Houdbaar tot \(date): die dag is voorbij", "Expired on \(date)"),
        help: terms.pick(
          "Kijk of er nieuw onderzoek is en zet een nieuwe datum bij \"expires\".",
          "See whether there are new studies and set a new date under \"expires\"."))
    })
}
