import CommonMark

/// A table whose cells statements are read from.
struct StatementTable {
  private var columns: [StatementColumn] = []
  private var rows: [[StatementText]] = []
  private let language: Language

  /// A table of the appraisal.
  init(_ table: MarkdownTree.ID, of tree: MarkdownTree, in language: Language) {
    self.language = language
    let texts = tree.children(table).map { row in
      tree.children(row).map { StatementText($0, of: tree) }
    }
    rows = texts.dropFirst().filter { $0.contains { $0.bytes.contains(where: \.isDigit) } }
    if !rows.isEmpty, let heading = texts.first {
      columns = heading.map { StatementColumn($0, in: language) }
    }
  }

  /// The texts of the cells with a digit; an estimate is joined with the interval and the p value
  /// that have columns of their own.
  func texts(after last: Int?) -> [StatementText] {
    let table = last.map { $0 + 1 } ?? 0
    let isJoined = columns.contains { $0.role != .other && $0.role != .estimate }
    let totals = rows.map { cells in
      let label = cells.first?.bytes ?? []
      return Self.totals.match(at: 0, in: label.span) != nil
    }
    let isSummed = totals.contains(true) || columns.contains { $0.role == .total }
    var texts: [StatementText] = []
    for row in rows.indices {
      var cells = rows[row]
      if isJoined { join(&cells) }
      for index in cells.indices where cells[index].bytes.contains(where: \.isDigit) {
        var text = cells[index]
        if index < columns.count {
          text.cell = StatementCell(
            table: table, row: row, index: index, column: columns[index],
            label: index > 0 ? rows[row][0].bytes : [], isSummed: isSummed,
            isInTotals: totals[row])
        }
        texts.append(text)
      }
    }
    return texts
  }

  /// Puts the limits and the p value behind the estimate they belong to, and takes them out of their
  /// own cells.
  private func join(_ cells: inout [StatementText]) {
    var estimate: Int?
    // More than one may be what a limit or a p value belongs to.
    var candidates = 0
    var comparisons = 0
    for index in cells.indices where index < columns.count {
      switch columns[index].role {
      case .estimate:
        guard cells[index].bytes.contains(where: \.isDigit) else { continue }
        estimate = index
        candidates += 1
        if columns[index].isComparative { comparisons += 1 }
      case .interval:
        if cells[index].holdsOnlyLimits {
          guard let first = estimate, first == index - 1,
            candidates == 1 || columns[first].isComparative
          else { continue }
          cells[first].append(cells[index].limits, before: " (", columns[index].intervalLabel)
        } else {
          estimate = index
          candidates += 1
          if columns[index].isComparative { comparisons += 1 }
        }
      case .lower:
        guard let first = estimate, first == index - 1, index + 1 < columns.count,
          candidates == 1 || columns[first].isComparative,
          index + 1 < cells.count, columns[index + 1].role == .upper,
          cells[index].isOneNumber, cells[index + 1].isOneNumber
        else { continue }
        cells[first].append(
          cells[index], before: " (", Array(language == .dutch ? "95%-BI".utf8 : "95% CI".utf8))
        cells[first].append(cells[index + 1], before: language == .dutch ? " tot" : " to", [])
      case .p:
        guard let first = estimate, cells[index].startsPValue,
          candidates == 1 || comparisons == 1 && columns[first].isComparative
        else { continue }
        let hasMark =
          cells[index].bytes.first.map { !$0.isDigit && $0 != UInt8(ascii: ".") } ?? true
        cells[first].append(cells[index], before: hasMark ? ", p " : ", p =", [])
        candidates = 0
        comparisons = 0
        estimate = nil
      case .upper, .total, .other: continue
      }
    }
  }

  private static let totals = Phrases(["totaal", "total", "totals", "alle", "all"])
}
