/// A scale that is said to run the other way than it does: `RMDQ (higher is better)`.
struct DirectionStatement: Sendable, Hashable {
  var text: Int
  var range: Range<Int>
  /// The name of the scale.
  var scale: String
  /// Whether a higher score on it is worse.
  var isHigherWorse: Bool
}
