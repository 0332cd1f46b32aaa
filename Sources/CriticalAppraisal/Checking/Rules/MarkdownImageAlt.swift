import CommonMark

extension Rule {
  /// Every image has a text that stands in for it.
  static let markdownImageAlt = Rule(
    id: "markdown-image-alt",
    severity: .warning,
    title: Localized(
      dutch: "Elke afbeelding heeft een beschrijving",
      english: "Every image has a description"),
    explanation: Localized(
      dutch: """
        Wie de afbeelding niet ziet, krijgt de beschrijving tussen de rechte haken: een lezer met \
        een schermlezer, de platte tekst, de pagina als het bestand ontbreekt. Zeg wat de \
        afbeelding laat zien, met de getallen waar het om gaat.
        """,
      english: """
        Whoever does not see the image gets the description in the square brackets: a reader with \
        a screen reader, the plain text, the page when the file is missing. Say what the image \
        shows, with the numbers that matter.
        """),
    examples: [
      .breaks(.dutch, "## Resultaten\n\n![](pijn.png)"),
      .keeps(.english, "## Results\n\n![Pain fell from 6 to 3 points in 12 weeks](pain.png)"),
    ],
    check: { inspection in
      let content = inspection.appraisal.content
      return (0..<content.count).compactMap { id -> Finding? in
        guard content.kind(id) == .image,
          !content.plainText(id).contains(where: { !$0.isWhitespace })
        else { return nil }
        return Finding(.node(id), ["address": .text(content.text(id))])
      }
    },
    wording: { facts, terms in
      let address = facts.text("address").excerpt()
      return Wording(
        terms.pick(
          "Afbeelding \"\(address)\" heeft geen beschrijving",
          "Image \"\(address)\" has no description"),
        help: terms.pick(
          "Zet tussen de rechte haken wat de afbeelding laat zien: ![…](\(address)).",
          "Say in the square brackets what the image shows: ![…](\(address))."))
    })
}
