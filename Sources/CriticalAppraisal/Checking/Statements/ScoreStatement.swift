/// A score with the ends of its scale: `NRS 0-10: 6`.
struct ScoreStatement: Sendable, Hashable {
  var text: Int
  var range: Range<Int>
  var score: StatementNumber
  var scoreText: String
  var lowest: StatementNumber
  var highest: StatementNumber
  /// The scale with its ends, in the author's words.
  var scaleText: String
}
