extension Rule {
  /// Nothing is nested so deep that it had to be raised.
  static let markdownNesting = Rule(
    id: "markdown-nesting",
    severity: .warning,
    title: Localized(
      dutch: "Lijsten en citaten zijn niet te diep genest",
      english: "Lists and quotations are not nested too deep"),
    explanation: Localized(
      dutch: """
        Wat dieper dan honderd lagen in lijsten of citaten staat, wordt op laag honderd getoond. \
        Dat komt vrijwel alleen voor bij een plakfout, zoals een regel vol >-tekens.
        """,
      english: """
        What stands deeper than a hundred layers in lists or quotations is shown at layer one \
        hundred. It hardly occurs but by a slip of pasting, such as a line full of > signs.
        """),
    examples: [
      .breaks(.dutch, String(repeating: "> ", count: 120) + "Citaat"),
      .keeps(.english, "> > Quotation within a quotation"),
    ],
    check: { _ in [] },
    wording: { _, terms in
      Wording(
        terms.pick(
          "Te diep genest: deze tekst is hoger getoond", "Nested too deep: shown less deep"),
        help: terms.pick(
          "Haal de overbodige >-tekens of inspringingen weg.",
          "Remove the needless > signs or indents."))
    })
}
