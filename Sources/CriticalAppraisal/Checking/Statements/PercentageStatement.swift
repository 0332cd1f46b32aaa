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
}
