/// A percentage of a group whose size is given, without the count: `47% of the 17 patients`.
struct ShareStatement: Sendable, Hashable {
  var text: Int
  var range: Range<Int>
  var percentage: PrintedNumber
  var percentageText: String
  var total: Int
}
