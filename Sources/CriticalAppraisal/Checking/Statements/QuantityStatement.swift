/// A value with its name, `NNT 8`, or a number of people in the study.
struct QuantityStatement: Sendable, Hashable {
  var text: Int
  /// The bytes from the name to the value.
  var range: Range<Int>
  var kind: QuantityKind
  var number: StatementNumber
}
