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
        pagina. Een CAT is nooit zo groot; meestal is er iets per ongeluk in geplakt. Ook een leeg \
        bestand, of een dat geen tekst is, valt niet te lezen.
        """,
      english: """
        A file of more than a megabyte, or a paragraph with thousands of square brackets, is not \
        read as Markdown: that would take very long. The whole text is then shown as it is. No \
        CAT is that large; mostly something was pasted by accident. A file that is empty, or no text \
        at all, cannot be read either.
        """),
    examples: [
      .breaks(.dutch, "## Methode\n\n" + String(repeating: "[", count: 2_001)),
      .breaks(.english, "\n\n"),
      .breaks(.english, String(repeating: "PK\u{3}\u{4}\u{14}\u{0}", count: 20)),
      .keeps(.english, "## Method\n\nA trial [1]."),
    ],
    check: { _ in [] },
    wording: { facts, terms in
      let pasted = terms.pick(
        "Haal weg wat er per ongeluk in is geplakt, of splits het bestand.",
        "Remove what was pasted by accident, or split the file.")
      return switch facts.text("reason") {
      case "empty":
        Wording(
          terms.pick("Het bestand is leeg", "The file is empty"),
          help: terms.pick(
            "Maak met \"appraise new BESTAND\" een CAT om in te vullen.",
            "Make an appraisal to be filled in with \"appraise new FILE\"."))
      case "binary":
        Wording(
          terms.pick("Dit bestand is geen tekst", "This file is not text"),
          help: terms.pick(
            "Een Word- of pdf-bestand wordt geen Markdown door het .md te noemen: kopieer de tekst "
              + "naar een nieuw bestand.",
            "A Word or PDF file does not become Markdown by calling it .md: copy its text to a new "
              + "file."))
      case "size":
        Wording(
          terms.pick(
            "Het bestand is \(facts.number("bytes") >> 10) kB, te groot om als Markdown te lezen",
            "The file has \(facts.number("bytes") >> 10) kB, too much to read as Markdown"),
          help: pasted)
      default:
        Wording(
          terms.pick(
            "Duizenden \"[\" in een alinea: de tekst is niet als Markdown gelezen",
            "Thousands of \"[\" in a paragraph: the text was not read as Markdown"),
          help: pasted)
      }
    })
}
