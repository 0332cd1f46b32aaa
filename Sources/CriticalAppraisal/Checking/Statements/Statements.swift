/// All statements of numbers in an appraisal.
struct Statements: Sendable, Hashable {
  /// The texts they stand in.
  var texts: [StatementText] = []
  var intervals: [ReportedStatement] = []
  var percentages: [PercentageStatement] = []
  var needed: [NeededStatement] = []
  /// Named values, with an interval or without, and numbers of people.
  var quantities: [QuantityStatement] = []
  var means: [MeanStatement] = []
  var directions: [DirectionStatement] = []
  var sums: [SumStatement] = []
  var classes: [ClassesStatement] = []
  var shares: [ShareStatement] = []
  var scores: [ScoreStatement] = []
  var tests: [TestStatement] = []
}
