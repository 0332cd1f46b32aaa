/// Reads the records of PubMed as it exports them: tags padded to four, values that go on on lines
/// indented by six blanks.
///
/// A record ends at a blank line before a `PMID`, and wherever a `PMID` begins.
struct MEDLINEReader {
  private(set) var records: [BibliographicRecord] = []
  private(set) var lines: [Int] = []
  private(set) var problems: [BibliographyProblem] = []
  private var fields: [TaggedValue] = []

  init(_ bytes: [UInt8]) {
    var value: [UInt8] = []
    var isAfterBlank = false
    for (number, range) in TaggedLine.lines(of: bytes).enumerated() {
      let text = bytes[range]
      guard text.contains(where: { $0 > 0x20 }) else {
        isAfterBlank = true
        continue
      }
      let isIndented = text.first.map { $0.isBlank } ?? false
      if !isIndented, let tagged = TaggedLine(text) {
        closeValue(&value)
        if tagged.tag == "PMID" || isAfterBlank { finish() }
        fields.append(TaggedValue(tag: tagged.tag, value: "", line: number + 1))
        value = Array(tagged.value)
      } else if !fields.isEmpty {
        if !value.isEmpty { value.append(0x20) }
        value += text.trimmedSpace
      } else if problems.count < 1_000 {
        problems.append(BibliographyProblem(.warning, line: number + 1, .strayLine))
      }
      isAfterBlank = false
    }
    closeValue(&value)
    finish()
  }

  private mutating func closeValue(_ value: inout [UInt8]) {
    guard let last = fields.indices.last, !value.isEmpty else { return }
    fields[last].value = String(decoding: value, as: UTF8.self)
    value.removeAll(keepingCapacity: true)
  }

  private mutating func finish() {
    guard let first = fields.first else { return }
    lines.append(first.line)
    records.append(BibliographicRecord(medline: fields))
    fields.removeAll(keepingCapacity: true)
  }
}
