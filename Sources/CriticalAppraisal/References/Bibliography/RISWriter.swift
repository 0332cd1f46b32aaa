/// Writes RIS.
///
/// What it has no tag for stands in `U1`, as ``CarriedField`` says.
struct RISWriter {
  private var output: [UInt8] = []

  /// The records as a file.
  static func write(_ records: [BibliographicRecord]) -> [UInt8] {
    var writer = RISWriter(count: records.count)
    for record in records { writer.write(record, RecordListing(record)) }
    return writer.output
  }

  /// The entries of an appraisal under some keys as a file.
  static func write(_ references: [Reference], keys: [String]) -> [UInt8] {
    var writer = RISWriter(count: references.count)
    for index in references.indices {
      let listing = RecordListing(references[index], key: keys[index])
      writer.write(references[index].record, listing)
    }
    return writer.output
  }

  private init(count: Int) { output.reserveCapacity(count * 500) }

  private mutating func write(_ record: BibliographicRecord, _ listing: RecordListing) {
    let type = record.originals("ris:TY").first
    put("TY", type.flatMap { RecordType(ris: $0) == record.type ? $0 : nil } ?? record.type.ris)
    put("ID", listing.key)
    names("AU", record.authors)
    names("ED", record.editors)
    put("TI", record.title)
    put("T2", record.containerTitle)
    put("J2", record.containerTitle == nil ? nil : record.containerTitleShort)
    put("VL", record.volume)
    put("IS", record.issue)
    pages(record.page)
    put("C7", record.number)
    if let date = record.issued {
      put("PY", date.year)
      if date.month != nil { put("DA", date.numeric("/")) }
    }
    put("Y2", record.accessed?.numeric("/"))
    put("PB", record.publisher)
    put("CY", record.publisherPlace)
    for number in record.issn { put("SN", number) }
    for number in record.isbn { put("SN", number) }
    put("DO", record.doi)
    let isNumbered = record.pmcid?.hasPrefix("PMC") == true
    put("C2", isNumbered ? record.pmcid : nil)
    put("UR", record.url)
    // The accession number is PubMed's only if the database is.
    let isInPubMed = record.originals("ris:DB").isEmpty
    put("AN", record.pmid)
    if record.pmid != nil, isInPubMed { put("DB", "PubMed") }
    put("ET", record.edition)
    put("LA", record.language)
    put("M3", record.genre)
    put("N1", listing.note)
    put("AB", record.abstract)
    keywords(of: record)
    unstated(of: record)
    carry("csl:PMCID", isNumbered ? nil : record.pmcid)
    carry("csl:PMID", isInPubMed ? nil : record.pmid)
    for field in record.extra { extra(field) }
    carry(CarriedField.typedText, listing.typedText)
    output.append("ER  - \n\n")
  }

  private mutating func keywords(of record: BibliographicRecord) {
    guard let keyword = record.keyword else { return }
    let originals = record.originals("ris:KW")
    let words =
      originals.joined(separator: ", ") == keyword
      ? originals : keyword.split(separator: ",").map { String($0).trimmed }
    for word in words { put("KW", word) }
  }

  /// The parts of a record that RIS has no tag for, or that would be read as something else.
  private mutating func unstated(of record: BibliographicRecord) {
    let unstated = record.unstated(
      names: BibliographicRecord.risName, keywordsSeparator: "KW", format: "ris")
    for field in unstated { carry(field.name, field.value) }
    carry("csl:medium", record.medium)
    carry("csl:status", record.status)
    if record.containerTitle == nil {
      carry("csl:container-title-short", record.containerTitleShort)
    }
    if let language = record.language, LanguageNames.code(of: language) != language {
      carry("csl:language", language)
    }
  }

  private mutating func extra(_ field: BibliographicRecord.ExtraField) {
    if field.name == "ris:TY" || field.name == "ris:KW" { return }
    if field.name.hasPrefix("ris:") {
      put(String(field.name.dropFirst(4)), field.value)
    } else {
      carry(field.name, field.value)
    }
  }

  /// Writes a field in a remark, ``CarriedField/remark``.
  private mutating func carry(_ name: String, _ value: String?) {
    guard let value else { return }
    let name = CarriedField.remarkName(name)
    output.append(addingCapacity: name.utf8.count + value.utf8.count + 10) { output in
      output.open("U1")
      output.append(name)
      output.append(marks: " ", "=", " ")
      output.append(line: value.utf8Span.span)
      output.append(0x0A)
    }
  }

  // MARK: Lines

  /// Writes names as ``PersonName/inverted(_:)`` has them.
  private mutating func names(_ tag: String, _ names: [Contributor]) {
    for person in names {
      person.literal == nil ? name(tag, person) : put(tag, person.literal)
    }
  }

  private mutating func name(_ tag: String, _ person: Contributor) {
    let family = person.family ?? ""
    let given = person.given ?? ""
    let particle = person.particle ?? ""
    let suffix = person.suffix ?? ""
    let count = family.utf8.count + given.utf8.count + particle.utf8.count + suffix.utf8.count
    output.append(addingCapacity: tag.utf8.count + count + 10) { output in
      output.open(tag)
      if person.particle != nil {
        output.append(line: particle.utf8Span.span)
        output.append(0x20)
      }
      output.append(line: family.utf8Span.span)
      output.append(marks: ",", " ")
      output.append(line: given.utf8Span.span)
      if person.suffix != nil {
        output.append(marks: ",", " ")
        output.append(line: suffix.utf8Span.span)
      }
      output.append(0x0A)
    }
  }

  private mutating func pages(_ pages: String?) {
    guard let pages, let hyphen = FullPages.hyphen(in: pages) else { return put("SP", pages) }
    let bytes = pages.utf8Span.span
    put("SP", bytes.extracting(0..<hyphen))
    put("EP", bytes.extracting((hyphen + 1)..<bytes.count))
  }

  @inline(__always)
  private mutating func put(_ tag: String, _ value: String?) {
    if let value, !value.isEmpty { put(tag, value.utf8Span.span) }
  }

  private mutating func put(_ tag: String, _ value: Span<UInt8>) {
    output.append(addingCapacity: tag.utf8.count + value.count + 5) { output in
      output.open(tag)
      output.append(line: value)
      output.append(0x0A)
    }
  }

  private mutating func put(_ tag: String, _ number: Int) {
    guard number >= 0 else { return put(tag, String(number)) }
    output.append(addingCapacity: tag.utf8.count + 24) { output in
      output.open(tag)
      output.append(decimal: number)
      output.append(0x0A)
    }
  }
}

extension OutputSpan<UInt8> {
  /// Appends the beginning of a line.
  @inline(__always)
  fileprivate mutating func open(_ tag: String) {
    append(tag)
    append(marks: " ", " ", "-", " ")
  }

  /// Appends some bytes on one line.
  @inline(__always)
  fileprivate mutating func append(line bytes: Span<UInt8>) {
    for index in bytes.indices { append(bytes[index] < 0x20 ? 0x20 : bytes[index]) }
  }
}
