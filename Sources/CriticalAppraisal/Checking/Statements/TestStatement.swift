/// A test statistic with its p value: `t(28) = 2.20, p = .036`.
struct TestStatement: Sendable, Hashable {
  /// The index of its text in ``Statements/texts``.
  var text: Int
  /// The bytes from the name of the test to the p value.
  var range: Range<Int>
  var test: StatementTest
  var degreesOfFreedom: [Double]
  var statistic: StatementNumber
  /// The test as printed, without its p value.
  var statisticText: String
  var p: ReportedStatement.PrintedP
  /// Whether the text speaks of exact tests or corrections, whose p value does not follow from it.
  var isCorrected: Bool
}
