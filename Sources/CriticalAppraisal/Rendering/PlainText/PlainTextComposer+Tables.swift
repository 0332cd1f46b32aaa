import CommonMark

extension PlainTextComposer {
  /// Writes a table as aligned columns or, when it is too wide for that, row by row as records.
  mutating func writeTable(_ table: MarkdownTree.ID) {
    let rowIDs = Array(content.children(table))
    guard let header = rowIDs.first else { return }
    let alignments = content.children(header).map(content.alignment)
    var rows: [[[UInt8]]] = []
    for row in rowIDs {
      var cells: [[UInt8]] = []
      for cell in content.children(row) { cells.append(inlines(of: cell)) }
      rows.append(cells)
    }
    writeRows(rows, alignments)
  }

  /// Writes rows, of which the first is the heading, in the same way.
  mutating func writeRows(_ texts: [[[UInt8]]], _ alignments: [MarkdownAlignment]) {
    let rows = texts.map { row in row.map { Cell($0) } }
    let widths = alignments.indices.map { column in
      rows.map { column < $0.count ? $0[column].columns : 0 }.max() ?? 0
    }
    let total = widths.reduce(0, +) + Self.gap * max(widths.count - 1, 0)
    if total <= writer.availableWidth || rows.count == 1 {
      let hasHeader = rows[0].contains { !$0.text.isEmpty }
      for (index, row) in rows.enumerated() where index > 0 || hasHeader {
        writer.line(Self.line(row, widths, alignments))
        if index == 0 { writer.line(Self.rule(widths)) }
      }
    } else {
      writeRecords(rows[1...], labels: rows[0])
    }
  }

  /// The blanks between two columns.
  private static let gap = 2

  /// What a cell says, on one line.
  private struct Cell {
    var text: [UInt8]
    var columns: Int

    init(_ text: [UInt8]) {
      self.text = text.map { $0 == 0x0A ? 0x20 : $0 }
      columns = TextWidth.columns(of: text, in: 0..<text.count)
    }
  }

  private static func line(
    _ row: [Cell], _ widths: [Int], _ alignments: [MarkdownAlignment]
  ) -> [UInt8] {
    var line: [UInt8] = []
    for (column, cell) in row.enumerated() where column < widths.count {
      if column > 0 { line += repeatElement(0x20, count: gap) }
      let blanks = widths[column] - cell.columns
      let before =
        switch alignments[column] {
        case .none, .left: 0
        case .center: blanks / 2
        case .right: blanks
        }
      line += repeatElement(0x20, count: before)
      line += cell.text
      line += repeatElement(0x20, count: blanks - before)
    }
    return line
  }

  private static func rule(_ widths: [Int]) -> [UInt8] {
    Array(
      widths.map { repeatElement(UInt8(ascii: "-"), count: $0) }
        .joined(separator: repeatElement(0x20, count: gap)))
  }

  private mutating func writeRecords(_ rows: ArraySlice<[Cell]>, labels: [Cell]) {
    for row in rows {
      writer.blankLine()
      var columns = row.indices
      // A first column without a heading holds the names of the rows.
      if let name = row.first, labels.first?.text.isEmpty == true {
        writer.paragraph(name.text)
        columns = columns.dropFirst()
      }
      writer.labels(
        columns.filter { !row[$0].text.isEmpty }.map { column in
          let label = column < labels.count ? labels[column].text : []
          return (
            label.isEmpty ? terms.column(column + 1) : String(decoding: label, as: UTF8.self),
            row[column].text
          )
        })
    }
  }
}
