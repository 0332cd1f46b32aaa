/// A JSON value whose keys keep their order, written as a literal:
/// `["schema": "appraise/1", "year": JSON(year)]`.
public enum JSON: Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSON])
  case object([(key: String, value: JSON)])

  /// A text, or `null`.
  public init(_ text: String?) {
    self = text.map(JSON.string) ?? .null
  }

  /// A whole number, or `null`.
  public init(_ number: Int?) {
    self = number.map(JSON.integer) ?? .null
  }

  /// An array of texts.
  public init(_ texts: [String]) {
    self = .array(texts.map(JSON.string))
  }

  /// The value as text: on one line, or indented by two blanks a level.
  public func serialized(pretty: Bool = false) -> String {
    var writer = JSONWriter(pretty: pretty)
    writer.write(self)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

extension JSON: ExpressibleByStringInterpolation {
  /// A text.
  public init(stringLiteral value: String) { self = .string(value) }
}

extension JSON: ExpressibleByIntegerLiteral {
  /// A whole number.
  public init(integerLiteral value: Int) { self = .integer(value) }
}

extension JSON: ExpressibleByFloatLiteral {
  /// A number.
  public init(floatLiteral value: Double) { self = .number(value) }
}

extension JSON: ExpressibleByBooleanLiteral {
  /// True or false.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
}

extension JSON: ExpressibleByNilLiteral {
  /// Nothing.
  public init(nilLiteral: ()) { self = .null }
}

extension JSON: ExpressibleByArrayLiteral {
  /// An array.
  public init(arrayLiteral elements: JSON...) { self = .array(elements) }
}

extension JSON: ExpressibleByDictionaryLiteral {
  /// An object, its keys in this order.
  public init(dictionaryLiteral elements: (String, JSON)...) {
    self = .object(elements.map { (key: $0.0, value: $0.1) })
  }
}
