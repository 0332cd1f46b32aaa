extension Rule {
  /// An evidence block is YAML that can be read.
  static let evidenceYAML = Rule(
    id: "evidence-yaml",
    severity: .error,
    title: Localized(
      dutch: "Een evidence-blok is te lezen",
      english: "An evidence block can be read"),
    explanation: Localized(
      dutch: """
        In een blok zoals ```` ```effects ```` staan regels met sleutel, dubbele punt, spatie, \
        waarde; rijen beginnen met een streepje en hebben hun sleutels onder elkaar. Wat niet te \
        lezen is, komt niet in tabel of figuur: daarom staat de tekst van het blok er dan onder.
        """,
      english: """
        A block such as ```` ```effects ```` holds lines of key, colon, blank, value; rows begin \
        with a dash and have their keys beneath each other. What cannot be read does not reach \
        table or figure: the text of the block is then shown beneath them.
        """),
    examples: [
      .breaks(.dutch, "```effecten\nuitkomst: pijn\nschatting: [-1,5\n```"),
      .breaks(.english, "```two-by-two\nexperimental 33/50\ncontrol: 10/51\n```"),
      .keeps(
        .english, "```effects\n- outcome: Pain\n  estimate: -1.5\n  ci: -2.1 to -0.9\n```"),
    ],
    check: { _ in [] },
    wording: { facts, terms in
      Wording(
        message(facts, terms),
        help: terms.pick(
          "Schrijf op elke regel \"sleutel: waarde\", zet sleutels van één rij recht onder elkaar, "
            + "en sluit haakjes en aanhalingstekens.",
          "Write \"key: value\" on each line, put the keys of a row straight beneath each other, "
            + "and close brackets and quotes."))
    })

  private static func message(_ facts: Facts, _ terms: Terms) -> String {
    let block = facts.text("block")
    let subject = facts.text("subject").excerpt()
    switch YAMLProblem.Cause(rawValue: facts.text("cause")) {
    case .tooLarge:
      return terms.pick(
        "Het blok \"\(block)\" is groter dan 64 kB", "Block \"\(block)\" is larger than 64 kB")
    case .noKey:
      return terms.pick(
        "\"\(subject)\" in het blok \"\(block)\" heeft geen sleutel",
        "\"\(subject)\" in block \"\(block)\" has no key")
    case .repeated:
      return terms.pick(
        "\"\(subject)\" staat twee keer in het blok \"\(block)\"",
        "\"\(subject)\" is in block \"\(block)\" twice")
    case .nested:
      return terms.pick(
        "\"\(subject)\" in het blok \"\(block)\" is te diep genest",
        "\"\(subject)\" in block \"\(block)\" is nested too deeply")
    case .unclosed, .invalid, nil:
      return terms.pick(
        "\"\(subject)\" in het blok \"\(block)\" is niet te lezen",
        "\"\(subject)\" in block \"\(block)\" cannot be read")
    }
  }
}
