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
        gelden als dezelfde bij een gelijke DOI, een gelijke PMID, een gelijke tekst, of een vrijwel \
        gelijke titel met dezelfde eerste auteur en hetzelfde jaar. Een erratum, een protocol en \
        deel 2 zijn eigen bronnen.
        """,
      english: """
        One source under two numbers makes the evidence look larger than it is. Two entries count \
        as the same when their DOI, their PMID or their whole text is equal, or when their titles are \
        nearly so and first author and year the same. An erratum, a protocol and part 2 are \
        sources of their own.
        """),
    examples: [
      .breaks(
        .dutch,
        """
        ## Referenties

        1. Kent P, et al. RESTORE. Lancet 2023. doi:10.1016/S0140-6736(23)00441-5
        2. Kent P, Haines T. CFT. Lancet 2023;401. doi:10.1016/s0140-6736(23)00441-5
        """),
      .breaks(
        .english,
        """
        ## References

        1. Kent P, Haines T. Cognitive functional therapy for back pain. Lancet 2023;401:1866-77.
        2. Kent P, Haines T, Smith A. Cognitive functional therapy for backpain. The Lancet 2023.
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
      var seen = MarkTable(capacity: references.count * 3)
      var authors = MarkTable(capacity: references.count)
      // For each entry the one before it of the same author and year.
      var previous = [Int](repeating: -1, count: references.count)
      var findings: [Finding] = []
      for index in references.indices {
        var twin: (first: Int, shared: String)?
        let marks = [
          references[index].doi.map { TextByte.mark(of: $0, letters: .max) },
          references[index].pmid.map { TextByte.mark(of: $0, letters: .max) },
          TextByte.mark(of: references[index].text, letters: 48),
        ]
        for mark in marks {
          guard let mark, let earlier = seen.entry(under: mark, orNote: index), twin == nil else {
            continue
          }
          twin = references[earlier].shared(with: references[index]).map { (earlier, $0) }
        }
        if twin == nil, let mark = references[index].markOfAuthorAndYear {
          previous[index] = authors.replaceEntry(under: mark, with: index) ?? -1
          // Nobody writes dozens of papers a year; a list that says so is compared in part.
          var earlier = previous[index]
          for _ in 0..<8 where earlier >= 0 {
            if references[earlier].isNearly(references[index]) {
              twin = (earlier, references[index].record.title ?? "")
            }
            earlier = previous[earlier]
          }
        }
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
  /// What entries of the same first author and year share.
  fileprivate var markOfAuthorAndYear: UInt64? {
    guard let year, let firstAuthor else { return nil }
    return TextByte.mark(ofFolded: firstAuthor) ^ (UInt64(bitPattern: Int64(year)) &* 0x9E37_79B9)
  }

  /// What two entries have in common that makes them the same; `nil` where they are not.
  fileprivate func shared(with other: Reference) -> String? {
    if let doi, let otherDOI = other.doi, TextByte.folded(doi) == TextByte.folded(otherDOI) {
      return "DOI \(doi)"
    }
    if let pmid, pmid == other.pmid { return "PMID \(pmid)" }
    let words = TextByte.folded(text)
    return words.count > 20 && words == TextByte.folded(other.text) ? text : nil
  }

  /// Whether the titles are so near that one is a slip of the other.
  fileprivate func isNearly(_ other: Reference) -> Bool {
    if let doi, let otherDOI = other.doi, doi.lowercased() != otherDOI.lowercased() { return false }
    if let pmid, let otherPMID = other.pmid, pmid != otherPMID { return false }
    guard let title = record.title, let otherTitle = other.record.title else { return false }
    let (left, right) = (TextByte.folded(title), TextByte.folded(otherTitle))
    guard left.count >= 24, abs(left.count - right.count) <= 4, left.count <= 400,
      left.filter(\.isDigit) == right.filter(\.isDigit),
      kinds.matches(in: title, limit: 9).map(\.phrase)
        == kinds.matches(in: otherTitle, limit: 9).map(\.phrase)
    else { return false }
    return NearMiss.distance(left, right) <= min(4, left.count / 20)
  }
}

/// Words that tell two papers of one title apart.
private let kinds = Phrases([
  "protocol", "erratum", "correction", "corrigendum", "reply", "comment", "editorial", "part",
  "deel", "I", "II", "III", "IV", "V", "a", "b", "results", "follow-up", "update", "men", "women",
])
