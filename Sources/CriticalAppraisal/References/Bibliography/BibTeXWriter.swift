/// Writes BibTeX that BibTeX and BibLaTeX both read.
struct BibTeXWriter {
  private var output: [UInt8] = []

  /// The records as a file.
  static func write(_ records: [BibliographicRecord]) -> [UInt8] {
    var writer = BibTeXWriter(count: records.count)
    for (index, record) in records.enumerated() {
      writer.write(record, RecordListing(record), number: index + 1)
    }
    return writer.output
  }

  /// The entries of an appraisal under some keys as a file.
  static func write(_ references: [Reference], keys: [String]) -> [UInt8] {
    var writer = BibTeXWriter(count: references.count)
    for index in references.indices {
      let listing = RecordListing(references[index], key: keys[index])
      writer.write(references[index].record, listing, number: index + 1)
    }
    return writer.output
  }

  private init(count: Int) { output.reserveCapacity(count * 600) }

  private mutating func write(
    _ record: BibliographicRecord, _ listing: RecordListing, number: Int
  ) {
    var tag = record.type.bibTeX
    var isTypeTold = record.type.isToldByBibTeX
    var genre = record.genre
    if record.type == .thesis, genre == BibliographicRecord.doctoralThesis {
      (tag, genre) = ("phdthesis", nil)
    } else if record.type == .thesis, genre == BibliographicRecord.mastersThesis {
      (tag, genre) = ("mastersthesis", nil)
    }
    if let original = record.originals("bibtex:entrytype").first,
      RecordType(bibTeX: original) == record.type
    {
      (tag, isTypeTold) = (original, true)
    }
    let key = listing.key.map(Self.key) ?? "ref-\(number)"
    output.append(addingCapacity: tag.utf8.count + key.utf8.count + 5) { output in
      if number > 1 { output.append(0x0A) }
      output.append(UInt8(ascii: "@"))
      output.append(tag)
      output.append(UInt8(ascii: "{"))
      output.append(key)
      output.append(marks: ",", "\n")
    }
    names("author", record.authors, more: record.hasMoreAuthors)
    names("editor", record.editors, more: !record.originals("bibtex:moreeditors").isEmpty)
    title("title", record.title)
    let isPart = record.type == .chapter || record.type == .conferencePaper || record.type == .entry
    title(isPart ? "booktitle" : "journal", record.containerTitle)
    title("shortjournal", record.containerTitleShort)
    if let date = record.issued { issued(date) }
    text("volume", record.volume)
    text(record.type.hasIssues ? "number" : "issue", record.issue)
    text(record.type.hasIssues ? "eid" : "number", record.number)
    pages(record.page)
    text("edition", record.edition)
    text(record.type.bibTeXPublisher, record.publisher)
    text("address", record.publisherPlace)
    text("type", genre)
    verbatim("doi", record.doi)
    verbatim("pmid", record.pmid)
    verbatim("pmcid", record.pmcid)
    verbatim("url", record.url)
    verbatim("urldate", record.accessed?.numeric())
    verbatim("isbn", record.isbn.isEmpty ? nil : record.isbn.joined(separator: ", "))
    verbatim("issn", record.issn.isEmpty ? nil : record.issn.joined(separator: ", "))
    if let language = record.language {
      let name = LanguageNames.latex(language)
      text(name == nil ? "language" : "langid", name ?? language)
    }
    text("pubstate", record.status)
    text("note", listing.note)
    text("keywords", record.keyword)
    text("abstract", record.abstract)
    if !isTypeTold { carry("csl:type", record.type.rawValue) }
    if let original = listing.key, original != key { carry("csl:id", original) }
    if let medium = record.medium { carry("csl:medium", medium) }
    for field in record.extra { extra(field) }
    text("annote", listing.typedText)
    output.append("}\n")
  }

