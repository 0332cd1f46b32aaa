/// Digits with the marks between them, as they stand in a text: `1.234,5`, `12'480`, `0·83`.
struct DigitRun {
  private var groups: [(value: Int, length: Int)] = []
  private var marks: [UInt8] = []
  private var isTooLong = false
  /// The position after the last digit.
  private(set) var end: Int
  var isNegative = false

  /// The run at a position, which may begin with a decimal mark.
  init(at start: Int, in text: Span<UInt8>) {
    end = start
    if start < text.count, !text[start].isDigit {
      groups.append((0, 0))
      marks.append(UInt8(ascii: "."))
      end = start + 1
    }
    while true {
      var group = (value: 0, length: 0)
      while end < text.count, text[end].isDigit {
        if group.length < 15 { group.value = group.value * 10 + Int(text[end] - 0x30) }
        group.length += 1
        end += 1
      }
      isTooLong = isTooLong || group.length > 12
      groups.append(group)
      guard let mark = Self.mark(at: end, in: text) else { break }
      marks.append(mark.kind)
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

  /// The numbers it is: one, or two limits with a comma between; none when that is not sure.
  func numbers(in language: Language) -> [StatementNumber] {
    guard !isTooLong else { return [] }
    if groups.count == 4, marks[0] == marks[2], marks[0] != marks[1], marks[1] != 0x27 {
      return [number(0...1, decimals: true), number(2...3, decimals: true)].compactMap { $0 }
    }
    let isGrouped = groups.dropFirst().allSatisfy { $0.length == 3 }
    let all = 0...groups.count - 1
    guard let last = marks.last else { return [number(all, decimals: false)].compactMap { $0 } }
    if groups.count == 2 {
      let mayBeThousands =
        isGrouped && last != 0xB7 && groups[0].value > 0 && groups[0].length <= 3
      let isThousands =
        last == 0x27
        || mayBeThousands && last == UInt8(ascii: language == .dutch ? "." : ",")
      guard var number = number(all, decimals: !isThousands) else { return [] }
      number.isAmbiguous = mayBeThousands && isThousands && last == UInt8(ascii: ".")
      return [number]
    }
    let others = marks.dropLast()
    if isGrouped, Set(marks).count == 1 { return [number(all, decimals: false)].compactMap { $0 } }
    let hasThousands = groups.dropFirst().dropLast().allSatisfy { $0.length == 3 }
    guard hasThousands, Set(others).count == 1, others.first != last else { return [] }
    return [number(all, decimals: true)].compactMap { $0 }
  }

  private func number(_ range: ClosedRange<Int>, decimals: Bool) -> StatementNumber? {
    var digits = 0
    for group in groups[range] {
      for _ in 0..<group.length {
        guard digits < 100_000_000_000_000 else { return nil }
        digits *= 10
      }
      digits += group.value
    }
    let isMinus = isNegative && range.lowerBound == 0
    return PrintedNumber(
      digits: isMinus ? -digits : digits, decimals: decimals ? groups[range.upperBound].length : 0
    ).map { StatementNumber(printed: $0) }
  }
}
