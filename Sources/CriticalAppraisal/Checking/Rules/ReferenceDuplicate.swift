extension Rule {
  /// No source is in the list twice.
  static let referenceDuplicate = Rule(
    id: "reference-duplicate",
    severity: .warning,
    title: Localized(
      dutch: "Geen bron staat twee keer in de lijst",
      english: "No source is in the list twice"),
    explanation: Localized(
      dutch: """
        Dezelfde bron onder twee nummers laat het bewijs groter lijken dan het is. Twee bronnen \
        gelden als dezelfde bij een gelijke DOI, een gelijke PMID of een gelijke tekst.
        """,
      english: """
        One source under two numbers makes the evidence look larger than it is. Two entries count \
        as the same when their DOI, their PMID or their whole text is equal.
        """),
    examples: [
      .breaks(
        .dutch,
        """
        ## Referenties

        1. Kent P, et al. RESTORE. Lancet 2023. doi:10.1016/S0140-6736(23)00441-5
        2. Kent P, Haines T. CFT. Lancet 2023;401. doi:10.1016/s0140-6736(23)00441-5
        """),
      .keeps(
        .english,
        """
        ## References

        1. Kent P, et al. RESTORE: protocol. BMJ Open 2019;9:e031133.
        2. Kent P, et al. RESTORE. Lancet 2023;401:1866-77.
        """),
    ],
    check: { inspection in
      let references = inspection.appraisal.references
      var seen: [[UInt8]: Int] = [:]
      seen.reserveCapacity(references.count * 2)
      return references.indices.compactMap { index -> Finding? in
        var first: (index: Int, shared: String)?
        for (name, shared, key) in references[index].identities {
          if let earlier = seen[key] {
            if first == nil { first = (earlier, name + shared) }
          } else {
            seen[key] = index
          }
        }
        guard let first else { return nil }
        return Finding(
          .reference(index),
          [
            "number": .number(references[index].number),
            "first": .number(references[first.index].number), "shared": .text(first.shared),
          ])
      }
    },
    wording: { facts, terms in
      let number = facts.number("number")
      let first = facts.number("first")
      let shared = facts.text("shared").excerpt(60)
      return Wording(
        terms.pick(
          "Referentie \(number) is dezelfde als referentie \(first): \"\(shared)\"",
          "Reference \(number) is the same as reference \(first): \"\(shared)\""),
        help: terms.pick(
          "Haal een van de twee weg en laat de tekst naar de andere verwijzen.",
          "Remove one of the two and let the text cite the other."))
    })
}

extension Reference {
  /// What makes an entry the same as another, each with a name and the words to show.
  fileprivate var identities: [(name: String, shared: String, key: [UInt8])] {
    var identities: [(name: String, shared: String, key: [UInt8])] = []
    if let doi { identities.append(("DOI ", doi, [0] + TextByte.folded(doi))) }
    if let pmid { identities.append(("PMID ", pmid, [1] + Array(pmid.utf8))) }
    let words = TextByte.folded(text)
    if words.count > 20 { identities.append(("", text, words)) }
    return identities
  }
}
