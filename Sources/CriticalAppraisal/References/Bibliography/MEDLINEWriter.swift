/// Writes PubMed's format.
///
/// What it has no tag for stands in `GN`, as ``CarriedField`` says.
struct MEDLINEWriter {
  private var output: [UInt8] = []

  /// The records as a file.
  static func write(_ records: [BibliographicRecord]) -> [UInt8] {
    var writer = MEDLINEWriter()
    writer.output.reserveCapacity(records.count * 600)
    // The format has no keys: those that would not come back by themselves are carried.
    var keyless = records
    for index in keyless.indices { keyless[index].id = nil }
    RecordKeys.complete(&keyless)
    for (index, record) in records.enumerated() {
      if index > 0 { writer.output.append(0x0A) }
      writer.write(record, key: keyless[index].id == record.id ? nil : record.id)
    }
    return writer.output
  }

  private mutating func write(_ record: BibliographicRecord, key: String?) {
    put("PMID", record.pmid ?? "")
    for (original, field) in [("IS", record.issn), ("ISBN", record.isbn)] {
      let originals = record.originals("nbib:" + original)
      let isSame = originals.map { String($0.prefix { $0 != " " }) } == field
      for number in isSame ? originals : field { put(original, number) }
    }
    put("VI", record.volume)
    put("IP", record.issue)
    date(of: record)
    if let title = record.title {
      put("TI", title + (title.last.map { ".?!".contains($0) } == true ? "" : "."))
    }
    put("BTI", record.type == .chapter ? record.containerTitle : nil)
    put("PG", record.page)
    if let doi = record.doi, !isIdentifierKept(doi, record) { put("LID", doi + " [doi]") }
    put("AB", record.abstract)
    authors(of: record)
    for editor in record.editors { put("FED", PersonName.inverted(editor)) }
    put("LA", record.language.flatMap(LanguageNames.pubMed))
    if record.originals("nbib:PT").isEmpty { put("PT", record.type.publicationType) }
    put("PB", record.publisher)
    if record.publisher != nil { put("PL", record.publisherPlace) }
    put("EN", record.edition)
    put("TA", record.containerTitle == nil ? nil : record.containerTitleShort)
    put("JT", record.type == .chapter ? nil : record.containerTitle)
    put("PMC", record.pmcid)
    keywords(of: record)
    put("GN", record.note)
    if let key { carry("csl:id", key) }
    for carried in unstated(of: record) { put("GN", carried.remark) }
    extras(of: record)
  }

  /// Whether the DOI stands in a field that is written as it was.
  private func isIdentifierKept(_ doi: String, _ record: BibliographicRecord) -> Bool {
    record.originals("nbib:AID").contains(doi + " [doi]")
  }

  private mutating func date(of record: BibliographicRecord) {
    let original = record.originals("nbib:DP").first
    if let original, PartialDate(spoken: original) == record.issued {
      put("DP", original)
    } else {
      put("DP", record.issued?.spoken)
    }
  }

  private mutating func authors(of record: BibliographicRecord) {
    let ofAuthors = Dictionary(grouping: record.extra.filter { Self.place(in: $0.name) != nil }) {
      Self.place(in: $0.name)
    }
    for (index, author) in record.authors.enumerated() {
      if let literal = author.literal {
        put("CN", literal)
      } else {
        put("FAU", PersonName.inverted(author).withoutEndingComma)
        put("AU", PersonName.shortened(author))
      }
      for field in ofAuthors[index + 1] ?? [] {
        put(String(field.name.dropFirst(5).prefix { $0 != "[" }), field.value)
      }
    }
  }

  /// The number of the author that a field belongs to, the 2 of `nbib:AD[2]`.
  private static func place(in name: String) -> Int? {
    guard name.hasPrefix("nbib:"), name.hasSuffix("]"), let open = name.lastIndex(of: "[") else {
      return nil
    }
    return Int(name[open...].dropFirst().dropLast())
  }

