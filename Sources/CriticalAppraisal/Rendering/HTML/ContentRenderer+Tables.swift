import CommonMark

extension ContentRenderer {
  /// Renders a table, in a region that scrolls.
  mutating func table(_ id: MarkdownTree.ID) {
    tables += 1
    writer.open(
      .div, .class("table"), .role("region"), .focusable, .label("\(terms.table) \(tables)"))
    writer.open(.table)
    let rows = tree.children(id).map { Array(tree.children($0)) }
    let header = rows.first ?? []
    let classes = header.indices.map { columnClass(rows, $0) }
    let hasRowHeaders = header.count > 2 && rows.dropFirst().allSatisfy { isRowHeader($0.first) }
    let isHeaderEmpty = header.allSatisfy { tree.firstChild($0) == nil }
    if !isHeaderEmpty {
      writer.open(.thead)
      writer.open(.tr)
      for (column, cell) in header.enumerated() {
        self.cell(cell, .th, .class(classes[column]), scope: "col")
      }
      writer.close(.tr)
      writer.close(.thead)
    }
    writer.open(.tbody)
    for row in rows.dropFirst() {
      writer.open(.tr)
      for (column, cell) in row.enumerated() {
        if column == 0, hasRowHeaders {
          self.cell(cell, .th, scope: "row")
        } else {
          let isLong = classes[column] == nil && length(of: cell) > 60
          self.cell(cell, .td, .class(isLong ? "long" : classes[column]))
        }
      }
      writer.close(.tr)
    }
    writer.close(.tbody)
    writer.close(.table)
    writer.close(.div)
  }

  private mutating func cell(
    _ id: MarkdownTree.ID, _ tag: Tag, _ columnClass: Attribute? = nil, scope: String? = nil
  ) {
    writer.open(tag, .scope(scope), columnClass)
    inlines(id)
    writer.close(tag)
  }

  private func isRowHeader(_ cell: MarkdownTree.ID?) -> Bool {
    guard let cell else { return false }
    return (1...60).contains(length(of: cell))
  }

  /// The length of a cell's plain text, in bytes.
  private func length(of cell: MarkdownTree.ID) -> Int {
    if let only = onlyText(of: cell) { return tree.textRange(only).count }
    return tree.plainText(cell).utf8.count
  }

  /// The text node that is all a cell holds.
  private func onlyText(of cell: MarkdownTree.ID) -> MarkdownTree.ID? {
    guard let first = tree.firstChild(cell), tree.kind(first) == .text,
      tree.nextSibling(first) == nil
    else { return nil }
    return first
  }

  /// The class of a column: as the author aligned it, or numbers where every cell begins with one.
  private func columnClass(_ rows: [[MarkdownTree.ID]], _ column: Int) -> String? {
    switch rows.first.map({ tree.alignment($0[column]) }) ?? .none {
    case .right: return "number"
    case .center: return "centre"
    case .left: return nil
    case .none:
      let cells = rows.dropFirst().compactMap { $0.indices.contains(column) ? $0[column] : nil }
      guard column > 0, !cells.isEmpty, cells.allSatisfy(isNumber) else { return nil }
      return "number"
    }
  }

  private func isNumber(_ cell: MarkdownTree.ID) -> Bool {
    if let only = onlyText(of: cell), let first = bytes[tree.textRange(only)].first {
      // Most cells begin with a digit or a letter, which settles it.
      if first.isLetter || tree.textRange(only).count > 40 { return false }
      if first.isDigit { return true }
    }
    let text = tree.plainText(cell)
    guard text.utf8.count <= 40 else { return false }
    let first = text.drop { "+-−–<>≥≤= ".contains($0) }.utf8.first
    return text.isEmpty || first?.isDigit == true
  }
}
