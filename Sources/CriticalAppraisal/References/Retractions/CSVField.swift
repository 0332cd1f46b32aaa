/// A cell of comma-separated values, RFC 4180, and lenient with what does not keep to it.
struct CSVField {
  /// The bytes of the cell without its quotes; doubled quotes inside stay doubled.
  var range: Range<Int>
  /// Whether its row ends with it.
  var isLast: Bool

  /// Reads the cell at a position, and moves the position past its separator or line end.
  init(in text: Span<UInt8>, _ position: inout Int, _ separator: UInt8) {
    let quote = UInt8(ascii: "\"")
    let count = text.count
    var index = position
    var quoted: Range<Int>?
    if index < count, text[index] == quote {
      index += 1
      let start = index
      while true {
        index = Self.skip(to: quote, from: index, in: text)
        guard index + 1 < count, text[index + 1] == quote else { break }
        index += 2
      }
      index = min(index, count)
      quoted = start..<index
      if index < count { index += 1 }
    }
    let start = quoted == nil ? position : index
    while index < count, text[index] != separator, text[index] != 0x0A { index &+= 1 }
    range = quoted ?? start..<index
    isLast = index >= count || text[index] == 0x0A
    // A line of Windows ends in two bytes.
    if isLast, quoted == nil, let last = range.last, text[last] == 0x0D {
      range = range.lowerBound..<last
    }
    position = min(index + 1, count)
  }

  /// The position of a byte, or the end; many bytes are looked at together.
  private static func skip(to byte: UInt8, from start: Int, in text: Span<UInt8>) -> Int {
    var index = start
    while index &+ 32 <= text.count {
      let block = text.extracting(index..<(index &+ 32))
      var found: UInt8 = 0
      for offset in 0..<32 { found |= block[offset] == byte ? 1 : 0 }
      if found != 0 { break }
      index &+= 32
    }
    while index < text.count, text[index] != byte { index &+= 1 }
    return index
  }
}
