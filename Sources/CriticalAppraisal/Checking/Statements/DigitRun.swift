/// Digits with the marks between them, as they stand in a text: `1.234,5`, `12'480`, `0·83`.
struct DigitRun {
  /// Digits in a row.
  private struct Group {
    var value = 0
    var length = 0
  }

  /// No number that is understood has as many groups.
  private static let most = 8

  private var groups = InlineArray<8, Group>(repeating: Group())
  /// The mark behind each group but the last.
  private var marks = InlineArray<8, UInt8>(repeating: 0)
  private var count = 0
  private var isTooLong = false
  /// The position after the last digit.
  private(set) var end: Int
  var isNegative = false

  /// The run at a position, which may begin with a decimal mark.
  init(at start: Int, in text: Span<UInt8>) {
    end = start
    if start < text.count, !text[start].isDigit {
      marks[0] = UInt8(ascii: ".")
      count = 1
      end = start + 1
    }
    while true {
      var group = Group()
      while end < text.count, text[end].isDigit {
        if group.length < 15 { group.value = group.value * 10 + Int(text[end] - 0x30) }
        group.length += 1
        end += 1
      }
      isTooLong = isTooLong || group.length > 12 || count == Self.most
      if count < Self.most {
        groups[count] = group
        count += 1
      }
      guard let mark = Self.mark(at: end, in: text) else { break }
      marks[count - 1] = mark.kind
      end = mark.end
    }
  }

  /// A mark between digits; a blank counts only before three digits.
  private static func mark(at index: Int, in text: Span<UInt8>) -> (kind: UInt8, end: Int)? {
    guard index + 1 < text.count else { return nil }
    switch text[index] {
    case UInt8(ascii: "."), UInt8(ascii: ","):
      return text[index + 1].isDigit ? (text[index], index + 1) : nil
    case 0xC2 where text[index + 1] == 0xB7:
      guard index + 2 < text.count, text[index + 2].isDigit else { return nil }
      return (0xB7, index + 2)
    case UInt8(ascii: "'"): return hasThree(index + 1, in: text) ? (0x27, index + 1) : nil
    case 0xC2, 0xE2:
      guard let end = TextByte.blank(in: text, at: index), hasThree(end, in: text) else {
        return nil
      }
      return (0x27, end)
    default: return nil
    }
  }

  private static func hasThree(_ index: Int, in text: Span<UInt8>) -> Bool {
    index + 3 <= text.count && (index..<index + 3).allSatisfy { text[$0].isDigit }
      && !(index + 3 < text.count && text[index + 3].isDigit)
  }

  /// The number it is, or two limits with a comma between; `nil` when that is not sure.
  func numbers(in language: Language) -> (first: StatementNumber, second: StatementNumber?)? {
    guard !isTooLong else { return nil }
    if count == 4, marks[0] == marks[2], marks[0] != marks[1], marks[1] != 0x27 {
      let second = number(2..<4, decimals: true)
      guard let first = number(0..<2, decimals: true) else { return second.map { ($0, nil) } }
      return (first, second)
    }
    switch count {
    case 1: return number(0..<1, decimals: false).map { ($0, nil) }
    case 2: return twoGroups(in: language).map { ($0, nil) }
    default: return manyGroups.map { ($0, nil) }
    }
  }

  /// The number of two groups: thousands, or decimals.
  private func twoGroups(in language: Language) -> StatementNumber? {
    let mark = marks[0]
    let mayBeThousands =
      groups[1].length == 3 && mark != 0xB7 && groups[0].value > 0 && groups[0].length <= 3
    let isThousands =
      mark == 0x27 || mayBeThousands && mark == UInt8(ascii: language == .dutch ? "." : ",")
    guard var number = number(0..<2, decimals: !isThousands) else { return nil }
    number.isAmbiguous = mayBeThousands && isThousands && mark == UInt8(ascii: ".")
    return number
  }

  /// The number of three groups or more: thousands, and perhaps decimals behind another mark.
  private var manyGroups: StatementNumber? {
    let last = count - 1
    guard (1..<last).allSatisfy({ groups[$0].length == 3 && marks[$0 - 1] == marks[0] }) else {
      return nil
    }
    if marks[last - 1] != marks[0] { return number(0..<count, decimals: true) }
    return groups[last].length == 3 ? number(0..<count, decimals: false) : nil
  }

  private func number(_ range: Range<Int>, decimals: Bool) -> StatementNumber? {
    var digits = 0
    for place in range {
      for _ in 0..<groups[place].length {
        guard digits < 100_000_000_000_000 else { return nil }
        digits *= 10
      }
      digits += groups[place].value
    }
    let isMinus = isNegative && range.lowerBound == 0
    return PrintedNumber(
      digits: isMinus ? -digits : digits,
      decimals: decimals ? groups[range.upperBound - 1].length : 0
    ).map { StatementNumber(printed: $0) }
  }
}
