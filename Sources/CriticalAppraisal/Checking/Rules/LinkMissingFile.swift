import CommonMark

extension Rule {
  /// Links and images lead to files that exist.
  static let linkMissingFile = Rule(
    id: "link-missing-file",
    severity: .warning,
    title: Localized(
      dutch: "Links en afbeeldingen leiden naar bestanden die bestaan",
      english: "Links and images lead to files that exist"),
    explanation: Localized(
      dutch: """
        Een afbeelding die er niet is, laat een gat op de pagina: dat is een fout. Een link naar \
        een bestand dat er niet is, leidt nergens heen. Het pad geldt vanaf de map van de CAT, en \
        hoofdletters tellen mee. Een adres op internet begint met https://.
        """,
      english: """
        An image that is not there leaves a hole in the page: that is an error. A link to a file \
        that is not there leads nowhere. The path counts from the folder of the appraisal, and \
        capitals matter. An address on the web begins with https://.
        """),
    examples: [
      .breaks(.dutch, "## Resultaten\n\n![Verloop van de pijn](figuren/pijn.png)"),
      .breaks(.english, "## Results\n\nSee the [full table](tables/outcomes.pdf)."),
      .keeps(
        .english, "## Results\n\nSee [the paper](https://doi.org/10.1000/1) and [below](#notes)."),
    ],
    check: { inspection in
      let content = inspection.appraisal.content
      var findings: [Finding] = []
      for id in 0..<content.count {
        let kind = content.kind(id)
        guard kind == .link || kind == .image else { continue }
        let address = content.text(id)
        switch LinkTarget(address) {
        case .nothing:
          let text = content.plainText(id)
          findings.append(Finding(.node(id), ["text": .text(text)]))
        case .file(let path):
          guard let fileExists = inspection.surroundings.fileExists, !fileExists(path) else {
            continue
          }
          findings.append(
            Finding(
              .node(id), ["path": .text(path), "address": .text(address)],
              severity: kind == .image ? .error : nil))
        default: continue
        }
      }
      return findings
    },
    wording: { facts, terms in
      let path = facts.text("path")
      if path.isEmpty {
        let text = facts.text("text").excerpt()
        return Wording(
          terms.pick(
            "\"\(text)\" is een link zonder adres", "\"\(text)\" is a link without address"),
          help: terms.pick(
            "Zet het adres tussen de haakjes: [\(text)](https://…).",
            "Put the address between the brackets: [\(text)](https://…)."))
      }
      let address = facts.text("address")
      return Wording(
        terms.pick("\"\(path)\" bestaat niet", "\"\(path)\" does not exist"),
        help: LinkTarget.looksLikeHost(path)
          ? terms.pick(
            "Begin een adres op internet met https://, dus \"https://\(address)\".",
            "Begin an address on the web with https://, thus \"https://\(address)\".")
          : terms.pick(
            "Verbeter het pad, gerekend vanaf de map van deze CAT, of zet het bestand daar neer.",
            "Mend the path, counted from the folder of this appraisal, or put the file there."))
    })
}
