/// How many columns a text takes in a typed line.
///
/// Ideographs and emoji take two, combining marks and other invisible characters none; what joins
/// into one emoji counts once.
struct TextWidth {
  /// The columns so far.
  private(set) var columns = 0
  private var isJoined = false
  private var last = 0

  /// In UTF-8 all characters before U+0300 begin with less; each of them takes one column.
  static let firstUnusualByte: UInt8 = 0xCC

  /// The columns of a text.
  static func columns(of text: String) -> Int {
    var width = TextWidth()
    for scalar in text.unicodeScalars { width.add(scalar) }
    return width.columns
  }

  /// The columns of a range of UTF-8.
  static func columns(of utf8: [UInt8], in range: Range<Int>) -> Int {
    let span = utf8.span
    var index = range.lowerBound
    while index < range.upperBound, span[index] < firstUnusualByte { index += 1 }
    guard index < range.upperBound else {
      var columns = 0
      for index in range where span[index] & 0xC0 != 0x80 { columns += 1 }
      return columns
    }
    return columns(of: String(decoding: utf8[range], as: UTF8.self))
  }

  /// Adds a character.
  mutating func add(_ scalar: Unicode.Scalar) {
    let width = isJoined ? 0 : Self.columns(of: scalar)
    switch scalar.value {
    case 0xFE0F where last == 1, 0x20E3 where last == 1:
      // The character before is asked to be an emoji.
      columns += 1
      last = 2
    case 0x1F3FB...0x1F3FF where last == 2:
      break
    default:
      columns += width
      if width > 0 { last = width }
    }
    isJoined = scalar.value == 0x200D
  }

  /// The columns of a character by itself.
  static func columns(of scalar: Unicode.Scalar) -> Int {
    let code = scalar.value
    if code < 0x300 { return 1 }
    if wideRanges.contains(where: { $0.contains(code) }) { return 2 }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return properties.isEmojiPresentation && !(0x1F1E6...0x1F1FF).contains(code) ? 2 : 1
    }
  }

  private static let wideRanges: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x3029, 0x3030...0x303E, 0x3041...0x3098, 0x309B...0xA4CF,
    0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
    0xFFE0...0xFFE6, 0x20000...0x3FFFD,
  ]
}
