extension Rule {
  /// The values of the front matter are of the right kind.
  static let metadataValue = Rule(
    id: "metadata-value",
    severity: .error,
    title: Localized(
      dutch: "De waarden in de front matter kloppen",
      english: "The values of the front matter are of the right kind"),
    explanation: Localized(
      dutch: """
        Bij `date` hoort een dag die bestaat, bij `lang` nl of en, bij `type` een soort vraag. Een \
        waarde die niet past, telt niet mee.
        """,
      english: """
        `date` takes a day that exists, `lang` takes nl or en, `type` a kind of question. A value \
        that does not fit is left out.
        """),
    examples: [
      .breaks(.dutch, "---\ndate: 31-02-2026\n---\n\n# Oefentherapie bij rugpijn"),
      .breaks(.english, "---\ntype: miracle\n---\n\n# Exercise for back pain"),
      .keeps(.english, "---\ndate: 22 January 2026\ntype: therapy\n---\n\n# Exercise"),
    ],
    check: { _ in [] },
    wording: { facts, terms in
      let key = facts.text("key").excerpt()
      let value = facts.text("value").excerpt()
      let expected = facts.text("expected")
      return Wording(
        terms.pick("\"\(value)\" past niet bij \"\(key)\"", "\"\(value)\" does not fit \"\(key)\""),
        help: terms.pick("Verwacht: \(expected).", "Expected: \(expected)."))
    })
}