  private mutating func extra(_ field: BibliographicRecord.ExtraField) {
    if field.name == "bibtex:entrytype" || field.name == "bibtex:moreeditors" {
      return
    } else if field.name == CarriedField.typedText {
      text("annote", field.value)
    } else if field.name.hasPrefix("bibtex:") {
      text(String(field.name.dropFirst("bibtex:".count)), field.value)
    } else {
      carry(field.name, field.value)
    }
  }

  // MARK: Fields

  private mutating func open(_ name: String) {
    output.append(addingCapacity: name.utf8.count + 6) { $0.open(name) }
  }

  private mutating func close() { output.append(addingCapacity: 3) { $0.close() } }

  /// A field whose value stands as it is.
  private mutating func field(_ name: String, plain value: Span<UInt8>) {
    output.append(addingCapacity: name.utf8.count + value.count + 9) { output in
      output.open(name)
      output.append(value)
      output.close()
    }
  }

  @inline(__always)
  private mutating func text(_ name: String, _ text: String?) {
    if let text, !text.isEmpty { field(name, text.utf8Span.span) }
  }

  private mutating func field(_ name: String, _ text: Span<UInt8>) {
    guard !LaTeXEscaping.isPlain(text) else { return field(name, plain: text) }
    open(name)
    LaTeXEscaping.append(text, to: &output)
    close()
  }

  private mutating func title(_ name: String, _ title: String?) {
    guard let title, !title.isEmpty else { return }
    let span = title.utf8Span.span
    guard !LaTeXEscaping.isPlainTitle(span) else { return field(name, plain: span) }
    open(name)
    LaTeXEscaping.appendTitle(title, to: &output)
    close()
  }

  /// An address or identifier, in which nothing is escaped but what would end it.
  @inline(__always)
  private mutating func verbatim(_ name: String, _ value: String?) {
    if let value, !value.isEmpty { field(name, verbatim: value.utf8Span.span) }
  }

  private mutating func field(_ name: String, verbatim value: Span<UInt8>) {
    let isSpecial = value.union { byte in
      (byte < 0x20 ? 1 : 0) | (byte == 0x5C ? 1 : 0) | (byte == 0x7B ? 1 : 0)
        | (byte == 0x7D ? 1 : 0)
    }
    isSpecial == 0 ? field(name, plain: value) : field(name, value)
  }

  private mutating func issued(_ date: PartialDate) {
    if date.year >= 0 {
      output.append(addingCapacity: 32) { output in
        output.open("year")
        output.append(decimal: date.year)
        output.close()
      }
    } else {
      verbatim("year", String(date.year))
    }
    guard let month = date.month, (1...12).contains(month) else { return }
    output.append("  month = \(PartialDate.months[month - 1].lowercased()),\n")
    if let day = date.day { verbatim("day", String(day)) }
  }

  private mutating func pages(_ pages: String?) {
    guard let pages, let hyphen = FullPages.hyphen(in: pages) else { return text("pages", pages) }
    let bytes = pages.utf8Span.span
    output.append(addingCapacity: bytes.count + 15) { output in
      output.open("pages")
      output.append(bytes.extracting(0..<hyphen))
      output.append(marks: "-", "-")
      output.append(bytes.extracting((hyphen + 1)..<bytes.count))
      output.close()
    }
  }

  private mutating func names(_ name: String, _ names: [Contributor], more: Bool) {
    guard !names.isEmpty || more else { return }
    open(name)
    BibTeXName.append(names, more: more, to: &output)
    close()
  }

  private mutating func carry(_ name: String, _ value: String) {
    open(CarriedField(name: name, value: value).bibTeXName)
    LaTeXEscaping.append(value, to: &output)
    close()
  }
}

extension OutputSpan<UInt8> {
  /// Appends a field up to its value.
  @inline(__always)
  fileprivate mutating func open(_ name: String) {
    append(marks: " ", " ")
    append(name)
    append(marks: " ", "=", " ", "{")
  }

  /// Appends the end of a field.
  @inline(__always)
  fileprivate mutating func close() { append(marks: "}", ",", "\n") }
}
