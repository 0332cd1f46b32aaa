/// Writes RIS.
///
/// What it has no tag for stands in `U1`, as ``CarriedField`` says.
struct RISWriter {
  private var output: [UInt8] = []

  /// The records as a file.
  static func write(_ records: [BibliographicRecord]) -> [UInt8] {
    var writer = RISWriter()
    writer.output.reserveCapacity(records.count * 500)
    for record in records { writer.write(record) }
    return writer.output
  }

  private mutating func write(_ record: BibliographicRecord) {
    let type = record.originals("ris:TY").first
    put("TY", type.flatMap { RecordType(ris: $0) == record.type ? $0 : nil } ?? record.type.ris)
    put("ID", record.id)
    for author in record.authors { put("AU", PersonName.inverted(author)) }
    for editor in record.editors { put("ED", PersonName.inverted(editor)) }
    put("TI", record.title)
    put("T2", record.containerTitle)
    put("J2", record.containerTitle == nil ? nil : record.containerTitleShort)
    put("VL", record.volume)
    put("IS", record.issue)
    if let ends = record.page.flatMap(FullPages.ends) {
      put("SP", String(ends.first))
      put("EP", String(ends.last))
    } else {
      put("SP", record.page)
    }
    put("C7", record.number)
    if let date = record.issued {
      put("PY", String(date.year))
      if date.month != nil { put("DA", date.numeric("/")) }
    }
    put("Y2", record.accessed?.numeric("/"))
    put("PB", record.publisher)
    put("CY", record.publisherPlace)
    for number in record.issn + record.isbn { put("SN", number) }
    put("DO", record.doi)
    put("C2", record.pmcid?.hasPrefix("PMC") == true ? record.pmcid : nil)
    put("UR", record.url)
    if let pmid = record.pmid {
      put("AN", pmid)
      // The accession number is PubMed's only if the database is.
      if record.originals("ris:DB").isEmpty { put("DB", "PubMed") }
    }
    put("ET", record.edition)
    put("LA", record.language)
    put("M3", record.genre)
    put("N1", record.note)
    put("AB", record.abstract)
    keywords(of: record)
    for carried in unstated(of: record) { put("U1", carried.remark) }
    extras(of: record)
    output += "ER  - \n\n".utf8
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
  private func unstated(of record: BibliographicRecord) -> [CarriedField] {
    var unstated = record.unstated(
      names: BibliographicRecord.risName, keywordsSeparator: "KW", format: "ris")
    let add = { (name: String, value: String?) in
      if let value { unstated.append(CarriedField(name: "csl:" + name, value: value)) }
    }
    add("medium", record.medium)
    add("status", record.status)
    if record.containerTitle == nil { add("container-title-short", record.containerTitleShort) }
    if let language = record.language, LanguageNames.code(of: language) != language {
      add("language", language)
    }
    if RecordType(ris: record.type.ris) != record.type { add("type", record.type.rawValue) }
    if record.pmcid?.hasPrefix("PMC") == false { add("PMCID", record.pmcid) }
    if record.pmid != nil, !record.originals("ris:DB").isEmpty { add("PMID", record.pmid) }
    return unstated
  }

  private mutating func extras(of record: BibliographicRecord) {
    for field in record.extra {
      switch field.name {
      case "ris:TY", "ris:KW": continue
      case CarriedField.typedText:
        put("U1", CarriedField(name: field.name, value: field.value).remark)
      case let name where name.hasPrefix("ris:"): put(String(name.dropFirst(4)), field.value)
      default: put("U1", CarriedField(name: field.name, value: field.value).remark)
      }
    }
  }

  private mutating func put(_ tag: String, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    output.append(contentsOf: tag.utf8)
    output.append(contentsOf: "  - ".utf8)
    let start = output.count
    output.append(contentsOf: value.utf8)
    for index in start..<output.count where output[index] < 0x20 { output[index] = 0x20 }
    output.append(0x0A)
  }
}
