extension Rule {
  /// The text can be read as Markdown.
  static let markdownRefused = Rule(
    id: "markdown-refused",
    severity: .error,
    title: Localized(
      dutch: "De tekst is als Markdown te lezen",
      english: "The text can be read as Markdown"),
    explanation: Localized(
      dutch: """
        Een bestand van meer dan een megabyte, of een alinea met duizenden rechte haken, wordt niet \
        als Markdown gelezen: dat zou heel lang duren. De hele tekst staat dan onopgemaakt op de \
        pagina. Een CAT is nooit zo groot; meestal is er iets per ongeluk in geplakt.
        """,
      english: """
        A file of more than a megabyte, or a paragraph with thousands of square brackets, is not \
        read as Markdown: that would take very long. The whole text is then shown as it is. No \
        CAT is that large; mostly something was pasted by accident.
        """),
    examples: [
      .breaks(.dutch, "## Methode\n\n" + String(repeating: "[", count: 2_001)),
      .keeps(.english, "## Method\n\nA trial [1]."),
    ],
    check: { _ in [] },
    wording: { facts, terms in
      let message =
        facts.text("reason") == "size"
        ? terms.pick(
          "Het bestand is \(facts.number("bytes") >> 10) kB, te groot om als Markdown te lezen",
          "The file has \(facts.number("bytes") >> 10) kB, too much to read as Markdown")
        : terms.pick(
          "Duizenden \"[\" in een alinea: de tekst is niet als Markdown gelezen",
          "Thousands of \"[\" in a paragraph: the text was not read as Markdown")
      return Wording(
        message,
        help: terms.pick(
          "Haal weg wat er per ongeluk in is geplakt, of splits het bestand.",
          "Remove what was pasted by accident, or split the file."))
    })
}
