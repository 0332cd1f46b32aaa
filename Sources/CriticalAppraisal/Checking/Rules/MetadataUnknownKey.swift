extension Rule {
  /// The keys of the front matter are known.
  static let metadataUnknownKey = Rule(
    id: "metadata-unknown-key",
    severity: .warning,
    title: Localized(
      dutch: "De sleutels in de front matter zijn bekend",
      english: "The keys of the front matter are known"),
    explanation: Localized(
      dutch: """
        Een sleutel die niet bekend is, doet niets: wat erachter staat, komt niet op de pagina. \
        Meestal is het een tikfout. Nederlandse namen zoals `titel`, `auteurs` en `datum` zijn \
        ook goed.
        """,
      english: """
        A key that is not known does nothing: its value does not reach the page. Mostly it is a \
        slip. Dutch names such as `titel`, `auteurs` and `datum` are fine too.
        """),
    examples: [
      .breaks(.english, "---\nauthers: [A. Author]\n---\n\n# Exercise for back pain"),
      .keeps(.dutch, "---\nauteurs: [A. Auteur]\ndatum: 2026-01-22\n---\n\n# Oefentherapie"),
    ],
    check: { _ in [] },
    wording: { facts, terms in
      let key = facts.text("key").excerpt()
      let suggestion = facts.text("suggestion")
      let message =
        suggestion.isEmpty
        ? terms.pick("Sleutel \"\(key)\" is niet bekend", "Key \"\(key)\" is not known")
        : terms.pick(
          "Sleutel \"\(key)\" is niet bekend; bedoel je \"\(suggestion)\"?",
          "Key \"\(key)\" is not known; did you mean \"\(suggestion)\"?")
      return Wording(
        message,
        help: terms.pick(
          "Verbeter de sleutel, of haal de regel weg.", "Mend the key, or remove the line."))
    })
}
