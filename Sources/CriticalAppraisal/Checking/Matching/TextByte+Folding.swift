extension TextByte {
  /// A number that two texts share when their first ASCII letters and digits are the same.
  static func mark(of text: String, letters: Int) -> UInt64 {
    var mark = FNVHash()
    var wanted = letters
    let bytes = text.utf8Span.span
    var index = 0
    while index < bytes.count, wanted > 0 {
      let byte = bytes[index]
      index &+= 1
      // The bit of small letters is set in digits too.
      let small = byte | 0x20
      guard small &- 0x61 < 26 || byte &- 0x30 < 10 else { continue }
      mark.combine(small)
      wanted &-= 1
    }
    return mark.value
  }

  /// Letters in lower case without accents, and digits; nothing else: for comparing texts.
  static func folded(_ text: String) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    var lead: UInt8 = 0
    for byte in text.utf8 {
      if let byte = Self.folded(byte, after: lead) { folded.append(byte) }
      lead = byte >= 0xC3 && byte <= 0xDF ? byte : 0
    }
    return folded
  }

  /// A number that two texts share when ``folded(_:)`` makes the same of them.
  static func mark(ofFolded text: String) -> UInt64 {
    var mark = FNVHash()
    var lead: UInt8 = 0
    let bytes = text.utf8Span.span
    for index in bytes.indices {
      let byte = bytes[index]
      if let letter = folded(byte, after: lead) {
        mark.combine(letter)
      }
      lead = byte >= 0xC3 && byte <= 0xDF ? byte : 0
    }
    return mark.value
  }

  /// What is left of a byte; `lead` is the first byte of a letter with an accent, if that is before.
  private static func folded(_ byte: UInt8, after lead: UInt8) -> UInt8? {
    if lead == 0xC3 { return unaccented(byte) }
    if byte < 0x80, kind(byte) == word { return byte.lowercased }
    return lead != 0 && kind(byte) == continuation ? byte : nil
  }

  /// The letter beneath an accent, by the byte that follows C3.
  private static func unaccented(_ byte: UInt8) -> UInt8 {
    switch byte | 0x20 {
    case 0xA0...0xA5: UInt8(ascii: "a")
    case 0xA7: UInt8(ascii: "c")
    case 0xA8...0xAB: UInt8(ascii: "e")
    case 0xAC...0xAF: UInt8(ascii: "i")
    case 0xB1: UInt8(ascii: "n")
    case 0xB2...0xB6, 0xB8: UInt8(ascii: "o")
    case 0xB9...0xBC: UInt8(ascii: "u")
    default: byte
    }
  }
}
