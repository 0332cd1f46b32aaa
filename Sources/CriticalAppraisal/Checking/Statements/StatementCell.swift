/// The place of a cell in the tables of an appraisal.
struct StatementCell: Sendable, Hashable {
  /// The table, from 0.
  var table: Int
  var row: Int
  /// The index of the column.
  var index: Int
  var column: StatementColumn
  /// The first cell of its row.
  var label: [UInt8]
  /// Whether the table has a column or a row with totals.
  var isSummed: Bool
  /// Whether it stands in the row of the totals.
  var isInTotals: Bool
}
