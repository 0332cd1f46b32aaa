/// Reads the records of PubMed as it exports them: tags padded to four, values that go on on lines
/// indented by six blanks.
///
/// A record ends at a blank line before a `PMID`, and wherever a `PMID` begins.
struct MEDLINEReader {
  private(set) var records: [BibliographicRecord] = []
  private(set) var lines: [Int] = []
  private(set) var problems: [BibliographyProblem] = []
  private var fields = TaggedFields()

  init(_ bytes: [UInt8]) {
    var isAfterBlank = false
    for (number, range) in TaggedLine.lines(of: bytes).enumerated() {
      let text = bytes[range]
      guard text.contains(where: { $0 > 0x20 }) else {
        isAfterBlank = true
        continue
      }
      let isIndented = text.first.map { $0.isBlank } ?? false
      if !isIndented, let tagged = TaggedLine(text) {
        if tagged.tag == "PMID" || isAfterBlank { finish() }
        fields.begin(tagged, line: number + 1)
      } else if fields.firstLine != nil {
        fields.goOn(with: text)
      } else if problems.count < 1_000 {
        problems.append(BibliographyProblem(.warning, line: number + 1, .strayLine))
      }
      isAfterBlank = false
    }
    finish()
  }

  private mutating func finish() {
    guard let line = fields.firstLine else { return }
    lines.append(line)
    records.append(BibliographicRecord(medline: fields.take()))
  }
}
