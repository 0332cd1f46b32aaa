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
      return Wording(
        terms.pick("\"\(value)\" past niet bij \"\(key)\"", "\"\(value)\" does not fit \"\(key)\""),
        help: terms.expectation(facts.text("expected")))
    })
}

extension Terms {
  /// Which values a key takes.
  fileprivate func expectation(_ kind: String) -> String {
    switch kind {
    case "date":
      pick(
        "Geef een dag die bestaat, zoals 2026-01-22 of \"22 januari 2026\".",
        "Give a day that exists, such as 2026-01-22 or \"22 January 2026\".")
    case "language": pick("Kies \"nl\" of \"en\".", "Choose \"nl\" or \"en\".")
    case "type":
      pick("Kies een van ", "Choose one of ")
        + AppraisalType.allCases.map(\.rawValue).joined(separator: ", ") + "."
    case "style":
      pick("Kies een van ", "Choose one of ")
        + CitationStyle.allCases.map(\.rawValue).joined(separator: ", ") + "."
    case "order":
      pick(
        "Kies \"cited\" (volgorde van aanhaling) of \"listed\" (zoals de lijst).",
        "Choose \"cited\" (order of first citation) or \"listed\" (as in the list).")
    case "grade-words": pick("Kies \"matig\" of \"redelijk\".", "Choose \"matig\" or \"redelijk\".")
    case "boolean": pick("Kies \"true\" of \"false\".", "Choose \"true\" or \"false\".")
    case "list": pick("Geef een lijst, zoals [een, twee].", "Give a list, such as [one, two].")
    case "study":
      pick(
        "Geef \"doi:\" of \"pmid:\", elk ingesprongen op een eigen regel.",
        "Give \"doi:\" or \"pmid:\", each indented on a line of its own.")
    default:
      pick(
        "Geef één tekst, zo nodig tussen aanhalingstekens.", "Give one text, in quotes if need be.")
    }
  }
}
