/// A table of an evidence block as a plain value, for every kind of output.
struct EvidenceTable: Sendable, Hashable {
  /// A column.
  struct Column: Sendable, Hashable {
    var title: String
    /// Whether it holds numbers, which stand to the right.
    var isNumber = false
    /// Whether it holds the author's own words.
    var isAuthors = false
  }

  /// What the table holds.
  var caption: String
  var columns: [Column]
  /// The cells; the first of each row names it.
  var rows: [[String]]
  /// Whether it holds a measure a row, with its estimate, interval and method.
  var isListed = false

  init(_ caption: String, _ columns: [Column], _ rows: [[String]]) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
  }

  /// The table without columns that have nothing in them.
  var withoutEmptyColumns: EvidenceTable {
    if isListed { return self }
    let kept = columns.indices.filter { column in
      column == 0 || rows.contains { !$0[column].isEmpty }
    }
    return EvidenceTable(
      caption, kept.map { columns[$0] }, rows.map { row in kept.map { row[$0] } })
  }
}
