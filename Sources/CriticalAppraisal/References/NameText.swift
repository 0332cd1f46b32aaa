/// A piece of text with its letters without accents and its apostrophes and blanks alike, in which
/// names are compared; capitals stay.
struct NameText {
  /// The folded bytes, all of them ASCII but for letters of other scripts.
  private(set) var bytes: [UInt8] = []
  /// Where each of them stands in the text.
  private(set) var origins: [Int] = []

  /// Folds a part of a text.
  init(_ source: [UInt8], _ range: Range<Int>) {
    bytes.reserveCapacity(range.count)
    origins.reserveCapacity(range.count + 1)
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = source[index]
      if byte < 0x80 {
        append(byte, index)
        index += 1
        continue
      }
      let width = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
      let end = min(index + width, range.upperBound)
      appendFolded(source[index..<end], index)
      index = end
    }
    origins.append(range.upperBound)
  }

  /// The folded bytes of a name.
  static func folded(_ name: String) -> [UInt8] {
    let bytes = Array(name.utf8)
    return NameText(bytes, 0..<bytes.count).bytes
  }

  private mutating func append(_ byte: UInt8, _ origin: Int) {
    bytes.append(byte)
    origins.append(origin)
  }

  private mutating func appendFolded(_ character: ArraySlice<UInt8>, _ origin: Int) {
    let second = character.count > 1 ? character[character.startIndex + 1] : 0
    switch character.first {
    case 0xC2 where second == 0xA0: append(0x20, origin)
    case 0xC3 where second == 0x9F:
      append(UInt8(ascii: "s"), origin)
      append(UInt8(ascii: "s"), origin)
    case 0xC3 where second >= 0x80:
      // Capitals are the first half of the row: `É` is C3 89, `é` C3 A9.
      let isCapital = second < 0xA0
      for letter in Self.latin[Int(second & 0x1F)].utf8 {
        append(isCapital ? letter & 0xDF : letter, origin)
      }
    case 0xC4, 0xC5:
      let scalar = Int(character[character.startIndex] & 0x1F) << 6 | Int(second & 0x3F)
      let letter = Self.extended(scalar)
      for byte in letter.utf8 { append(byte, origin) }
    case 0xCC, 0xCD: break
    case 0xE2 where second == 0x80:
      switch character[character.endIndex - 1] {
      case 0x98, 0x99: append(UInt8(ascii: "'"), origin)
      case 0x90...0x95: append(UInt8(ascii: "-"), origin)
      default: for byte in character { append(byte, origin) }
      }
    default: for byte in character { append(byte, origin) }
    }
  }

  /// The letters beneath the accents of U+00E0 to U+00FF.
  private static let latin = [
    "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i", "d", "n", "o",
    "o", "o", "o", "o", "/", "o", "u", "u", "u", "u", "y", "th", "y",
  ]

  /// The letter beneath the accent of a scalar from U+0100 to U+017F.
  private static func extended(_ scalar: Int) -> String {
    let letter: String
    switch scalar {
    case 0x100...0x105: letter = "a"
    case 0x106...0x10D: letter = "c"
    case 0x10E...0x111: letter = "d"
    case 0x112...0x11B: letter = "e"
    case 0x11C...0x123: letter = "g"
    case 0x124...0x127: letter = "h"
    case 0x128...0x131: letter = "i"
    case 0x132, 0x133: letter = "ij"
    case 0x134, 0x135: letter = "j"
    case 0x136...0x138: letter = "k"
    case 0x139...0x142: letter = "l"
    case 0x143...0x14B: letter = "n"
    case 0x14C...0x151: letter = "o"
    case 0x152, 0x153: letter = "oe"
    case 0x154...0x159: letter = "r"
    case 0x15A...0x161: letter = "s"
    case 0x162...0x167: letter = "t"
    case 0x168...0x173: letter = "u"
    case 0x174, 0x175: letter = "w"
    case 0x176...0x178: letter = "y"
    default: letter = "z"
    }
    // In most of the block capitals are even; from U+0139 to U+0148 and U+0179 on they are odd.
    let isOdd = (0x139...0x148).contains(scalar) || (0x178...0x17E).contains(scalar)
    let isCapital = (scalar % 2 == 0) != isOdd
    return isCapital ? letter.uppercased() : letter
  }
}
