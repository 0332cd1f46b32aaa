/// The fields of one record of RIS or of PubMed's format, gathered line by line.
struct TaggedFields {
  private var fields: [TaggedValue] = []
  /// The value of the last field, which may go on.
  private var value: [UInt8] = []

  /// The line of the first field; `nil` while there is none.
  var firstLine: Int? { fields.first?.line }

  /// Begins a field.
  mutating func begin(_ tagged: TaggedLine, line: Int) {
    closeValue()
    fields.append(TaggedValue(tag: tagged.tag, value: "", line: line))
    value = Array(tagged.value)
  }

  /// Adds a line to the value of the last field.
  mutating func goOn(with line: ArraySlice<UInt8>) {
    let rest = line.trimmedSpace
    guard !rest.isEmpty else { return }
    if !value.isEmpty { value.append(0x20) }
    value += rest
  }

  /// Hands over all fields, and begins anew.
  mutating func take() -> [TaggedValue] {
    closeValue()
    defer { fields.removeAll(keepingCapacity: true) }
    return fields
  }

  private mutating func closeValue() {
    guard let last = fields.indices.last, !value.isEmpty else { return }
    fields[last].value = String(decoding: value, as: UTF8.self)
    value.removeAll(keepingCapacity: true)
  }
}
