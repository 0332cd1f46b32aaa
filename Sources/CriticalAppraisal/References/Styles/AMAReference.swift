/// References as the AMA Manual of Style writes them, eleventh edition.
///
/// Up to six authors, else the first three and "et al"; no stop after a DOI or an address; PubMed
/// numbers have no place in it.
struct AMAReference {
  let words: StyleWords

  /// Writes the reference to a source.
  func write(_ record: BibliographicRecord, into writer: inout ReferenceWriter) {
    contributors(of: record, into: &writer)
    switch record.form {
    case .article: article(record, &writer)
    case .preprint: preprint(record, &writer)
    case .chapter: chapter(record, &writer)
    case .webpage: webpage(record, &writer)
    case .work: work(record, &writer)
    }
    identifier(record, &writer)
  }

  /// Writes `Title. Journal. 2005;331(7513)(suppl 1):376-382.`.
  private func article(_ record: BibliographicRecord, _ writer: inout ReferenceWriter) {
    writer.sentence(record.title.known)
    if let foreign = words.foreignLanguage(record.language) {
      writer.sentence("\(words.articleIn) \(foreign)")
    }
    writer.sentence(JournalTitles.abbreviated(of: record), italic: true)
    let numbers = record.numbering
    var place = numbers.volume ?? ""
    if let issue = numbers.issue { place += "(\(issue))" }
    if let supplement = numbers.supplement {
      let name = words.supplement.lowercased()
      place += supplement.isEmpty ? "(\(name))" : "(\(name) \(supplement))"
    }
    let pages = record.location.map { StyledPages($0).expanded(dash: "-") } ?? ""
    if let issued = record.issued {
      if !place.isEmpty {
        writer.part("\(issued.year);\(place)")
      } else if record.isInPress {
        writer.sentence(words.inPress.other.capitalizedFirst)
        writer.part(String(issued.year))
      } else {
        let isOnline =
          record.isAheadOfPrint
          || record.type == .journalArticle && pages.isEmpty && issued.month != nil
        writer.part(isOnline ? words.publishedOnline(issued) : words.inWords(issued))
      }
    } else {
      writer.part(place)
    }
    if !pages.isEmpty {
      record.issued == nil && place.isEmpty ? writer.part(pages) : writer.put(":" + pages)
    }
    writer.stop()
  }

  /// Writes `Title. medRxiv. Preprint posted online March 30, 2020.`.
  private func preprint(_ record: BibliographicRecord, _ writer: inout ReferenceWriter) {
    writer.sentence(record.title.known)
    writer.sentence(record.containerTitle.known ?? record.publisher.known, italic: true)
    guard !writer.isEmpty else { return }
    writer.sentence(record.issued.map(words.preprintPosted) ?? words.preprint)
  }

  /// Writes `Title. In: Editor A, ed. Book. 2nd ed. Publisher; 2002:93-113.`.
  private func chapter(_ record: BibliographicRecord, _ writer: inout ReferenceWriter) {
    writer.sentence(record.title.known)
    writer.part("In:")
    if !record.editorsBesideAuthors.isEmpty { editors(record, &writer) }
    writer.sentence(
      record.containerTitle.known ?? record.containerTitleShort.known, italic: true)
    imprint(record, &writer)
  }

  /// Writes `Title. Site. Published May 1, 2023.`.
  private func webpage(_ record: BibliographicRecord, _ writer: inout ReferenceWriter) {
    writer.sentence(record.title.known)
    let author = record.authors.count == 1 ? record.authors.first?.literal.known : nil
    let site = record.containerTitle.known
    if site != author { writer.sentence(site) }
    if let publisher = record.publisher.known, publisher != site, publisher != author {
      writer.sentence(publisher)
    }
    writer.sentence(record.issued.map(words.published))
  }

  /// Writes `Title. Dissertation. 2nd ed. Publisher; 2002. Report No. 1.`.
  private func work(_ record: BibliographicRecord, _ writer: inout ReferenceWriter) {
    let isData = record.type == .dataset || record.type == .software
    writer.sentence(record.title.known, italic: !isData)
    if !writer.isEmpty { writer.sentence(words.label(of: record)?.capitalizedFirst) }
    imprint(record, &writer)
    if let number = record.number.known {
      let name = record.type == .report ? words.reportNumber.other : words.number
      writer.sentence(words.numbered(number, name))
    }
  }

  /// Writes `2nd ed. Vol 2. Editor A, ed. Publisher; 2002:93-113.`.
  private func imprint(_ record: BibliographicRecord, _ writer: inout ReferenceWriter) {
    if let edition = record.edition.known, StyleWords.editionNumber(edition) != 1 {
      writer.sentence(words.edition(edition))
    }
    if let volume = record.volume.known { writer.sentence("\(words.volume.plain) \(volume)") }
    if record.form == .work {
      if !record.editorsBesideAuthors.isEmpty { editors(record, &writer) }
      let isSeries = record.type == .book || record.type == .report
      if isSeries { writer.sentence(record.containerTitle.known) }
    }
    if let publisher = record.publisher.known ?? record.publisherPlace.known {
      writer.part(publisher)
      record.issued == nil ? writer.stop() : writer.put(";")
    }
    if let issued = record.issued {
      // Of books, reports and theses the year is enough.
      let isWhole = record.type == .motionPicture || record.type == .speech
      writer.part(isWhole ? words.inWords(issued) : String(issued.year))
    }
    if let page = record.page.known {
      let pages = StyledPages(page).expanded(dash: "-")
      record.issued == nil ? writer.part(pages) : writer.put(":" + pages)
    }
    writer.stop()
  }
}
