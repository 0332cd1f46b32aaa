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
      var seen: [UInt64: Int] = [:]
      seen.reserveCapacity(references.count * 3)
      var findings: [Finding] = []
      for index in references.indices {
        var twin: (first: Int, shared: String)?
        let note = { (text: String?, letters: Int) in
          guard let text else { return }
          let mark = TextByte.mark(of: text, letters: letters)
          guard let earlier = seen[mark] else {
            seen[mark] = index
            return
          }
          if twin == nil, let shared = references[earlier].shared(with: references[index]) {
            twin = (earlier, shared)
          }
        }
        note(references[index].doi, .max)
        note(references[index].pmid, .max)
        note(references[index].text, 48)
        if let (first, shared) = twin {
          findings.append(
            Finding(
              .reference(index),
              [
                "number": .number(references[index].number),
                "first": .number(references[first].number),
                "shared": .text(shared),
              ]))
        }
      }
      return findings
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
  /// What two entries have in common that makes them the same; `nil` where they are not.
  fileprivate func shared(with other: Reference) -> String? {
    if let doi, let otherDOI = other.doi, TextByte.folded(doi) == TextByte.folded(otherDOI) {
      return "DOI \(doi)"
    }
    if let pmid, pmid == other.pmid { return "PMID \(pmid)" }
    let words = TextByte.folded(text)
    return words.count > 20 && words == TextByte.folded(other.text) ? text : nil
  }
}
