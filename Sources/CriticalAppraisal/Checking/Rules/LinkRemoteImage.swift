import CommonMark

extension Rule {
  /// Images stand beside the appraisal, not on another host.
  static let linkRemoteImage = Rule(
    id: "link-remote-image",
    severity: .note,
    title: Localized(
      dutch: "Afbeeldingen staan bij de CAT zelf",
      english: "Images stand beside the appraisal"),
    explanation: Localized(
      dutch: """
        De pagina haalt niets op bij andere sites: dat is veiliger, werkt zonder internet en \
        verraadt de lezer niet. Een afbeelding op een andere site wordt daarom een link. Heb je \
        het recht om de afbeelding te gebruiken, zet het bestand dan naast de CAT.
        """,
      english: """
        The page fetches nothing from other sites: that is safer, works offline and does not give \
        the reader away. An image on another site therefore becomes a link. If you have the right \
        to use the image, put the file beside the appraisal.
        """),
    examples: [
      .breaks(.dutch, "## Resultaten\n\n![Verloop](https://example.org/pijn.png)"),
      .keeps(.english, "## Results\n\n[The authors' figure](https://example.org/pain.png)"),
    ],
    check: { inspection in
      let content = inspection.appraisal.content
      return (0..<content.count).compactMap { id -> Finding? in
        guard content.kind(id) == .image else { return nil }
        let address = content.text(id)
        return LinkTarget(address) == .web ? Finding(.node(id), ["address": .text(address)]) : nil
      }
    },
    wording: { facts, terms in
      let address = facts.text("address").excerpt(64)
      return Wording(
        terms.pick(
          "\"\(address)\" wordt een link: de afbeelding staat op een andere site",
          "\"\(address)\" becomes a link: the image is on another site"),
        help: terms.pick(
          "Zet het bestand naast de CAT als je het mag gebruiken, en verwijs daarnaar.",
          "Put the file beside the appraisal, if you may use it, and refer to that."))
    })
}
