extension StatementText {
  /// Puts another text behind this one.
  mutating func append(_ other: StatementText, before words: String, _ label: [UInt8]) {
    bytes.append(contentsOf: words.utf8)
    bytes.append(contentsOf: label)
    bytes.append(0x20)
    let start = bytes.count
    bytes.append(contentsOf: other.bytes)
    for piece in other.pieces {
      pieces.append(Piece(start: start + piece.start, node: piece.node))
    }
  }

  /// Whether it is one number, with a sign or without.
  var isOneNumber: Bool {
    bytes.contains(where: \.isDigit)
      && !bytes.contains { byte in
        byte.isLetter || byte == 0x20 || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[")
      }
  }

  /// Whether nothing but limits stands in it: `-2,0 tot -0,4`, `[1.12; 1.93]`.
  var holdsOnlyLimits: Bool {
    let text = limits.bytes
    let isPlain = !text.contains(UInt8(ascii: "(")) && !text.contains(UInt8(ascii: "["))
    return isPlain && text.split(whereSeparator: { !$0.isDigit }).count >= 2
  }

  /// The text without the brackets around it.
  var limits: StatementText {
    guard let first = bytes.first, let last = bytes.last,
      first == UInt8(ascii: "(") && last == UInt8(ascii: ")")
        || first == UInt8(ascii: "[") && last == UInt8(ascii: "]")
    else { return self }
    var text = self
    text.bytes = Array(bytes.dropFirst().dropLast())
    text.pieces = pieces.map { Piece(start: max(0, $0.start - 1), node: $0.node) }
    return text
  }

  /// Whether a p value may begin here: a number up to 1, a mark before it, or "ns".
  var startsPValue: Bool {
    guard let first = bytes.first else { return false }
    let marks: [UInt8] = [0x3C, 0x3D, 0x3E, 0x2E, 0x2C, 0xE2, 0x30, 0x31, 0x6E, 0x4E]
    return marks.contains(first)
  }
}
