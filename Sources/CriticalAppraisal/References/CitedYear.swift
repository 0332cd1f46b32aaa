/// A year in a citation: `2023`, `2023a`, `z.d.`, `n.d.`.
struct CitedYear {
  /// The year; 0 for `z.d.`.
  var year: Int
  /// The letter behind it.
  var letter: UInt8?
  /// Where it is, with the letter.
  var range: Range<Int>

  /// The year that begins at an index.
  static func at(_ index: Int, in bytes: [UInt8], _ range: Range<Int>) -> CitedYear? {
    if bytes[index].isLetter { return undated(index, in: bytes, range) }
    guard index + 4 <= range.upperBound, bytes[index] == 0x31 || bytes[index] == 0x32,
      index == range.lowerBound || !isJoined(bytes[index - 1])
    else { return nil }
    var year = 0
    for digit in bytes[index..<(index + 4)] {
      guard digit.isDigit else { return nil }
      year = year * 10 + Int(digit - 0x30)
    }
    guard (1_800...2_100).contains(year) else { return nil }
    var end = index + 4
    guard end < range.upperBound else { return CitedYear(year: year, range: index..<end) }
    var letter: UInt8?
    let next = bytes[end]
    let second = end + 1 < range.upperBound ? bytes[end + 1] : 0x20
    if next >= 0x61, next <= 0x6B, !second.isLetter, !second.isDigit {
      letter = next
      end += 1
    } else if next.isLetter || next.isDigit || next == UInt8(ascii: "/") {
      return nil
    } else if next == UInt8(ascii: "-"), second.isDigit {
      return nil
    } else if next == 0xE2, second == 0x80, end + 3 < range.upperBound, bytes[end + 3].isDigit {
      return nil
    }
    return CitedYear(year: year, letter: letter, range: index..<end)
  }

  private static func isJoined(_ byte: UInt8) -> Bool {
    byte.isDigit || byte.isLetter || "./-_@#".utf8.contains(byte)
  }

  private static func undated(_ index: Int, in bytes: [UInt8], _ range: Range<Int>) -> CitedYear? {
    guard bytes[index] | 0x20 == UInt8(ascii: "z") || bytes[index] | 0x20 == UInt8(ascii: "n"),
      index == range.lowerBound || !bytes[index - 1].isLetter && !bytes[index - 1].isDigit
    else { return nil }
    var end = index + 1
    guard end < range.upperBound, bytes[end] == UInt8(ascii: ".") else { return nil }
    end += 1
    if end < range.upperBound, bytes[end] == 0x20 { end += 1 }
    guard end + 1 < range.upperBound, bytes[end] == UInt8(ascii: "d"),
      bytes[end + 1] == UInt8(ascii: ".")
    else { return nil }
    end += 2
    var letter: UInt8?
    if end + 1 < range.upperBound, bytes[end] == UInt8(ascii: "-"), bytes[end + 1].isLetter {
      letter = bytes[end + 1]
      end += 2
    }
    return CitedYear(year: 0, letter: letter, range: index..<end)
  }
}
