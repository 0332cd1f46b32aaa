extension TextByte {
  /// A number that two texts share when their first ASCII letters and digits are the same.
  static func mark(of text: String, letters: Int) -> UInt64 {
    var mark: UInt64 = 0xCBF2_9CE4_8422_2325
    var count = 0
    let bytes = text.utf8Span.span
    for index in bytes.indices {
      let byte = bytes[index]
      guard byte.isLetter || byte.isDigit else { continue }
      mark = (mark ^ UInt64(byte.lowercased)) &* 0x100_0000_01B3
      count += 1
      if count == letters { break }
    }
    return mark
  }

  /// Letters in lower case without accents, and digits; nothing else: for comparing texts.
  static func folded(_ text: String) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    var lead: UInt8 = 0
    for byte in text.utf8 {
      if lead == 0xC3 {
        folded.append(unaccented(byte))
      } else if byte < 0x80, kind(byte) == word {
        folded.append(byte.lowercased)
      } else if lead != 0, kind(byte) == continuation {
        folded.append(byte)
      }
      lead = byte >= 0xC3 && byte <= 0xDF ? byte : 0
    }
    return folded
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
