/// Writes CSL-JSON: an array with one item a line.
struct CSLJSONWriter {
  private var writer = JSONWriter()

  /// The records as a file.
  static func write(_ records: [BibliographicRecord]) -> [UInt8] {
    var output = Array("[".utf8)
    output.reserveCapacity(records.count * 600)
    for (index, record) in records.enumerated() {
      output += (index > 0 ? ",\n" : "\n").utf8
      var item = CSLJSONWriter()
      item.write(record, number: index + 1)
      output += item.writer.bytes
    }
    output += "\n]\n".utf8
    return output
  }

  private mutating func write(_ record: BibliographicRecord, number: Int) {
    writer.object { writer in
      writer.member("id", record.id ?? "ref-\(number)")
      let type = record.originals("csl:type").first
      writer.member(
        "type",
        type.flatMap { RecordType(csl: $0) == record.type ? $0 : nil }
          ?? record.type.rawValue)
      writer.member("title", record.title)
      Self.names("author", record.authors, of: record, &writer)
      Self.names("editor", record.editors, of: record, &writer)
      writer.member("container-title", record.containerTitle)
      writer.member("container-title-short", record.containerTitleShort)
      Self.date("issued", record.issued, of: record, &writer)
      writer.member("volume", record.volume)
      writer.member("issue", record.issue)
      writer.member("page", record.page)
      writer.member("number", record.number)
      writer.member("edition", record.edition)
      writer.member("publisher", record.publisher)
      writer.member("publisher-place", record.publisherPlace)
      Self.date("accessed", record.accessed, of: record, &writer)
      writer.member("DOI", record.doi)
      writer.member("PMID", record.pmid)
      writer.member("PMCID", record.pmcid)
      writer.member("URL", record.url)
      writer.member("ISBN", record.isbn.isEmpty ? nil : record.isbn.joined(separator: ", "))
      writer.member("ISSN", record.issn.isEmpty ? nil : record.issn.joined(separator: ", "))
      writer.member("language", record.language)
      writer.member("genre", record.genre)
      writer.member("medium", record.medium)
      writer.member("status", record.status)
      writer.member("note", record.note)
      writer.member("keyword", record.keyword)
      writer.member("abstract", record.abstract)
      Self.extras(of: record, &writer)
    }
  }

  /// Members that are written in their own places, from the record or as they were.
  private static let placed: Set<String> = [
    "csl:type", "csl:author", "csl:editor", "csl:issued", "csl:accessed", "csl:custom",
  ]

  private static func extras(of record: BibliographicRecord, _ writer: inout JSONWriter) {
    var custom: [(key: String, value: JSON)] = []
    var carried: [JSON] = []
    for field in record.extra {
      if field.name == CarriedField.typedText {
        custom.append(("text", .string(field.value)))
      } else if field.name == "csl:custom" {
        custom += JSON(carried: field.value).members ?? []
      } else if !field.name.hasPrefix("csl:") {
        carried.append([.string(field.name), .string(field.value)])
      } else if !placed.contains(field.name) {
        writer.key(String(field.name.dropFirst(4)))
        writer.write(JSON(carried: field.value))
      }
    }
    if record.hasMoreAuthors, !originalSaysMore(record) {
      carried.append(["csl:more-authors", "true"])
    }
    if !carried.isEmpty { custom.append(("extra", .array(carried))) }
    guard !custom.isEmpty else { return }
    writer.key("custom")
    writer.write(.object(custom))
  }

  private static func originalSaysMore(_ record: BibliographicRecord) -> Bool {
    record.originals("csl:author").contains { names in
      let read = CSLItem.names(JSON(carried: names))
      return read.more && read.all == record.authors
    }
  }

  private static func names(
    _ name: String, _ names: [Contributor], of record: BibliographicRecord,
    _ writer: inout JSONWriter
  ) {
    let original = record.extra.isEmpty ? nil : record.originals("csl:" + name).first
    if let json = original.map(JSON.init(carried:)), CSLItem.names(json).all == names {
      writer.key(name)
      writer.write(json)
    } else if !names.isEmpty {
      writer.key(name)
      writer.write(.array(names.map(Self.json)))
    }
  }

  /// A name as CSL-JSON.
  static func json(_ name: Contributor) -> JSON {
    if let literal = name.literal { return ["literal": .string(literal)] }
    let members = [
      ("family", name.family), ("given", name.given), ("non-dropping-particle", name.particle),
      ("suffix", name.suffix),
    ]
    return .object(members.compactMap { key, text in text.map { (key: key, value: .string($0)) } })
  }

  private static func date(
    _ name: String, _ date: PartialDate?, of record: BibliographicRecord,
    _ writer: inout JSONWriter
  ) {
    let original = record.extra.isEmpty ? nil : record.originals("csl:" + name).first
    if let json = original.map(JSON.init(carried:)), CSLItem.date(json).value == date {
      writer.key(name)
      writer.write(json)
    } else if let date {
      writer.key(name)
      writer.write(json(date))
    }
  }

  /// A date as CSL-JSON.
  static func json(_ date: PartialDate) -> JSON {
    let parts = [date.year, date.month, date.month == nil ? nil : date.day].compactMap(\.self)
    return ["date-parts": [.array(parts.map(JSON.integer))]]
  }
}
