extension AMAReference {
  /// The authors, or else the editors.
  func contributors(of record: BibliographicRecord, into writer: inout ReferenceWriter) {
    if !record.authors.isEmpty {
      people(record.authors, hasMore: record.hasMoreAuthors, &writer)
      writer.stop()
    } else if !record.editors.isEmpty {
      editors(record, &writer)
    }
  }

  /// Writes `van Tulder MW, Koes BW, eds.`.
  func editors(_ record: BibliographicRecord, _ writer: inout ReferenceWriter) {
    let hasMore = record.authors.isEmpty && record.hasMoreAuthors
    people(record.editors, hasMore: hasMore, &writer)
    let isOne = record.editors.count == 1 && !hasMore
    writer.put(", " + (isOne ? words.editorShort.one : words.editorShort.more))
    writer.stop()
  }

  /// Writes `van Tulder MW, Gilstrap LC III; Study Group`.
  private func people(
    _ people: [Contributor], hasMore: Bool, _ writer: inout ReferenceWriter
  ) {
    writer.space()
    let isShort = people.count > 6 || hasMore && people.count > 3
    for index in 0..<(isShort ? 3 : people.count) {
      if index > 0 {
        let isGroup = people[index].literal != nil || people[index - 1].literal != nil
        writer.put(isGroup ? "; " : ", ")
      }
      people[index].writeInverted(suffix: people[index].romanSuffix, &writer)
    }
    if hasMore || isShort { writer.put(", et al") }
  }

  /// The DOI, or else when it was read and at what address.
  func identifier(_ record: BibliographicRecord, _ writer: inout ReferenceWriter) {
    if let doi = record.doi.known {
      writer.space()
      writer.put("doi:" + doi, link: Link.doi(doi))
    } else if let url = record.url?.trimmed, !url.isEmpty {
      if let accessed = record.accessed {
        writer.sentence("\(words.accessed) \(words.inWords(accessed))")
      }
      writer.space()
      writer.put(url, link: Link(url))
    }
  }
}
