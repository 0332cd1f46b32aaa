/// What the appraised paper says of itself: its title, abstract and record.
public struct Paper: Sendable, Hashable {
  /// Its record; only a text where the file was no bibliography.
  public var record: BibliographicRecord

  /// The paper of a record.
  public init(_ record: BibliographicRecord) { self.record = record }

  /// Reads a file with the paper's record, or with its abstract as a text; `nil` where there is
  /// neither.
  /// - Parameters:
  ///   - fileName: Its name, for the format.
  ///   - study: The paper to find in a file of several; the first one where it is not there.
  public init?(_ bytes: [UInt8], fileName: String, study: Study = Study()) {
    let format = BibliographyFormat(fileName: fileName) ?? BibliographyFormat(content: bytes)
    if let format {
      let bibliography = Bibliography(bytes, format: format)
      let named =
        study.doi.flatMap(bibliography.record(doi:))
        ?? study.pmid.flatMap(bibliography.record(pmid:))
      guard let record = named ?? bibliography.records.first else { return nil }
      self.init(record)
    } else {
      let text = SourceText(bytes).bytes
      guard text.contains(where: \.isLetter), !text.contains(0) else { return nil }
      var record = BibliographicRecord()
      record.abstract = String(decoding: Self.unwrapped(text), as: UTF8.self)
      self.init(record)
    }
  }

  /// The title and the abstract, each a paragraph.
  var text: String {
    [record.title, record.abstract].compactMap { $0 }.joined(separator: "\n")
  }

  /// The subjects that an indexer gave it, `Australia`.
  var subjects: String { values("nbib:MH").joined(separator: "\n") }

  /// The register numbers in its record, `ClinicalTrials.gov/NCT01234567`.
  var registers: String { values("nbib:SI").joined(separator: "\n") }

  private func values(_ name: String) -> [String] {
    record.extra.filter { $0.name == name }.map(\.value)
  }

  /// A text whose lines were broken to a width: only an empty line ends a paragraph.
  private static func unwrapped(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for (index, byte) in text.enumerated() {
      let isAlone =
        byte == 0x0A && index + 1 < text.count && text[index + 1] != 0x0A && result.last != 0x0A
      result.append(isAlone ? 0x20 : byte)
    }
    return result
  }
}
