/// Reads RIS, in all the shapes that reference managers and databases give it.
///
/// A record ends at its `ER`, and where the next `TY` begins. A line without tag goes on with the
/// value before it.
struct RISReader {
  private(set) var records: [BibliographicRecord] = []
  private(set) var lines: [Int] = []
  private(set) var problems: [BibliographyProblem] = []
  private var fields: [TaggedValue] = []

  init(_ bytes: [UInt8]) {
    var value: [UInt8] = []
    for (number, range) in TaggedLine.lines(of: bytes).enumerated() {
      let text = bytes[range]
      let line = number + 1
      if let tagged = TaggedLine(text), tagged.tag.utf8.count == 2 {
        closeValue(&value)
        switch tagged.tag {
        case "ER": finish()
        case "TY":
          if let first = fields.first {
            report(.warning, line: first.line, .unclosedRecord("TY"))
            finish()
          }
          fallthrough
        default:
          fields.append(TaggedValue(tag: tagged.tag, value: "", line: line))
          value = Array(tagged.value)
        }
      } else if !fields.isEmpty {
        let rest = text.trimmedSpace
        guard !rest.isEmpty else { continue }
        if !value.isEmpty { value.append(0x20) }
        value += rest
      } else if text.contains(where: { $0 > 0x20 }), !Self.isCount(text) {
        report(.warning, line: line, .strayLine)
      }
    }
    closeValue(&value)
    if let first = fields.first {
      report(.warning, line: first.line, .unclosedRecord("TY"))
      finish()
    }
  }

  /// Whether a line is the number that some databases write before each record.
  private static func isCount(_ line: ArraySlice<UInt8>) -> Bool {
    line.trimmedSpace.allSatisfy { $0.isDigit || $0 == UInt8(ascii: ".") }
  }

  private mutating func closeValue(_ value: inout [UInt8]) {
    guard let last = fields.indices.last, !value.isEmpty else { return }
    fields[last].value = String(decoding: value, as: UTF8.self)
    value.removeAll(keepingCapacity: true)
  }

  private mutating func finish() {
    guard let first = fields.first else { return }
    lines.append(first.line)
    records.append(BibliographicRecord(ris: fields))
    fields.removeAll(keepingCapacity: true)
  }

  private mutating func report(
    _ severity: Severity, line: Int, _ cause: BibliographyProblem.Cause
  ) {
    guard problems.count < 1_000 else { return }
    problems.append(BibliographyProblem(severity, line: line, cause))
  }
}
