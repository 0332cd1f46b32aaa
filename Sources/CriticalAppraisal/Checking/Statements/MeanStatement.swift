/// A mean of one whole number a person: `mean 3.44 (n = 20)` of a single item.
struct MeanStatement: Sendable, Hashable {
  var text: Int
  var range: Range<Int>
  var mean: PrintedNumber
  var meanText: String
  var people: Int
}
