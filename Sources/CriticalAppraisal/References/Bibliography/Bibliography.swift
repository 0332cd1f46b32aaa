/// The references of a bibliography file, and what is wrong with it.
public struct Bibliography: Sendable {
  /// The records, in the order of the file; two with one key are both there.
  public private(set) var records: [BibliographicRecord]
  /// The line on which each record begins.
  public private(set) var lines: [Int]
  /// What is wrong with the file, in the order of its lines.
  public private(set) var problems: [BibliographyProblem]

  private var indexByKey: [String: Int] = [:]
  /// The records whose key is not in lower case, by their key in lower case.
  private var indexByFoldedKey: [String: Int] = [:]
  private var indexByDOI: [String: Int] = [:]
  private var indexByPMID: [String: Int] = [:]

  /// A bibliography of records that come from no file; those without key are given one.
  public init(_ records: [BibliographicRecord]) {
    self.init(records: records, lines: Array(repeating: 1, count: records.count), problems: [])
  }

  /// Reads the bytes of a file; total: what is wrong costs nothing but itself.
  /// - Parameter format: The format; what the text shows if nobody says.
  public init(_ bytes: [UInt8], format: BibliographyFormat? = nil) {
    let text = SourceText(bytes)
    var problems: [BibliographyProblem] = []
    if let encoding = text.foreignEncoding {
      problems.append(BibliographyProblem(.warning, line: 1, .encoding(encoding)))
    }
    switch format ?? BibliographyFormat(content: text.bytes) {
    case .bibtex?:
      let reader = BibTeXReader(text.bytes)
      self.init(
        records: reader.records, lines: reader.lines, problems: problems + reader.problems)
    case .cslJSON?:
      let reader = CSLJSONReader(text.bytes)
      self.init(
        records: reader.records, lines: reader.lines, problems: problems + reader.problems)
    case .ris?:
      let reader = RISReader(text.bytes)
      self.init(
        records: reader.records, lines: reader.lines, problems: problems + reader.problems)
    case .nbib?:
      let reader = MEDLINEReader(text.bytes)
      self.init(
        records: reader.records, lines: reader.lines, problems: problems + reader.problems)
    case nil:
      problems.append(BibliographyProblem(.error, line: 1, .unknownFormat))
      self.init(records: [], lines: [], problems: problems)
    }
    if self.records.isEmpty, self.problems.isEmpty {
      self.problems.append(BibliographyProblem(.warning, line: 1, .empty))
    }
  }

  private init(
    records: [BibliographicRecord], lines: [Int], problems: [BibliographyProblem]
  ) {
    self.records = records
    self.lines = lines
    self.problems = problems
    RecordKeys.complete(&self.records)
    addToIndex()
    self.problems = self.problems.enumerated().sorted {
      ($0.element.line, $0.offset) < ($1.element.line, $1.offset)
    }.map(\.element)
  }

  private mutating func addToIndex() {
    indexByKey.reserveCapacity(records.count)
    for (index, record) in records.enumerated() {
      if let key = record.id {
        if let first = indexByKey[key] {
          problems.append(
            BibliographyProblem(
              .warning, line: lines[index], .repeatedKey(key, firstLine: lines[first])))
        } else {
          indexByKey[key] = index
          let folded = key.lowercased()
          if folded != key, indexByFoldedKey[folded] == nil { indexByFoldedKey[folded] = index }
        }
      }
      if let doi = record.doi?.lowercased(), indexByDOI[doi] == nil { indexByDOI[doi] = index }
      if let pmid = record.pmid, indexByPMID[pmid] == nil { indexByPMID[pmid] = index }
    }
  }

  // MARK: Looking up

  /// The first record of a key; one that differs in case only if there is no other.
  public func record(key: String) -> BibliographicRecord? {
    let folded = key.lowercased()
    let index = indexByKey[key] ?? indexByKey[folded] ?? indexByFoldedKey[folded]
    return index.map { records[$0] }
  }

  /// The first record of a DOI, in whatever case.
  public func record(doi: String) -> BibliographicRecord? {
    indexByDOI[doi.lowercased()].map { records[$0] }
  }

  /// The first record of a number in PubMed.
  public func record(pmid: String) -> BibliographicRecord? {
    indexByPMID[pmid].map { records[$0] }
  }

  // MARK: Writing

  /// The records as a file of a format.
  public func written(as format: BibliographyFormat) -> [UInt8] {
    Self.written(records, as: format)
  }

  /// Records as a file of a format.
  static func written(_ records: [BibliographicRecord], as format: BibliographyFormat) -> [UInt8] {
    switch format {
    case .bibtex: BibTeXWriter.write(records)
    case .cslJSON: CSLJSONWriter.write(records)
    case .ris: RISWriter.write(records)
    case .nbib: MEDLINEWriter.write(records)
    }
  }

  /// The items of CSL-JSON, as values.
  var cslItems: [JSON] {
    JSONReader.value(of: String(decoding: CSLJSONWriter.write(records), as: UTF8.self))?.elements
      ?? []
  }
}
