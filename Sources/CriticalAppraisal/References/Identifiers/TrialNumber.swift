/// The numbers of trial registers that are a prefix and digits.
enum TrialNumber {
  /// A register, and how many digits its numbers have.
  private struct Register {
    var kind: Identifier.Kind
    var prefix: [UInt8]
    var digits: ClosedRange<Int>
    /// How few and how many digits are a slip rather than something else.
    var slips: ClosedRange<Int>
  }

  private static let registers = [
    Register(kind: .nct, prefix: Array("nct".utf8), digits: 8...8, slips: 5...10),
    Register(kind: .isrctn, prefix: Array("isrctn".utf8), digits: 8...8, slips: 5...10),
    Register(kind: .actrn, prefix: Array("actrn".utf8), digits: 14...14, slips: 8...17),
    Register(kind: .drks, prefix: Array("drks".utf8), digits: 8...8, slips: 5...10),
    // `CRD4`, the year, and a number that grew longer in 2024.
    Register(kind: .prospero, prefix: Array("crd4".utf8), digits: 10...12, slips: 6...13),
  ]

  /// The number that begins with the prefix of a register.
  static func mention(at start: Int, in text: Span<UInt8>, to end: Int) -> IdentifierMention? {
    for register in registers
    where IdentifierText.has(register.prefix, at: start, in: text, to: end) {
      return number(register, start, in: text, to: end)
    }
    return nil
  }

  private static func number(
    _ register: Register, _ start: Int, in text: Span<UInt8>, to end: Int
  ) -> IdentifierMention? {
    var first = start + register.prefix.count
    if register.kind != .prospero { first = afterBlank(first, in: text, to: end) }
    var digits: [UInt8] = []
    var hasLetter = false
    var stop = first
    while stop < end {
      if text[stop].isDigit {
        digits.append(text[stop])
      } else if text[stop] | 0x20 == UInt8(ascii: "o") {
        digits.append(UInt8(ascii: "0"))
        hasLetter = true
      } else {
        break
      }
      stop += 1
    }
    guard register.slips.contains(digits.count), !IdentifierText.isWord(at: stop, in: text, to: end)
    else { return nil }
    let prefix = String(decoding: register.prefix, as: UTF8.self).uppercased()
    let value = prefix + String(decoding: digits, as: UTF8.self)
    let range = start..<stop
    guard register.digits.contains(digits.count) else {
      return IdentifierMention(register.kind, value, range, .length)
    }
    return hasLetter
      ? IdentifierMention(register.kind, value, range, .letter, value)
      : IdentifierMention(register.kind, value, range)
  }

  /// The position after a blank, a hyphen or a colon between prefix and number.
  static func afterBlank(_ index: Int, in text: Span<UInt8>, to end: Int) -> Int {
    IdentifierText.hyphen(at: index, in: text, to: end)
      ?? IdentifierText.skipMark(from: index, in: text, to: end)
  }
}
