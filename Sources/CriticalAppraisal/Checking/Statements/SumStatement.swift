/// Parts with the total they are to add up to.
struct SumStatement: Sendable, Hashable {
  var text: Int
  var range: Range<Int>
  var parts: [Int]
  var total: Int
  /// Whether there is only one part, which may be less than the total but not more.
  var isShare = false
}
