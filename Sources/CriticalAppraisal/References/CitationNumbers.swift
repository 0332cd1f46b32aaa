/// The numbers of a citation, `1`, `2, 4-6`, as they are typed.
enum CitationNumbers {
  /// The numbers of a text, those of a range one by one; `nil` for anything else.
  static func read(_ text: ArraySlice<UInt8>) -> [Int]? {
    var numbers: [Int] = []
    var current: Int?
    var digits = 0
    var rangeStart: Int?
    var separator: UInt8?
    func finish() -> Bool {
      guard let number = current, number > 0 else { return false }
      if let start = rangeStart {
        guard number > start, number - start < 200 else { return false }
        numbers.append(contentsOf: (start + 1)...number)
      } else {
        numbers.append(number)
      }
      current = nil
      rangeStart = nil
      digits = 0
      return true
    }
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      index += 1
      switch byte {
      case 0x30...0x39:
        guard digits < 3, digits == 0 || text[index - 2].isDigit else { return nil }
        digits += 1
        current = (current ?? 0) * 10 + Int(byte - 0x30)
      case 0x20: continue
      case UInt8(ascii: ","), UInt8(ascii: ";"):
        // `1,2; 3,4` are decimals.
        guard finish(), separator ?? byte == byte else { return nil }
        separator = byte
      case UInt8(ascii: "-"), 0xE2:
        // A hyphen, or an en dash: E2 80 93.
        if byte == 0xE2 {
          guard index + 1 < text.endIndex, text[index] == 0x80, text[index + 1] >= 0x90,
            text[index + 1] <= 0x95
          else { return nil }
          index += 2
        }
        guard rangeStart == nil, let start = current, finish() else { return nil }
        rangeStart = start
      default: return nil
      }
    }
    return finish() ? numbers : nil
  }
}
