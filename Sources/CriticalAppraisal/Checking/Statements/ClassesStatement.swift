/// The percentages of classes that leave nobody out: `59% women and 41% men`.
struct ClassesStatement: Sendable, Hashable {
  var text: Int
  var range: Range<Int>
  var percentages: [PrintedNumber]
}
