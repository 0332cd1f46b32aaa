/// Reads JSON (RFC 8259) value by value.
struct JSONReader {
  /// Why a text is no JSON, and where.
  struct Fault: Error {
    var offset: Int
    var cause: BibliographyProblem.Cause
  }

  let bytes: [UInt8]
  var index: Int
  /// How many arrays and objects are open; what it was is kept when reading fails.
  private(set) var depth = 0

  /// Brackets within brackets are read up to this depth.
  static let maximumDepth = 64

  init(_ bytes: [UInt8], at index: Int = 0) {
    self.bytes = bytes
    self.index = index
  }

  /// The value of a whole text; `nil` where it is no JSON.
  static func value(of text: String) -> JSON? {
    var reader = JSONReader(Array(text.utf8))
    guard let value = try? reader.value() else { return nil }
    reader.skipBlanks()
    return reader.index == reader.bytes.count ? value : nil
  }

  mutating func skipBlanks() {
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
  }

  /// The next byte after blanks.
  mutating func peek() -> UInt8? {
    skipBlanks()
    return index < bytes.count ? bytes[index] : nil
  }

  /// Starts to count anew after a fault.
  mutating func resetDepth() { depth = 0 }

  /// The value that begins at the place at hand.
  mutating func value() throws(Fault) -> JSON {
    switch peek() {
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "-"): return try number()
    case let byte? where byte.isDigit: return try number()
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: throw Fault(offset: index, cause: .expected("{ [ \" 0-9 true false null"))
    }
  }

  private mutating func word(_ text: String, _ value: JSON) throws(Fault) -> JSON {
    guard bytes[index...].starts(with: text.utf8) else {
      throw Fault(offset: index, cause: .expected(text))
    }
    index += text.utf8.count
    return value
  }

  private mutating func open() throws(Fault) {
    depth += 1
    guard depth <= Self.maximumDepth else { throw Fault(offset: index, cause: .tooDeep) }
    index += 1
  }

  private mutating func array() throws(Fault) -> JSON {
    try open()
    var values: [JSON] = []
    while true {
      if peek() == UInt8(ascii: "]") { break }
      if !values.isEmpty { try skip(UInt8(ascii: ","), else: ", ]") }
      values.append(try value())
    }
    index += 1
    depth -= 1
    return .array(values)
  }

  private mutating func object() throws(Fault) -> JSON {
    try open()
    var members: [(key: String, value: JSON)] = []
    while true {
      if peek() == UInt8(ascii: "}") { break }
      if !members.isEmpty { try skip(UInt8(ascii: ","), else: ", }") }
      members.append((try key(), try value()))
    }
    index += 1
    depth -= 1
    return .object(members)
  }

  /// The name of a member, with the colon after it.
  mutating func key() throws(Fault) -> String {
    guard peek() == UInt8(ascii: "\"") else { throw Fault(offset: index, cause: .expected("\"")) }
    let key = try string()
    try skip(UInt8(ascii: ":"), else: ":")
    return key
  }

  private mutating func skip(_ byte: UInt8, else expected: String) throws(Fault) {
    guard peek() == byte else { throw Fault(offset: index, cause: .expected(expected)) }
    index += 1
  }

  private mutating func number() throws(Fault) -> JSON {
    let start = index
    while index < bytes.count, bytes[index].isDigit || "+-.eE".utf8.contains(bytes[index]) {
      index += 1
    }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    if let number = Int(text) { return .integer(number) }
    guard let number = Double(text), number.isFinite else {
      throw Fault(offset: start, cause: .expected("0-9"))
    }
    return .number(number)
  }

  // MARK: Strings

  private mutating func string() throws(Fault) -> String {
    let start = index + 1
    let end = endOfPlainText(from: start)
    guard end < bytes.count, bytes[end] == UInt8(ascii: "\"") else {
      return try escapedString(from: start, to: end)
    }
    index = end + 1
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// Where a string ends, or has something that does not stand for itself.
  private func endOfPlainText(from start: Int) -> Int {
    let span = bytes.span
    var end = start
    while end < span.count, span[end] >= 0x20, span[end] != UInt8(ascii: "\""),
      span[end] != UInt8(ascii: "\\")
    {
      end += 1
    }
    return end
  }

  private mutating func escapedString(from start: Int, to end: Int) throws(Fault) -> String {
    var text = Array(bytes[start..<end])
    index = end
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): try escape(into: &text)
      case 0x0A, 0x0D: throw Fault(offset: start - 1, cause: .unclosedValue("\""))
      default: text.append(byte)
      }
    }
    throw Fault(offset: start - 1, cause: .unclosedValue("\""))
  }

  private mutating func escape(into text: inout [UInt8]) throws(Fault) {
    guard index < bytes.count else { throw Fault(offset: index, cause: .expected("\"")) }
    let byte = bytes[index]
    index += 1
    switch byte {
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "u"):
      guard var code = hexadecimal() else {
        throw Fault(offset: index, cause: .expected("\\u0000"))
      }
      if code & 0xFC00 == 0xD800, index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"),
        bytes[index + 1] == UInt8(ascii: "u")
      {
        index += 2
        guard let low = hexadecimal() else {
          throw Fault(offset: index, cause: .expected("\\u0000"))
        }
        code = 0x10000 + (code & 0x3FF) << 10 + (low & 0x3FF)
      }
      text += String(Character(Unicode.Scalar(code) ?? "\u{FFFD}")).utf8
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    default: throw Fault(offset: index - 2, cause: .expected("\\n \\\" \\\\ \\u"))
    }
  }

  private mutating func hexadecimal() -> UInt32? {
    guard index + 4 <= bytes.count else { return nil }
    let digits = bytes[index..<(index + 4)]
    guard digits.allSatisfy({ $0.isDigit || (0x61...0x66).contains($0 | 0x20) }) else { return nil }
    index += 4
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
