/// A count of a group with its percentage: `29/150 (19%)`.
struct PercentageStatement: Sendable, Hashable {
  var text: Int
  var range: Range<Int>
  var count: Int
  var total: Int
  var percentage: PrintedNumber
  var percentageText: String
  /// Whether the percentage comes first, so that it may be of the others: `37% (312/492 followed)`.
  var mayBeComplement: Bool
  /// The column of a table whose heading gives the total.
  var column: Column?

  /// A column of a table.
  struct Column: Sendable, Hashable {
    var table: Int
    var index: Int
  }
}
