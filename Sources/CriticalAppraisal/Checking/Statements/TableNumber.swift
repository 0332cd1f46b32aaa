/// A count, a percentage or both in a cell of a table with totals.
struct TableNumber: Sendable, Hashable {
  var text: Int
  var cell: StatementCell
  var count: Int?
  var percentage: PrintedNumber?
}
