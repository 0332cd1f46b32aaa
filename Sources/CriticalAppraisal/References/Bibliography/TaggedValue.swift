/// A tag with its whole value, continuation lines joined, and its line.
struct TaggedValue {
  var tag: String
  var value: String
  var line: Int
}
