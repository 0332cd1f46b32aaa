extension MarkdownBuilder {
  /// Adds the pipe table of a paragraph, with the lines before it as a paragraph of their own.
  ///
  /// The rules are those of GitHub's tables: the header has as many cells as the delimiter row;
  /// other rows are cut or filled to that number; `\|` is a bar inside a cell.
  ///
  /// - Returns: Whether there is a table; if not, nothing was added.
  mutating func appendTable(
    _ source: borrowing MarkdownSource, lines: ClosedRange<Int>, delimiterRow: Int
  ) -> Bool {
    guard delimiterRow > lines.lowerBound else { return false }
    let alignments = Self.cells(source.line(delimiterRow)).map(Self.alignment)
    let header = Self.cells(source.line(delimiterRow - 1))
    guard header.count == alignments.count else { return false }

    if lines.lowerBound < delimiterRow - 1 {
      let before = (lines.lowerBound..<(delimiterRow - 1)).map { Self.content(source.line($0)) }
      let paragraph = MarkdownDocument(parsing: Array(before.joined(separator: [0x0A])))
      if let block = paragraph.tree.firstChild(0) {
        guard paragraph.tree.kind(block) == .paragraph, paragraph.tree.nextSibling(block) == nil
        else { return false }
        open(.paragraph, line: lines.lowerBound)
        graft(childrenOf: block, of: paragraph)
        close()
      }
    }

    let body = delimiterRow < lines.upperBound ? Array((delimiterRow + 1)...lines.upperBound) : []
    let rows = ([delimiterRow - 1] + body).map { line in
      (line, Self.fitted(Self.cells(source.line(line)), to: alignments.count))
    }
    appendRows(rows, alignments)
    return true
  }

  private mutating func appendRows(
    _ rows: [(line: Int, cells: [ArraySlice<UInt8>])], _ alignments: [MarkdownAlignment]
  ) {
    // Every cell as a heading of one small document: cells hold inlines, and so do headings.
    var text: [UInt8] = []
    for row in rows {
      for cell in row.cells {
        text.append(contentsOf: "# ".utf8)
        text.append(contentsOf: cell)
        text.append(contentsOf: " #\n".utf8)
      }
    }
    let document = MarkdownDocument(parsing: text)
    var headings = document.tree.blocks
    open(.table, line: rows[0].line)
    for (line, cells) in rows {
      open(.tableRow, line: line)
      for column in cells.indices {
        open(.tableCell, line: line, number: Int(alignments[column].rawValue))
        if let heading = headings.next() { graft(childrenOf: heading, of: document) }
        close()
      }
      close()
    }
    close()
  }

  /// A row of as many cells as there are columns; the words of more cells are kept in the last.
  private static func fitted(_ cells: [ArraySlice<UInt8>], to count: Int) -> [ArraySlice<UInt8>] {
    guard cells.count > count else {
      return cells.count == count
        ? cells : cells + Array(repeating: [], count: count - cells.count)
    }
    let rest = cells[(count - 1)...].joined(separator: Array(" | ".utf8))
    return Array(cells[..<(count - 1)]) + [Array(rest)[...]]
  }

  private static func alignment(_ cell: ArraySlice<UInt8>) -> MarkdownAlignment {
    switch (cell.first == UInt8(ascii: ":"), cell.last == UInt8(ascii: ":")) {
    case (true, true): .center
    case (true, false): .left
    case (false, true): .right
    case (false, false): .none
    }
  }

  /// A line without its indentation and block-quote marks.
  private static func content(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    line.drop { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: ">") }
  }

  /// The trimmed cells of a row.
  private static func cells(_ line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var cells: [ArraySlice<UInt8>] = []
    cells.reserveCapacity(8)
    var rest = content(line)
    if rest.first == UInt8(ascii: "|") { rest = rest.dropFirst() }
    var start = rest.startIndex
    var isEscaped = false
    for index in rest.indices {
      let byte = rest[index]
      if byte == UInt8(ascii: "|"), !isEscaped {
        cells.append(cell(rest[start..<index]))
        start = index + 1
      }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
    }
    let last = cell(rest[start...])
    if !last.isEmpty { cells.append(last) }
    return cells
  }

  /// A trimmed cell; the bars in it are escaped, and lose their backslash.
  private static func cell(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard bytes.contains(UInt8(ascii: "|")) else { return trimmed(bytes) }
    var cell: [UInt8] = []
    for byte in bytes {
      if byte == UInt8(ascii: "|"), !cell.isEmpty { cell.removeLast() }
      cell.append(byte)
    }
    return trimmed(cell[...])
  }

  private static func trimmed(_ cell: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var (start, end) = (cell.startIndex, cell.endIndex)
    while start < end, isSpace(cell[start]) { start += 1 }
    while start < end, isSpace(cell[end - 1]) { end -= 1 }
    return cell[start..<end]
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
