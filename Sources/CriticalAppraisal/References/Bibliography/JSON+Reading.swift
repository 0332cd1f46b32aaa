extension JSON {
  /// The members of an object.
  var members: [(key: String, value: JSON)]? {
    if case .object(let members) = self { members } else { nil }
  }

  /// The elements of an array.
  var elements: [JSON]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  /// A member of an object.
  subscript(key: String) -> JSON? { members?.first { $0.key == key }?.value }

  /// A text, or a number as text; the first of an array of them.
  var text: String? {
    switch self {
    case .string(let text): text
    case .integer(let number): String(number)
    case .number(let number): number.description
    case .bool(let value): value ? "true" : "false"
    case .array(let values): values.first?.text
    case .null, .object: nil
    }
  }

  /// A whole number, also one that is written as text.
  var wholeNumber: Int? {
    switch self {
    case .integer(let number): number
    case .number(let number): Int(exactly: number)
    case .string(let text): Int(text.trimmed)
    default: nil
    }
  }

  // MARK: As a carried value

  /// The value of a text that ``carried`` made.
  init(carried text: String) {
    switch text.utf8.first {
    case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "\""):
      self = JSONReader.value(of: text) ?? .string(text)
    default: self = .string(text)
    }
  }

  /// The value as one text: a text or number as it is, all else as JSON.
  var carried: String {
    switch self {
    case .string(let text):
      // A text that looks like JSON is quoted, so that it stays a text.
      text.utf8.first.map { "{[\"".utf8.contains($0) } == true && JSONReader.value(of: text) != nil
        ? serialized() : text
    case .integer, .number, .bool: text ?? ""
    case .null: ""
    case .array, .object: serialized()
    }
  }
}
