/// Raised digits in a text, `¹⁻³`, and what is told from a citation: powers and units.
enum SuperscriptDigits {
  /// The plain digits and marks that raised ones from an index on stand for, and where they end.
  static func read(_ bytes: [UInt8], _ range: Range<Int>) -> (digits: [UInt8], end: Int) {
    var digits: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound, let found = one(bytes, at: index, range.upperBound) {
      digits.append(found.byte)
      index += found.width
    }
    return (digits, index)
  }

  /// The digit or mark at an index: `¹²³` are C2 B9, B2, B3; `⁰⁴…⁹` E2 81 B0…B9; `⁻` E2 81 BB.
  private static func one(
    _ bytes: [UInt8], at index: Int, _ end: Int
  ) -> (byte: UInt8, width: Int)? {
    if bytes[index] == 0xC2, index + 1 < end {
      switch bytes[index + 1] {
      case 0xB9: return (0x31, 2)
      case 0xB2: return (0x32, 2)
      case 0xB3: return (0x33, 2)
      default: return nil
      }
    }
    guard bytes[index] == 0xE2, index + 2 < end, bytes[index + 1] == 0x81 else {
      // A comma between superscript digits: `¹,²`.
      let isInside = bytes[index] == UInt8(ascii: ",") && index + 1 < end
      return isInside && one(bytes, at: index + 1, end) != nil ? (UInt8(ascii: ","), 1) : nil
    }
    switch bytes[index + 2] {
    case 0xB0, 0xB4...0xB9: return (bytes[index + 2] - 0xB0 + 0x30, 3)
    case 0xBB: return (UInt8(ascii: "-"), 3)
    default: return nil
    }
  }

  /// Whether a raised number after a text is a power: `m²`, `kg/m²`, `10³`, `R²`, `χ²`, `I²`.
  static func isUnit(_ before: ArraySlice<UInt8>) -> Bool {
    guard let last = before.last else { return true }
    if last.isDigit { return true }
    let word = before.reversed().prefix { $0.isLetter || $0 >= 0x80 }.reversed()
    return units.contains { $0.elementsEqual(word) }
  }

  private static let units = [
    "m", "cm", "mm", "km", "dm", "s", "kg", "R", "r", "I", "x", "n", "χ", "τ", "ft", "η", "ω", "f",
    "e", "p", "y",
  ].map { Array($0.utf8) }
}
