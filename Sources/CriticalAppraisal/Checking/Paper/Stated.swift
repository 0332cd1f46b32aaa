/// A value that a text states, with the words that state it.
struct Stated<Value: Sendable & Hashable>: Sendable, Hashable {
  var value: Value
  /// The bytes of the words.
  var range: Range<Int>
  /// The words.
  var quote: String
  /// The part of the appraisal they stand in; the document, for the paper.
  var part: Part = .document
}
