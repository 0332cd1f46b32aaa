/// References as NLM writes them: Citing Medicine, second edition, and the samples of the ICMJE.
///
/// Up to six authors, then the first six and "et al.", as is commonly taught; NLM itself names all.
struct VancouverReference {
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
    identifiers(record, &writer)
  }

  /// Writes `Title. Journal. 2005;331(7513):376-82.`.
  private func article(_ record: BibliographicRecord, _ writer: inout ReferenceWriter) {
    writer.sentence(record.title.known)
    writer.labelled(
      JournalTitles.abbreviated(of: record), isOnline(record) ? words.internet : nil)
    let numbers = record.numbering
    let hasNumbers = numbers.volume != nil || numbers.issue != nil || numbers.supplement != nil
    // With a volume the year is enough; without one the day is all there is.
    date(record, isWhole: !hasNumbers, &writer)
    let hasDate = record.issued != nil || cited(record) != nil
    if hasNumbers {
      if hasDate { writer.put(";") } else { writer.space() }
      writer.put(numbers.volume ?? "")
      if let issue = numbers.issue {
        writer.put("(")
        writer.put(issue)
        supplement(numbers, after: " ", &writer)
        writer.put(")")
      } else {
        supplement(numbers, after: numbers.volume == nil ? "" : " ", &writer)
      }
    }
    if let location = record.location {
      if hasDate || hasNumbers { writer.put(":") } else { writer.part("p. ") }
      writer.put(StyledPages(location).minimal)
    }
    if hasDate || hasNumbers || record.location != nil { writer.stop() }
    if record.isAheadOfPrint { writer.sentence("Epub ahead of print") }
    writer.sentence(words.foreignLanguage(record.language))
  }

  private func supplement(
    _ numbers: ReferenceNumbers, after blank: String, _ writer: inout ReferenceWriter
  ) {
    guard let supplement = numbers.supplement else { return }
    writer.put(blank)
    writer.put(words.supplement)
    writer.part(supplement)
  }

  /// Writes `Title. medRxiv [Preprint]. 2020 Mar 30.`.
  private func preprint(_ record: BibliographicRecord, _ writer: inout ReferenceWriter) {
    let archive = record.containerTitle.known ?? record.publisher.known
    if let archive {
      writer.sentence(record.title.known)
      writer.labelled(
        archive + (record.number.known.map { " " + $0 } ?? ""), words.preprint)
    } else {
      writer.labelled(record.title.known, words.preprint)
    }
    date(record, isWhole: true, &writer)
    if record.issued != nil || cited(record) != nil { writer.stop() }
  }

  /// Writes `Title. In: Editor A, editor. Book. 2nd ed. Place: Publisher; 2002. p. 93-113.`.
  private func chapter(_ record: BibliographicRecord, _ writer: inout ReferenceWriter) {
    writer.sentence(record.title.known)
    writer.part("In:")
    if !record.editorsBesideAuthors.isEmpty {
      people(record.editorsBesideAuthors, hasMore: false, &writer)
      writer.put(", " + (record.editors.count == 1 ? words.editor.one : words.editor.more))
      writer.stop()
    }
    writer.labelled(
      record.containerTitle.known ?? record.containerTitleShort.known,
      isOnline(record) ? words.internet : nil)
    book(record, &writer)
    imprint(record, isWhole: false, &writer)
    if let page = record.page.known { writer.sentence("p. " + StyledPages(page).minimal) }
  }

  /// Writes `Title [Internet]. Site. Place: Publisher; 2023 May 1 [cited 2026 Nov 22].`.
  private func webpage(_ record: BibliographicRecord, _ writer: inout ReferenceWriter) {
    writer.labelled(
      record.title.known ?? record.containerTitle.known, isOnline(record) ? words.internet : nil)
    if record.title.known != nil, record.publisher.known != nil,
      let site = record.containerTitle.known, site != record.publisher.known
    {
      writer.sentence(site)
    }
    imprint(record, isWhole: true, &writer)
  }

  /// Writes `Title [dissertation]. 2nd ed. Place: Publisher; 2002. Report No.: 1.`.
  private func work(_ record: BibliographicRecord, _ writer: inout ReferenceWriter) {
    writer.labelled(
      record.title.known, words.label(of: record) ?? (isOnline(record) ? words.internet : nil))
    book(record, &writer)
    if !record.editorsBesideAuthors.isEmpty {
      writer.space()
      people(record.editorsBesideAuthors, hasMore: false, &writer)
      writer.put(", " + (record.editors.count == 1 ? words.editor.one : words.editor.more))
      writer.stop()
    }
    imprint(record, isWhole: record.type != .book && record.type != .thesis, &writer)
    if let number = record.number.known {
      let name = record.type == .report ? words.reportNumber.vancouver : words.number
      writer.sentence(words.numbered(number, name))
    }
    if let page = record.page.known { writer.sentence("p. " + StyledPages(page).minimal) }
    if record.type == .book || record.type == .report, let series = record.containerTitle.known {
      writer.part("(\(series)).")
    }
  }
}
