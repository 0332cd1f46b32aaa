/// The fields of a JSON object, read as the values they should hold.
struct CaseFields {
  private let members: [(key: String, value: JSON)]

  /// The fields of an object; `nil` for any other value.
  init?(_ json: JSON?) {
    guard case .object(let members) = json else { return nil }
    self.members = members
  }

  /// A field; `nil` when it is missing or `null`.
  subscript(key: String) -> JSON? {
    guard let value = members.first(where: { $0.key == key })?.value else { return nil }
    if case .null = value { return nil }
    return value
  }

  func optionalNumber(_ key: String) throws(CaseError) -> Double? {
    switch self[key] {
    case nil: nil
    case .integer(let value): Double(value)
    case .number(let value): value
    case .string("Infinity"): .infinity
    case .string("-Infinity"): -.infinity
    default: throw .unreadable(key)
    }
  }

  func number(_ key: String) throws(CaseError) -> Double {
    guard let value = try optionalNumber(key) else { throw .missing(key) }
    return value
  }

  func optionalCount(_ key: String) throws(CaseError) -> Int? {
    guard let number = try optionalNumber(key) else { return nil }
    if case .integer(let value) = self[key] { return value }
    guard let count = Int(exactly: number) else { throw .unreadable(key) }
    return count
  }

  func count(_ key: String) throws(CaseError) -> Int {
    guard let value = try optionalCount(key) else { throw .missing(key) }
    return value
  }

  func optionalText(_ key: String) throws(CaseError) -> String? {
    switch self[key] {
    case nil: nil
    case .string(let text): text
    default: throw .unreadable(key)
    }
  }

  func text(_ key: String) throws(CaseError) -> String {
    guard let text = try optionalText(key) else { throw .missing(key) }
    return text
  }

  func list(_ key: String) throws(CaseError) -> [JSON] {
    switch self[key] {
    case nil: throw .missing(key)
    case .array(let values): values
    default: throw .unreadable(key)
    }
  }

  /// A number as it was printed, given as a text.
  func printed(_ key: String) throws(CaseError) -> PrintedNumber {
    guard let value = self[key] else { throw .missing(key) }
    guard let number = PrintedNumber(value) else { throw .unreadable(key) }
    return number
  }

  /// The interval of two fields; `nil` when both are missing.
  func optionalInterval(
    _ lower: String = "lower", _ upper: String = "upper"
  ) throws(CaseError) -> ConfidenceInterval? {
    if self[lower] == nil, self[upper] == nil { return nil }
    return ConfidenceInterval(lower: try number(lower), upper: try number(upper))
  }

  func interval() throws(CaseError) -> ConfidenceInterval {
    ConfidenceInterval(lower: try number("lower"), upper: try number("upper"))
  }
}

extension PrintedNumber {
  /// A number given as a text, or as a number without trailing zeros.
  init?(_ json: JSON) {
    switch json {
    case .string(let text): self.init(text)
    case .integer(let value): self.init(digits: value, decimals: 0)
    case .number(let value): self.init(value.description)
    default: return nil
    }
  }
}
