/// References as the Publication Manual of the APA writes them, seventh edition; in Dutch with the
/// words that Dutch universities of applied sciences teach: `z.d.`, `Red.`, `2e druk`.
///
/// When a page was read is said of web pages and the like whenever the data say it: whoever gives the
/// day says that the page may change. PubMed numbers have no place in it.
struct APAReference {
  let words: StyleWords

  /// Writes the reference to a source.
  func write(_ record: BibliographicRecord, into writer: inout ReferenceWriter) {
    let hasLead = lead(record, &writer)
    if !hasLead { title(record, &writer) }
    writer.part("(\(date(record)))")
    writer.stop()
    if hasLead { title(record, &writer) }
    switch record.form {
    case .article: journal(record, &writer)
    case .chapter: book(record, &writer)
    case .preprint, .webpage, .work: source(record, &writer)
    }
    identifier(record, &writer)
  }

  /// `2023`, `2023, May 1`, `in press`, `n.d.`.
  private func date(_ record: BibliographicRecord) -> String {
    if record.isInPress { return words.inPress.other }
    guard let issued = record.issued else { return words.noDate }
    switch record.type {
    case .webpage, .newspaperArticle, .magazineArticle, .motionPicture, .speech:
      return words.apa(issued)
    case .document where record.form == .webpage: return words.apa(issued)
    default: return String(issued.year)
    }
  }

  /// Writes the title with what belongs to it in brackets, and a stop.
  private func title(_ record: BibliographicRecord, _ writer: inout ReferenceWriter) {
    let isPart = record.form == .article || record.form == .chapter
    writer.part(record.title.known ?? "", italic: !isPart)
    guard !isPart else { return writer.stop() }
    var details: [String] = []
    if record.form == .work {
      if let edition = record.edition.known, StyleWords.editionNumber(edition) != 1 {
        details.append(words.edition(edition))
      }
      if let volume = record.volume.known { details.append("\(words.volume.stopped) \(volume)") }
      if let number = record.number.known {
        details.append(
          words.numbered(
            number, record.type == .report ? words.reportNumber.other : words.number))
      }
      if let page = record.page.known { details.append(pages(page)) }
    }
    var bracket = details.joined(separator: ", ")
    if record.form == .work, !record.editorsBesideAuthors.isEmpty {
      bracket += (bracket.isEmpty ? "" : "; ") + editors(record.editors) + ", "
      bracket += record.editors.count == 1 ? words.editorCapital.one : words.editorCapital.more
    }
    if !bracket.isEmpty { writer.part("(\(bracket))") }
    if let label = label(record) { writer.part("[\(label)]") }
    writer.stop()
  }

  /// `Doctoral dissertation, Utrecht University`, `Data set`.
  private func label(_ record: BibliographicRecord) -> String? {
    switch record.type {
    case .thesis:
      let kind = words.thesis(record.genre)
      let name = kind == words.dissertation ? words.doctoralCapital : kind.capitalizedFirst
      return record.publisher.known.map { "\(name), \($0)" } ?? name
    case .dataset: return words.datasetAPA
    case .software: return words.softwareAPA
    case .motionPicture: return (record.genre.known ?? words.video).capitalizedFirst
    case .preprint, .journalArticle: return nil
    default: return record.genre.known?.capitalizedFirst
    }
  }

  /// Writes `Journal, 331(7513), 376–382.`.
  private func journal(_ record: BibliographicRecord, _ writer: inout ReferenceWriter) {
    guard let journal = JournalTitles.inFull(of: record) else { return }
    writer.part(journal, italic: true)
    let numbers = record.numbering
    var issue: [String] = []
    if let number = numbers.issue { issue.append(number) }
    if let supplement = numbers.supplement {
      issue.append("\(words.supplement)." + (supplement.isEmpty ? "" : " \(supplement)"))
    }
    if let volume = numbers.volume {
      writer.put(", ")
      writer.put(volume, italic: true)
    } else if !issue.isEmpty {
      writer.put(", ")
    }
    if !issue.isEmpty { writer.put("(\(issue.joined(separator: ", ")))") }
    if let page = record.page.known {
      let range = StyledPages(page)
      writer.put(", " + (range.isArticleNumber ? "\(words.article) " : ""))
      writer.put(range.expanded(dash: "–"))
    } else if let number = record.number.known {
      writer.put(", \(words.article) \(number)")
    }
    writer.stop()
    if record.isAheadOfPrint, numbers.volume == nil { writer.sentence(words.advanceOnline) }
  }

  /// Writes `In A. B. Editor (Ed.), Book (2nd ed., pp. 93–113). Publisher.`.
  private func book(_ record: BibliographicRecord, _ writer: inout ReferenceWriter) {
    writer.part("In ")
    if !record.editorsBesideAuthors.isEmpty {
      let word = record.editors.count == 1 ? words.editorCapital.one : words.editorCapital.more
      writer.put("\(editors(record.editors)) (\(word)), ")
    }
    writer.put(
      record.containerTitle.known ?? record.containerTitleShort.known ?? "", italic: true)
    var details: [String] = []
    if let edition = record.edition.known, StyleWords.editionNumber(edition) != 1 {
      details.append(words.edition(edition))
    }
    if let volume = record.volume.known { details.append("\(words.volume.stopped) \(volume)") }
    if let page = record.page.known { details.append(pages(page)) }
    if !details.isEmpty { writer.part("(\(details.joined(separator: ", ")))") }
    writer.stop()
    writer.sentence(record.publisher.known)
  }

  private func pages(_ text: String) -> String {
    let range = StyledPages(text)
    return (range.isPlural ? "pp. " : "p. ") + range.expanded(dash: "–")
  }

  /// Writes the site, archive or publisher, unless it is the author.
  private func source(_ record: BibliographicRecord, _ writer: inout ReferenceWriter) {
    let author = record.authors.count == 1 ? record.authors.first?.literal.known : nil
    let isThesis = record.type == .thesis
    let site = record.type == .book ? nil : record.containerTitle.known
    if let site, site != author { writer.sentence(site) }
    if !isThesis, let publisher = record.publisher.known, publisher != author, publisher != site {
      writer.sentence(publisher)
    }
  }
}
