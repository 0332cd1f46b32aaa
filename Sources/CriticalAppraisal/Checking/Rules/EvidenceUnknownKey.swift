extension Rule {
  /// The keys of an evidence block are known.
  static let evidenceUnknownKey = Rule(
    id: "evidence-unknown-key",
    severity: .warning,
    title: Localized(
      dutch: "De sleutels van een evidence-blok zijn bekend",
      english: "The keys of an evidence block are known"),
    explanation: Localized(
      dutch: """
        Een sleutel die het blok niet kent, komt niet in tabel of figuur; de tekst van het blok \
        staat er dan onder. Meestal is het een tikfout. Nederlandse en Engelse namen zijn beide goed.
        """,
      english: """
        A key that the block does not know does not reach table or figure; the text of the block \
        is then shown beneath them. Mostly it is a slip. Dutch and English names are both fine.
        """),
    examples: [
      .breaks(.english, "```effects\noutcome: Pain\nestimat: -1.5\nestimate: -1.5\n```"),
      .breaks(.dutch, "```diagnostiek\ntp: 46\nfp: 250\nfn: 2\ntn: 165\nvoorafkan: 15%\n```"),
      .keeps(.dutch, "```diagnostiek\ntp: 46\nfp: 250\nfn: 2\ntn: 165\nvoorafkans: 15%\n```"),
    ],
    check: { _ in [] },
    wording: { facts, terms in
      let key = facts.text("key").excerpt()
      let block = facts.text("block")
      let suggestion = facts.text("suggestion")
      return Wording(
        suggestion.isEmpty
          ? terms.pick(
            "Sleutel \"\(key)\" bestaat niet in het blok \"\(block)\"",
            "Block \"\(block)\" has no key \"\(key)\"")
          : terms.pick(
            "Sleutel \"\(key)\" bestaat niet in het blok \"\(block)\"; bedoel je \"\(suggestion)\"?",
            "Block \"\(block)\" has no key \"\(key)\"; did you mean \"\(suggestion)\"?"),
        help: terms.pick(
          "Zet er een bekende sleutel neer, of schrijf het bij \"noot:\".",
          "Use a key that is known, or write it under \"note:\"."))
    })
}
