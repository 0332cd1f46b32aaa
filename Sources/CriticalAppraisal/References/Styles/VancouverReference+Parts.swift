extension VancouverReference {
  /// The authors, or else the editors.
  func contributors(of record: BibliographicRecord, into writer: inout ReferenceWriter) {
    if !record.authors.isEmpty {
      people(record.authors, hasMore: record.hasMoreAuthors, &writer)
      writer.stop()
    } else if !record.editors.isEmpty {
      people(record.editors, hasMore: record.hasMoreAuthors, &writer)
      writer.put(", " + (record.editors.count == 1 ? words.editor.one : words.editor.more))
      writer.stop()
    }
  }

  /// Writes `van Tulder MW, Koes BW, Gilstrap LC 3rd; Study Group`.
  func people(_ people: [Contributor], hasMore: Bool, _ writer: inout ReferenceWriter) {
    writer.space()
    let shown = min(people.count, 6)
    for index in 0..<shown {
      if index > 0 {
        let isGroup = people[index].literal != nil || people[index - 1].literal != nil
        writer.put(isGroup ? "; " : ", ")
      }
      people[index].writeInverted(suffix: people[index].ordinalSuffix, &writer)
    }
    if hasMore || people.count > shown { writer.put(", et al.") }
  }

  /// The edition and the volume of a book.
  func book(_ record: BibliographicRecord, _ writer: inout ReferenceWriter) {
    if let edition = record.edition.known { writer.sentence(words.edition(edition)) }
    if let volume = record.volume.known {
      writer.sentence("\(words.volume.stopped) \(volume)")
    }
  }

  /// Writes `Place: Publisher; 2002 [cited 2026 Nov 22].`.
  func imprint(
    _ record: BibliographicRecord, isWhole: Bool, _ writer: inout ReferenceWriter
  ) {
    let isSite = record.form == .webpage && record.title.known != nil
    let publisher = record.publisher.known ?? (isSite ? record.containerTitle.known : nil)
    let place = record.publisherPlace.known
    let hasDate = record.issued != nil || cited(record) != nil
    guard publisher != nil || place != nil || hasDate else { return }
    if let place { writer.part(place + (publisher == nil ? "" : ":")) }
    if let publisher { writer.part(publisher) }
    if place != nil || publisher != nil {
      guard hasDate else { return writer.stop() }
      writer.put(";")
    }
    date(record, isWhole: isWhole, &writer)
    writer.stop()
  }

  /// The date of publication and that of reading: `2023 May 1 [cited 2026 Nov 22]`.
  func date(_ record: BibliographicRecord, isWhole: Bool, _ writer: inout ReferenceWriter) {
    if let issued = record.issued {
      if record.isInPress { writer.part(words.inPress.vancouver) }
      writer.part(isWhole ? words.yearFirst(issued) : String(issued.year))
    }
    if let cited = cited(record) { writer.part("[\(cited)]") }
  }

  /// `cited 2026 Nov 22`, for what was read on the internet.
  func cited(_ record: BibliographicRecord) -> String? {
    guard let accessed = record.accessed, isOnline(record) else { return nil }
    return "\(words.cited) \(words.yearFirst(accessed))"
  }

  /// Whether the reference is to the source as it is on the internet.
  ///
  /// A DOI is enough to find an article by; an address beside it is left out.
  func isOnline(_ record: BibliographicRecord) -> Bool {
    if record.medium?.lowercased() == "internet" { return true }
    switch record.form {
    case .webpage: return record.url.known != nil || record.accessed != nil
    default: return record.url.known != nil && record.doi.known == nil
    }
  }

  /// The address, the DOI and the number in PubMed; no stop after an address, which would be taken
  /// for a part of it, unless it ends with a slash.
  func identifiers(_ record: BibliographicRecord, _ writer: inout ReferenceWriter) {
    if isOnline(record), let url = record.url?.trimmed, !url.isEmpty {
      writer.part(words.availableFrom)
      writer.space()
      writer.put(url, link: Link(url))
      if url.hasSuffix("/") { writer.put(".") }
    }
    if let doi = record.doi.known {
      writer.space()
      writer.put("doi:" + doi, link: Link.doi(doi))
      if record.pmid.known != nil || record.pmcid.known != nil { writer.put(".") }
    }
    if let pmid = record.pmid.known {
      writer.part("PubMed PMID: ")
      writer.put(pmid, link: Link.pubMed(pmid))
      writer.put(record.pmcid.known == nil ? "." : "; ")
    }
    if let pmcid = record.pmcid.known {
      writer.part("PubMed Central PMCID: ")
      writer.put(pmcid, link: Link("https://pmc.ncbi.nlm.nih.gov/articles/\(pmcid)/"))
      writer.put(".")
    }
  }
}
