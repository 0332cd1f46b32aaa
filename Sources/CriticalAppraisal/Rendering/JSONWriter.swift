/// Writes JSON into bytes that are safe on a terminal and inside `<script>`.
struct JSONWriter {
  /// What was written.
  private(set) var bytes: [UInt8] = []
  private let pretty: Bool
  private var depth = 0

  /// A writer that writes on one line, or indents by two blanks a level.
  init(pretty: Bool = false) { self.pretty = pretty }

  /// Writes a value.
  mutating func write(_ value: JSON) {
    switch value {
    case .null: append("null")
    case .bool(let value): append(value ? "true" : "false")
    case .integer(let number): bytes.append(decimal: number)
    case .number(let number): append(number.isFinite ? number.description : "null")
    case .string(let text): write(text)
    case .array(let values):
      writeList("[", values, "]") { writer, value in writer.write(value) }
    case .object(let members):
      writeList("{", members, "}") { writer, member in
        writer.write(member.key)
        writer.append(writer.pretty ? ": " : ":")
        writer.write(member.value)
      }
    }
  }

  private mutating func writeList<Element>(
    _ open: String, _ elements: [Element], _ close: String,
    element write: (inout JSONWriter, Element) -> Void
  ) {
    append(open)
    depth += 1
    for (index, element) in elements.enumerated() {
      if index > 0 { append(",") }
      breakLine()
      write(&self, element)
    }
    depth -= 1
    if !elements.isEmpty { breakLine() }
    append(close)
  }

  private mutating func breakLine() {
    guard pretty else { return }
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: 2 * depth))
  }

  private mutating func append(_ text: String) { bytes.append(text) }

  // MARK: Strings

  private mutating func write(_ text: String) {
    let span = text.utf8Span.span
    guard Self.isPlain(span) else { return escape(Array(text.utf8)) }
    bytes.append(addingCapacity: span.count + 2) { output in
      output.append(UInt8(ascii: "\""))
      output.append(span)
      output.append(UInt8(ascii: "\""))
    }
  }

  private mutating func escape(_ utf8: [UInt8]) {
    var copied = 0
    var index = 0
    bytes.append(UInt8(ascii: "\""))
    while index < utf8.count {
      guard let (code, length) = Self.forbidden(utf8, at: index) else {
        index += 1
        continue
      }
      bytes.append(contentsOf: utf8[copied..<index])
      writeEscape(code)
      index += length
      copied = index
    }
    bytes.append(contentsOf: utf8[copied...])
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether a text has no byte that a forbidden character could begin with.
  private static func isPlain(_ text: Span<UInt8>) -> Bool {
    text.union { byte in
      // 0xC2 and 0xE2 differ in one bit.
      (byte < 0x20 ? 1 : 0) | (byte == 0x22 ? 1 : 0) | (byte == 0x3C ? 1 : 0)
        | (byte == 0x5C ? 1 : 0) | (byte == 0x7F ? 1 : 0) | (byte & 0xDF == 0xC2 ? 1 : 0)
    } == 0
  }

  /// The code and the length of the character at an index, when it must not stand there as it is.
  ///
  /// That is what JSON forbids, what would end a `<script>`, what controls a terminal, and the two
  /// line separators that JavaScript once forbade.
  private static func forbidden(_ utf8: [UInt8], at index: Int) -> (code: UInt32, length: Int)? {
    switch utf8[index] {
    case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"), 0x7F:
      (UInt32(utf8[index]), 1)
    case 0xC2 where utf8[index + 1] < 0xA0:
      (UInt32(utf8[index + 1]), 2)
    case 0xE2 where utf8[index + 1] == 0x80 && (0xA8...0xA9).contains(utf8[index + 2]):
      (0x2000 + UInt32(utf8[index + 2] - 0x80), 3)
    default:
      nil
    }
  }

  private mutating func writeEscape(_ code: UInt32) {
    switch code {
    case 0x08: append("\\b")
    case 0x09: append("\\t")
    case 0x0A: append("\\n")
    case 0x0C: append("\\f")
    case 0x0D: append("\\r")
    case 0x22: append("\\\"")
    case 0x5C: append("\\\\")
    default:
      let digits = String(code, radix: 16, uppercase: true)
      append("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
    }
  }
}

// MARK: Piece by piece

/// Writing on one line without making a ``JSON`` of it first.
extension JSONWriter {
  /// Writes to the end of other bytes, or gives them back.
  mutating func exchange(_ other: inout [UInt8]) { swap(&bytes, &other) }

  /// Writes an object, whose members a closure writes.
  mutating func object(_ members: (inout JSONWriter) -> Void) {
    separate()
    bytes.append(UInt8(ascii: "{"))
    members(&self)
    bytes.append(UInt8(ascii: "}"))
  }

  /// Writes an array, whose values a closure writes.
  mutating func array(_ values: (inout JSONWriter) -> Void) {
    bytes.append(UInt8(ascii: "["))
    values(&self)
    bytes.append(UInt8(ascii: "]"))
  }

  /// Writes the name of a member, before its value.
  mutating func key(_ key: String) {
    separate()
    write(key)
    bytes.append(UInt8(ascii: ":"))
  }

  /// Writes a member that is a text, if there is one.
  mutating func member(_ key: String, _ value: String?) {
    guard let value else { return }
    self.key(key)
    write(value)
  }

  /// Writes a comma after what stands before.
  private mutating func separate() {
    switch bytes.last {
    case nil, UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ":"), UInt8(ascii: ">"): break
    default: bytes.append(UInt8(ascii: ","))
    }
  }
}
