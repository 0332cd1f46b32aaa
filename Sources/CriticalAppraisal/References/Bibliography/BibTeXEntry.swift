/// An entry of a BibTeX file before it is understood: its fields as LaTeX.
struct BibTeXEntry {
  /// The type in lower case, `article`.
  var type: String
  /// The key it is cited by.
  var key: String?
  /// Where its `@` is.
  var start: Int
  /// The fields, names in lower case, values without the braces around them.
  var fields: [(name: String, value: ArraySlice<UInt8>)] = []

  init(type: String, start: Int) {
    self.type = type
    self.start = start
  }

  /// The value of a field.
  subscript(name: String) -> ArraySlice<UInt8>? { fields.first { $0.name == name }?.value }
}
