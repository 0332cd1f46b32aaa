/// Writes BibTeX that BibTeX and BibLaTeX both read.
struct BibTeXWriter {
  private var output: [UInt8] = []

  /// The records as a file.
  static func write(_ records: [BibliographicRecord]) -> [UInt8] {
    var writer = BibTeXWriter()
    writer.output.reserveCapacity(records.count * 600)
    for (index, record) in records.enumerated() {
      if index > 0 { writer.output.append(0x0A) }
      writer.write(record, number: index + 1)
    }
    return writer.output
  }

  private mutating func write(_ record: BibliographicRecord, number: Int) {
    var tag = record.type.bibTeX
    var genre = record.genre
    if record.type == .thesis, genre == BibliographicRecord.doctoralThesis {
      (tag, genre) = ("phdthesis", nil)
    } else if record.type == .thesis, genre == BibliographicRecord.mastersThesis {
      (tag, genre) = ("mastersthesis", nil)
    }
    if let original = record.originals("bibtex:entrytype").first,
      RecordType(bibTeX: original) == record.type
    {
      tag = original
    }
    let key = record.id.map(Self.key) ?? "ref-\(number)"
    output.append(UInt8(ascii: "@"))
    output.append(contentsOf: tag.utf8)
    output.append(UInt8(ascii: "{"))
    output.append(contentsOf: key.utf8)
    output.append(contentsOf: ",\n".utf8)
    names("author", record.authors, more: record.hasMoreAuthors)
    names("editor", record.editors, more: !record.originals("bibtex:moreeditors").isEmpty)
    title("title", record.title)
    let isPart = record.type == .chapter || record.type == .conferencePaper || record.type == .entry
    title(isPart ? "booktitle" : "journal", record.containerTitle)
    title("shortjournal", record.containerTitleShort)
    if let date = record.issued {
      verbatim("year", String(date.year))
      if let month = date.month, (1...12).contains(month) {
        output += "  month = \(PartialDate.months[month - 1].lowercased()),\n".utf8
        date.day.map { verbatim("day", String($0)) }
      }
    }
    text("volume", record.volume)
    text(record.type.hasIssues ? "number" : "issue", record.issue)
    text(record.type.hasIssues ? "eid" : "number", record.number)
    if let page = record.page { pages(page) }
    text("edition", record.edition)
    let publisher =
      switch record.type {
      case .thesis: "school"
      case .report: "institution"
      case .webpage: "organization"
      default: "publisher"
      }
    text(publisher, record.publisher)
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
      text(
        LanguageNames.latex(language) == nil ? "language" : "langid",
        LanguageNames.latex(language) ?? language)
    }
    text("pubstate", record.status)
    text("note", record.note)
    text("keywords", record.keyword)
    text("abstract", record.abstract)
    if RecordType(bibTeX: tag) != record.type { carry("csl:type", record.type.rawValue) }
    if let key = record.id, key != Self.key(key) { carry("csl:id", key) }
    carry("csl:medium", record.medium)
    extras(of: record)
    output += "}\n".utf8
  }

  private mutating func extras(of record: BibliographicRecord) {
    for field in record.extra {
      if field.name == "bibtex:entrytype" || field.name == "bibtex:moreeditors" {
        continue
      } else if field.name == CarriedField.typedText {
        text("annote", field.value)
      } else if field.name.hasPrefix("bibtex:") {
        text(String(field.name.dropFirst("bibtex:".count)), field.value)
      } else {
        carry(field.name, field.value)
      }
    }
  }

  // MARK: Fields

  private mutating func field(_ name: String, _ value: (inout [UInt8]) -> Void) {
    output.append(contentsOf: "  ".utf8)
    output.append(contentsOf: name.utf8)
    output.append(contentsOf: " = {".utf8)
    value(&output)
    output.append(contentsOf: "},\n".utf8)
  }

  private mutating func text(_ name: String, _ text: String?) {
    guard let text, !text.isEmpty else { return }
    field(name) { LaTeXEscaping.append(text, to: &$0) }
  }

  private mutating func title(_ name: String, _ title: String?) {
    guard let title, !title.isEmpty else { return }
    field(name) { LaTeXEscaping.appendTitle(title, to: &$0) }
  }

  /// An address or identifier, in which nothing is escaped but what would end it.
  private mutating func verbatim(_ name: String, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    let isPlain = value.utf8.allSatisfy { byte in
      byte != UInt8(ascii: "\\") && byte != UInt8(ascii: "{") && byte != UInt8(ascii: "}")
        && byte >= 0x20
    }
    field(name) { output in
      if isPlain {
        output += value.utf8
      } else {
        LaTeXEscaping.append(value, to: &output)
      }
    }
  }

  private mutating func pages(_ pages: String) {
    field("pages") { output in
      if let ends = FullPages.ends(of: pages) {
        output += ends.first.utf8
        output += "--".utf8
        output += ends.last.utf8
      } else {
        LaTeXEscaping.append(pages, to: &output)
      }
    }
  }

  private mutating func names(_ name: String, _ names: [Contributor], more: Bool) {
    guard !names.isEmpty || more else { return }
    field(name) { BibTeXName.append(names, more: more, to: &$0) }
  }

  private mutating func carry(_ name: String, _ value: String?) {
    guard let value else { return }
    let carried = CarriedField(name: name, value: value)
    field(carried.bibTeXName) { LaTeXEscaping.append(value, to: &$0) }
  }

  /// A key without what would end it.
  private static func key(_ key: String) -> String {
    guard key.utf8.contains(where: isForbidden) else { return key }
    return String(
      decoding: key.utf8.map { isForbidden($0) ? UInt8(ascii: "_") : $0 }, as: UTF8.self)
  }

  private static func isForbidden(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: ","), UInt8(ascii: "="), UInt8(ascii: "\""), UInt8(ascii: "#"),
      UInt8(ascii: "%"), UInt8(ascii: "\\"):
      true
    default: false
    }
  }
}