  private mutating func keywords(of record: BibliographicRecord) {
    guard let keyword = record.keyword else { return }
    let originals = record.originals("nbib:OT")
    let words =
      originals.joined(separator: ", ") == keyword
      ? originals : keyword.split(separator: ",").map { String($0).trimmed }
    for word in words { put("OT", word) }
  }

  // MARK: What has no tag

  private func unstated(of record: BibliographicRecord) -> [CarriedField] {
    var unstated = record.unstated(
      names: { PersonName.medline($0.withoutEndingComma) }, keywordsSeparator: "OT",
      format: "nbib"
    ).filter { $0.name != "csl:author" }
    let add = { (name: String, value: String?) in
      if let value { unstated.append(CarriedField(name: "csl:" + name, value: value)) }
    }
    let people = record.authors.filter { $0.literal == nil }
    if people.contains(where: { !Self.comesBack($0) }), record.originals("csl:author").isEmpty {
      add("author", JSON.array(record.authors.map(CSLJSONWriter.json)).serialized())
    }
    add("number", record.number)
    add("accessed", record.accessed.map { CSLJSONWriter.json($0).serialized() })
    add("URL", record.url)
    add("genre", record.genre)
    add("medium", record.medium)
    if record.publisher == nil { add("publisher-place", record.publisherPlace) }
    if record.type == .chapter, record.title == nil {
      add("container-title", record.containerTitle)
    }
    if record.containerTitle == nil {
      add("container-title-short", record.containerTitleShort)
    }
    if let title = record.title, BibliographicRecord.withoutStop(title) != title {
      add("title", title)
    }
    let isAhead = record.originals("nbib:PST").contains("aheadofprint")
    if !(isAhead && record.status == BibliographicRecord.aheadOfPrint) {
      add("status", record.status)
    }
    if let language = record.language,
      LanguageNames.pubMed(language).map(LanguageNames.code) != language
    {
      add("language", language)
    }
    if !isTypeTold(record) { add("type", record.type.rawValue) }
    return unstated
  }

  /// Whether a name is read as it was written, in full and in short.
  private static func comesBack(_ person: Contributor) -> Bool {
    BibliographicRecord.isSimple(person)
      || PersonName.medline(PersonName.inverted(person).withoutEndingComma) == person
  }

  private func isTypeTold(_ record: BibliographicRecord) -> Bool {
    let originals = record.originals("nbib:PT")
    let types = originals.isEmpty ? [record.type.publicationType].compactMap(\.self) : originals
    if let told = RecordType(publicationTypes: types) { return told == record.type }
    return record.type == (record.containerTitle == nil ? .document : .journalArticle)
  }

  private mutating func extras(of record: BibliographicRecord) {
    let placed: Set<String> = ["nbib:IS", "nbib:ISBN", "nbib:DP", "nbib:OT"]
    for field in record.extra where !placed.contains(field.name) {
      if field.name.hasPrefix("nbib:") {
        let place = Self.place(in: field.name)
        if let place, place <= record.authors.count { continue }
        put(String(field.name.dropFirst(5)), field.value)
      } else {
        carry(field.name, field.value)
      }
    }
  }

  private mutating func carry(_ name: String, _ value: String) {
    put("GN", CarriedField(name: name, value: value).remark)
  }

  /// A field; long values go on on indented lines, as PubMed breaks them.
  private mutating func put(_ tag: String, _ value: String?) {
    guard let value, !value.isEmpty || tag == "PMID" else { return }
    output += tag.utf8
    for _ in tag.utf8.count..<max(4, tag.utf8.count) { output.append(0x20) }
    output += "- ".utf8
    var column = 6
    for word in value.utf8.split(separator: 0x20, omittingEmptySubsequences: false) {
      if column > 6 {
        let breaks = column + word.count >= 88 && !word.isEmpty
        output += (breaks ? "\n      " : " ").utf8
        column = breaks ? 6 : column + 1
      }
      for byte in word { output.append(byte < 0x20 ? 0x20 : byte) }
      column += word.count
    }
    output.append(0x0A)
  }
}

extension String {
  /// A name without the comma that stands before no given name.
  fileprivate var withoutEndingComma: String {
    hasSuffix(", ") ? String(dropLast(2)) : self
  }
}
