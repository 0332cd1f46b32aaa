extension OutputSpan<UInt8> {
  /// Appends some bytes.
  @inline(__always)
  mutating func append(_ bytes: Span<UInt8>) {
    for index in bytes.indices { append(bytes[index]) }
  }

  /// Appends a text.
  @inline(__always)
  mutating func append(_ text: String) { append(text.utf8Span.span) }

  /// Appends up to five marks of ASCII; a text of so few would take ten times as long.
  @inline(__always)
  mutating func append(
    marks first: Unicode.Scalar, _ second: Unicode.Scalar, _ third: Unicode.Scalar? = nil,
    _ fourth: Unicode.Scalar? = nil, _ fifth: Unicode.Scalar? = nil
  ) {
    append(UInt8(ascii: first))
    append(UInt8(ascii: second))
    if let third { append(UInt8(ascii: third)) }
    if let fourth { append(UInt8(ascii: fourth)) }
    if let fifth { append(UInt8(ascii: fifth)) }
  }

  /// Appends the digits of a whole number that is not negative.
  mutating func append(decimal number: Int) {
    if number >= 10 { append(decimal: number / 10) }
    append(UInt8(truncatingIfNeeded: number % 10) + 0x30)
  }
}

extension [UInt8] {
  /// Appends some bytes.
  ///
  /// For a short text this takes half the time of `append(contentsOf:)` with its `utf8`.
  mutating func append(_ bytes: Span<UInt8>) {
    append(addingCapacity: bytes.count) { $0.append(bytes) }
  }

  /// Appends a text.
  mutating func append(_ text: String) { append(text.utf8Span.span) }

  /// Appends a whole number.
  mutating func append(decimal number: Int) {
    if (0..<10).contains(number) {
      append(UInt8(truncatingIfNeeded: number) + 0x30)
    } else if number > 0 {
      // The largest number has nineteen digits.
      append(addingCapacity: 19) { $0.append(decimal: number) }
    } else {
      append(String(number))
    }
  }
}
