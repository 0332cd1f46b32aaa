extension StatementReader {
  /// Reads a cell that holds a count, with or without its percentage: `44 (34.6%)`.
  mutating func readCell(_ tokens: [StatementToken]) {
    guard let cell = text.cell, (1...4).contains(tokens.count), let first = tokens[0].number else {
      return
    }
    var percentage = first.isPercentage ? first : nil
    if tokens.count == 4, tokens[1].isMark("("), tokens[3].isMark(")"), first.count != nil,
      let second = tokens[2].number, !second.isSigned,
      second.isPercentage || cell.isPercentage
    {
      percentage = second
    } else if tokens.count > 1 {
      return
    }
    if let percentage, let count = first.count, let size = cell.column.size, count <= size {
      add(
        PercentageStatement(
          text: index,
          range: tokens[0].range.lowerBound..<tokens[tokens.count - 1].range.upperBound,
          count: count, total: size, percentage: percentage.printed,
          percentageText: words(tokens[2...2]), mayBeComplement: false,
          column: .init(table: cell.table, index: cell.index)))
    }
    guard cell.isSummed, cell.index > 0 else { return }
    tableNumbers.append(
      TableNumber(
        text: index, cell: cell, count: first.count, percentage: percentage?.printed))
  }

  /// Sets the totals of the tables against their parts.
  mutating func readTotals() {
    guard !tableNumbers.isEmpty else { return }
    let tables = Dictionary(grouping: tableNumbers, by: \.cell.table)
    for table in tables.sorted(by: { $0.key < $1.key }).map(\.value) {
      let rows = Dictionary(grouping: table, by: \.cell.row)
      for row in rows.sorted(by: { $0.key < $1.key }).map(\.value) {
        let totals = row.filter { $0.cell.column.role == .total }
        guard totals.count == 1, let total = totals.first else { continue }
        readTotal(total, of: row.filter { $0.cell.column.role == .other })
      }
      let columns = Dictionary(grouping: table, by: \.cell.index)
      for column in columns.sorted(by: { $0.key < $1.key }).map(\.value) {
        guard let last = column.last, last.cell.isInTotals, column.count == last.cell.row + 1,
          column.count <= 9
        else { continue }
        let parts = column.dropLast()
        readTotal(last, of: Array(parts))
        let percentages = parts.compactMap(\.percentage)
        if last.percentage?.value == 100, percentages.count == parts.count, parts.count > 1 {
          add(
            ClassesStatement(
              text: last.text, range: 0..<found.texts[last.text].bytes.count,
              percentages: percentages))
        }
      }
    }
  }

  /// A total of counts, unless they are clearly no parts of it.
  private mutating func readTotal(_ total: TableNumber, of parts: [TableNumber]) {
    let counts = parts.compactMap(\.count)
    guard let whole = total.count, whole > 9, counts.count == parts.count, counts.count > 1,
      !parts.contains(where: { Self.noParts.occur(in: $0.cell) }),
      !Self.noParts.occur(in: total.cell), counts.allSatisfy({ $0 < whole }),
      abs(counts.reduce(0, +) - whole) * 5 <= whole
    else { return }
    add(
      SumStatement(
        text: total.text, range: 0..<found.texts[total.text].bytes.count, parts: counts,
        total: whole))
  }

  /// Rows whose numbers are no counts, or counts of people who were counted before.
  private static let noParts = Phrases([
    "waarvan", "van wie", "of which", "of whom", "gemiddeld*", "mean", "median*", "mediaan",
    "leeftijd", "age", "score", "duur", "duration", "%", "sd", "percentage",
  ])
}

extension StatementCell {
  /// Whether row or column says that the brackets hold a percentage, and neither a deviation.
  fileprivate var isPercentage: Bool {
    let hasSpread =
      column.tokens.contains { $0.term == .spread } || Self.spreads.first(in: label.span) != nil
    return label.contains(UInt8(ascii: "%"))
      || !hasSpread && column.tokens.contains { $0.isMark("%") }
  }

  private static let spreads = Phrases([
    "SD", "SE", "IQR", "IKA", "gemiddeld*", "mean*", "mediaan", "median*", "leeftijd", "age",
    "jaar",
    "years", "BMI", "score*", "duur", "duration",
  ])
}

extension Phrases {
  fileprivate func occur(in cell: StatementCell) -> Bool { first(in: cell.label.span) != nil }
}
