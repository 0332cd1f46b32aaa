/// A number needed to treat with what it follows from.
struct NeededStatement: Sendable, Hashable {
  var text: Int
  var range: Range<Int>
  var number: StatementNumber
  /// The smallest and the largest absolute difference that the printed numbers allow.
  var difference: ClosedRange<Double>
  /// The difference in words: `12,5%`, `25% - 12,5%`.
  var differenceText: String
  /// The difference as printed.
  var printedDifference: Double
}
