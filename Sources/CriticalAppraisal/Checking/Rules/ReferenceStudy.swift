extension Rule {
  /// The appraised paper is in the list.
  static let referenceStudy = Rule(
    id: "reference-study",
    severity: .warning,
    title: Localized(
      dutch: "Het besproken artikel staat in de lijst",
      english: "The appraised paper is in the list"),
    explanation: Localized(
      dutch: """
        Wie een CAT leest, wil het artikel zelf kunnen vinden. Noem de DOI of PMID bij `study` in \
        de front matter en neem het artikel met hetzelfde nummer op in de referenties; de pagina \
        toont het dan bovenaan, met een link. Van dit artikel moeten auteurs, jaar en jaargang met \
        pagina's (of de DOI) in de lijst staan.
        """,
      english: """
        Whoever reads a CAT wants to find the paper itself. Give its DOI or PMID under `study` in \
        the front matter and list it with the same identifier among the references; the page then \
        shows it at the top, with a link. Of this paper the list needs authors, year, and volume with \
        pages (or the DOI).
        """),
    examples: [
      .breaks(
        .dutch,
        """
        ---
        study:
          doi: 10.1016/S0140-6736(23)00441-5
        ---

        ## Referenties

        1. Lin I, et al. Pain care. Br J Sports Med 2020. doi:10.1136/bjsports-2018-099878
        """),
      .breaks(
        .english,
        """
        ## References

        1. Lin I, et al. Pain care. Br J Sports Med 2020;54:79-86.
        2. Kent P, et al. RESTORE. Lancet 2023;401:1866-77.
        """),
      .keeps(
        .english,
        """
        ---
        study:
          pmid: 37146623
        ---

        ## References

        1. Kent P, et al. RESTORE. Lancet 2023;401:1866-77. PMID: 37146623.
        """),
    ],
    check: { inspection in
      let appraisal = inspection.appraisal
      let study = appraisal.metadata.study
      guard !appraisal.references.isEmpty else { return [] }
      guard study.isIdentified else {
        let isOpen = inspection.profile.name == Profile.cap.name && appraisal.references.count > 1
        return isOpen ? [Finding(.document)] : []
      }
      let identifiers = StudyIdentifiers(study, among: appraisal.references)
      let listed = appraisal.references.firstIndex(where: identifiers.lead)
      guard let listed else {
        let identifier = study.doi.map { "DOI \($0)" } ?? study.pmid.map { "PMID \($0)" } ?? ""
        return [Finding(.metadata("study"), ["identifier": .text(identifier)])]
      }
      let missing = appraisal.references[listed].missingParts
      guard !missing.isEmpty else { return [] }
      return [
        Finding(
          .reference(listed),
          ["missing": .texts(missing), "number": .number(appraisal.references[listed].number)])
      ]
    },
    wording: { facts, terms in
      let identifier = facts.text("identifier")
      let missing = facts.texts("missing").map { terms.name(ofPart: $0) }
      guard missing.isEmpty else {
        return Wording(
          terms.pick(
            "Van het besproken artikel (referentie \(facts.number("number"))) ontbreekt: \(terms.list(missing))",
            "The appraised paper (reference \(facts.number("number"))) lacks: \(terms.list(missing))"
          ),
          help: terms.pick(
            "Neem de gegevens over van PubMed of van de pagina van het artikel.",
            "Copy the particulars from PubMed or from the page of the paper."))
      }
      return identifier.isEmpty
        ? Wording(
          terms.pick(
            "Niet vastgelegd welk artikel deze CAT bespreekt",
            "Nothing says which paper this CAT appraises"),
          help: terms.pick(
            "Zet in de front matter \"study:\" met daaronder de DOI of PMID van het artikel.",
            "Put \"study:\" in the front matter, with the paper's DOI or PMID beneath it."))
        : Wording(
          terms.pick(
            "\(identifier) van het besproken artikel staat niet in de lijst",
            "\(identifier) of the appraised paper is not in the list"),
          help: terms.pick(
            "Neem het artikel op in de referenties, met zijn DOI of PMID.",
            "List the paper among the references, with its DOI or PMID."))
    })
}

extension Reference {
  /// What of its particulars is missing, where the entry was understood.
  fileprivate var missingParts: [String] {
    guard isArticle else { return [] }
    let hasPages = record.volume != nil && (record.page != nil || record.number != nil)
    var missing: [String] = []
    if record.authors.isEmpty { missing.append("authors") }
    if appeared == nil { missing.append("year") }
    if doi == nil, !hasPages { missing.append("pages") }
    return missing
  }
}

/// The identifiers of the appraised paper, as they are looked for in a list.
private struct StudyIdentifiers {
  private var doi: [UInt8]?
  private var pmid: String?
  /// How they are found in the text of an entry of which no identifier was read.
  private var typedDOI: Phrases?
  private var typedPMID: Phrases?

  init(_ study: Study, among references: [Reference]) {
    if let doi = study.doi {
      self.doi = TextByte.folded(doi)
      let isTyped = !doi.isEmpty && references.contains { $0.doi == nil }
      if isTyped { typedDOI = Phrases([doi.lowercased()]) }
    }
    if let pmid = study.pmid {
      self.pmid = pmid
      let isTyped = !pmid.isEmpty && references.contains { $0.pmid == nil }
      if isTyped { typedPMID = Phrases([pmid]) }
    }
  }

  /// Whether an entry has one of them.
  func lead(to reference: Reference) -> Bool {
    if let doi {
      let isSame =
        reference.doi.map { TextByte.folded($0) == doi } ?? typedDOI?.occur(in: reference.text)
      if isSame == true { return true }
    }
    guard let pmid else { return false }
    if let number = reference.pmid { return number == pmid }
    return typedPMID?.occur(in: reference.text) ?? false
  }
}

extension Terms {
  fileprivate func name(ofPart part: String) -> String {
    switch part {
    case "authors": pick("de auteurs", "the authors")
    case "year": pick("het jaar", "the year")
    default: pick("de jaargang met pagina's, of de DOI", "the volume and pages, or the DOI")
    }
  }
}
