/// The entries of a block: YAML, a bare list, or a pipe table whose heading holds the keys.
///
/// ```yaml
/// measure: MD
/// | outcome    | estimate | ci           |
/// |------------|----------|--------------|
/// | Disability | -3.5     | -4.9 to -2.0 |
/// ```
struct EvidenceSource {
  private(set) var entries: [YAMLEntry]
  private(set) var problems: [YAMLProblem]

  /// Reads the text of a block.
  ///
  /// - Parameter list: the key that a list or table without one belongs to.
  init(_ text: ArraySlice<UInt8>, firstLine: Int, list: EvidenceKey?) {
    var yaml: [UInt8] = []
    var rows: [(cells: [String], line: Int)] = []
    var hasKey = false
    var isBareList = false
    for (index, line) in text.lines.enumerated() {
      let content = line.trimmedBlanks
      if content.first == UInt8(ascii: "|"), content.count > 1 {
        rows.append((Self.cells(content), firstLine + index))
      } else {
        if !hasKey, !content.isEmpty, content.first != UInt8(ascii: "#") {
          hasKey = true
          isBareList = YAMLReader.Line(bytes: line, number: 0).isListItem
        }
        yaml += line
      }
      yaml.append(0x0A)
    }
    let heading = isBareList ? Array((list?.rawValue ?? "").utf8) : []
    if isBareList, list != nil {
      let reader = YAMLReader((heading + ":\n".utf8 + yaml)[...], firstLine: firstLine - 1)
      (entries, problems) = (reader.entries, reader.problems)
    } else {
      let reader = YAMLReader(yaml[...], firstLine: firstLine)
      (entries, problems) = (reader.entries, reader.problems)
    }
    guard rows.count > 1, let list else {
      if let first = rows.first {
        problems.append(
          YAMLProblem(
            cause: .noKey, subject: first.cells.joined(separator: " | "),
            line: first.line))
      }
      return
    }
    entries.append(Self.entry(list, rows))
  }

  /// The cells of a line of a pipe table; `\|` is no border.
  private static func cells(_ line: ArraySlice<UInt8>) -> [String] {
    var cells: [[UInt8]] = [[]]
    var isEscaped = false
    for byte in line.dropFirst() {
      if byte == UInt8(ascii: "|"), !isEscaped {
        cells.append([])
      } else {
        if isEscaped, byte == UInt8(ascii: "|") { cells[cells.count - 1].removeLast() }
        cells[cells.count - 1].append(byte)
      }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
    }
    if line.last == UInt8(ascii: "|") { cells.removeLast() }
    return cells.map { String(decoding: $0, as: UTF8.self).trimmed }
  }

  private static func isDelimiter(_ cells: [String]) -> Bool {
    cells.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { "-: ".utf8.contains($0) } }
  }

  /// The rows of a table as a list of maps.
  private static func entry(
    _ key: EvidenceKey, _ rows: [(cells: [String], line: Int)]
  ) -> YAMLEntry {
    let heading = rows[0].cells
    let maps = rows.dropFirst().filter { !isDelimiter($0.cells) }.map { row in
      let entries = row.cells.enumerated().filter { !$0.element.isEmpty }.map { column, cell in
        YAMLEntry(
          key: column < heading.count ? heading[column] : "",
          value: YAMLValue(content: .scalar(cell), line: row.line), line: row.line)
      }
      return YAMLValue(content: .map(entries), line: row.line)
    }
    return YAMLEntry(
      key: key.rawValue, value: YAMLValue(content: .list(maps), line: rows[0].line),
      line: rows[0].line)
  }
}
