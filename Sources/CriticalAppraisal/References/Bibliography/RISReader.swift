/// Reads RIS, in all the shapes that reference managers and databases give it.
///
/// A record ends at its `ER`, and where the next `TY` begins. A line without tag goes on with the
/// value before it.
struct RISReader {
  private(set) var records: [BibliographicRecord] = []
  private(set) var lines: [Int] = []
  private(set) var problems: [BibliographyProblem] = []
  private var fields = TaggedFields()

  init(_ bytes: [UInt8]) {
    for (number, range) in TaggedLine.lines(of: bytes).enumerated() {
      let text = bytes[range]
      let line = number + 1
      if let tagged = TaggedLine(text), tagged.tag.utf8.count == 2 {
        if tagged.tag == "ER" {
          finish()
          continue
        }
        if tagged.tag == "TY" { finishUnclosed() }
        fields.begin(tagged, line: line)
      } else if fields.firstLine != nil {
        fields.goOn(with: text)
      } else if text.contains(where: { $0 > 0x20 }), !Self.isCount(text) {
        report(.warning, line: line, .strayLine)
      }
    }
    finishUnclosed()
  }

  /// Whether a line is the number that some databases write before each record.
  private static func isCount(_ line: ArraySlice<UInt8>) -> Bool {
    line.trimmedSpace.allSatisfy { $0.isDigit || $0 == UInt8(ascii: ".") }
  }

  private mutating func finish() {
    guard let line = fields.firstLine else { return }
    lines.append(line)
    records.append(BibliographicRecord(ris: fields.take()))
  }

  /// Ends a record that has no `ER`.
  private mutating func finishUnclosed() {
    guard let line = fields.firstLine else { return }
    report(.warning, line: line, .unclosedRecord("TY"))
    finish()
  }

  private mutating func report(
    _ severity: Severity, line: Int, _ cause: BibliographyProblem.Cause
  ) {
    guard problems.count < 1_000 else { return }
    problems.append(BibliographyProblem(severity, line: line, cause))
  }
}
