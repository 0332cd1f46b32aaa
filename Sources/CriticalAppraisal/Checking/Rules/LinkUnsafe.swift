import CommonMark

extension Rule {
  /// Links use an address that is safe to follow.
  static let linkUnsafe = Rule(
    id: "link-unsafe",
    severity: .warning,
    title: Localized(
      dutch: "Links gebruiken een veilig soort adres",
      english: "Links use a safe kind of address"),
    explanation: Localized(
      dutch: """
        Op de pagina werken alleen adressen met http, https of mailto, en paden binnen de cursus. \
        Een ander adres, zoals `javascript:`, `file:` of `doi:`, wordt als tekst getoond. Een DOI \
        schrijf je als https://doi.org/10….
        """,
      english: """
        On the page only addresses with http, https or mailto work, and paths within the course. \
        Any other address, such as `javascript:`, `file:` or `doi:`, is shown as text. Write a DOI \
        as https://doi.org/10….
        """),
    examples: [
      .breaks(.dutch, "## Referenties\n\nHet [artikel](doi:10.1016/S0140-6736(23)00441-5)."),
      .breaks(.english, "## Results\n\nSee the [figure](javascript:alert)."),
      .keeps(.english, "## Results\n\nSee the [paper](https://doi.org/10.1000/1)."),
    ],
    check: { inspection in
      let content = inspection.appraisal.content
      return (0..<content.count).compactMap { id -> Finding? in
        let kind = content.kind(id)
        guard kind == .link || kind == .image else { return nil }
        let address = content.text(id)
        guard case .notFollowed(let scheme) = LinkTarget(address) else { return nil }
        return Finding(.node(id), ["address": .text(address), "scheme": .text(scheme)])
      }
    },
    wording: { facts, terms in
      let address = facts.text("address")
      let help =
        switch facts.text("scheme") {
        case "doi":
          terms.pick(
            "Schrijf het adres als \"https://doi.org/\(address.dropFirst(4))\".",
            "Write the address as \"https://doi.org/\(address.dropFirst(4))\".")
        case "//":
          terms.pick(
            "Schrijf het adres als \"https:\(address)\".",
            "Write the address as \"https:\(address)\".")
        default:
          terms.pick(
            "Gebruik een adres dat met https:// begint, of een pad naar een bestand.",
            "Use an address that begins with https://, or a path to a file.")
        }
      return Wording(
        terms.pick(
          "\"\(address.excerpt())\" werkt niet als link en wordt als tekst getoond",
          "\"\(address.excerpt())\" does not work as a link and is shown as text"),
        help: help)
    })
}
