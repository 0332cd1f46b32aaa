extension Rule {
  /// Corrections and follow-ups of the papers in the list are in the list too.
  static let referenceErratum = Rule(
    id: "reference-erratum",
    severity: .warning,
    title: Localized(
      dutch: "Correcties van de bronnen zijn meegenomen",
      english: "Corrections of the sources are taken in"),
    explanation: Localized(
      dutch: """
        Staat er in je bibliografiebestand een correctie, een vervolgmeting of een nieuwe versie \
        van een artikel uit de lijst, dan hoort een lezer dat te weten: noem hem in de lijst of in \
        de tekst. Gekeken wordt naar titels als "Correction to …" en naar wat PubMed in een \
        nbib-bestand bij het artikel zet (EIN, CRI, UIN).
        """,
      english: """
        When your bibliography file has a correction, a follow-up or a new version of a paper in \
        the list, a reader should know: name it in the list or in the text. Titles such as \
        "Correction to …" are looked at, and what PubMed notes with a paper in an nbib file (EIN, \
        CRI, UIN).
        """),
    examples: [
      .breaks(
        .english,
        "## References\n\n1. Lin I, Wiles L. Pain care for all people. BMJ 2020;368:m79. PMID: 30826805."
      ),
      .keeps(
        .dutch,
        "## Referenties\n\n1. Kent P, Haines T. RESTORE. Lancet 2023;401:1866-77. PMID: 37146623."),
    ],
    check: { inspection in
      let references = inspection.appraisal.references
      guard !inspection.bibliography.isEmpty, !references.isEmpty else { return [] }
      var findings: [Finding] = []
      for (index, reference) in references.enumerated() {
        let notices = inspection.bibliography.flatMap { $0.notices(on: reference) }
        let unlisted = notices.filter { notice in !references.contains { $0.names(notice) } }
        guard let first = unlisted.first else { continue }
        findings.append(
          Finding(
            .reference(index),
            ["number": .number(reference.number), "notice": .text(first)]))
      }
      return findings
    },
    wording: { facts, terms in
      let number = facts.number("number")
      let notice = facts.text("notice").excerpt(70)
      return Wording(
        terms.pick(
          "Bij referentie \(number) hoort \"\(notice)\", dat niet in de lijst staat",
          "Reference \(number) comes with \"\(notice)\", which is not in the list"),
        help: terms.pick(
          "Kijk of het iets verandert aan wat je zegt, en neem het op in de lijst.",
          "See whether it changes what you say, and add it to the list."))
    })
}

extension BibliographicRecord {
  /// What the record says came after a paper: corrections of it, or the record itself if it is one.
  fileprivate func notices(on reference: Reference) -> [String] {
    let isSame =
      (doi != nil && doi?.lowercased() == reference.doi?.lowercased())
      || (pmid != nil && pmid == reference.pmid)
    if isSame {
      return extra.filter { ["nbib:EIN", "nbib:CRI", "nbib:UIN"].contains($0.name) }.map(\.value)
    }
    guard let title, openings.contains(where: { title.lowercased().hasPrefix($0) }),
      let paper = reference.record.title, paper.utf8.count >= 20
    else { return [] }
    let words = TextByte.folded(paper)
    return TextByte.folded(title)[...].firstOccurrence(of: words) != nil ? [title] : []
  }
}

extension Reference {
  /// Whether an entry is what a notice names: the same title, or the same journal, volume and page.
  fileprivate func names(_ notice: String) -> Bool {
    if let doi, notice.lowercased().contains(doi.lowercased()) { return true }
    if let pmid, notice.contains(pmid) { return true }
    if let title = record.title, TextByte.folded(title) == TextByte.folded(notice) { return true }
    guard let volume = record.volume, let page = record.page ?? record.number else { return false }
    let first = page.prefix { $0.isLetter || $0.isNumber }
    return Phrases([volume]).occur(in: notice) && Phrases([String(first)]).occur(in: notice)
  }
}

/// How the titles of corrections and follow-ups begin.
private let openings = [
  "correction", "erratum", "corrigendum", "department of error", "errata", "follow-up", "update",
  "retraction",
]
