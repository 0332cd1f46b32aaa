/// A run of digits with marks between: which of them belong to one number, and what the marks are.
struct NumberGrouping {
  /// The digits, with a point before the decimals.
  private(set) var digits: [UInt8]
  /// The whole number it can also be, when the mark before three digits may part thousands.
  private(set) var count: Int?
  /// Where the number ends.
  private(set) var end: Int

  /// Reads the number at an index.
  init(_ bytes: [UInt8], _ start: Int, hardBlank: UInt8, _ language: Language) {
    var parts: [Range<Int>] = []
    var marks: [UInt8] = []
    var index = start
    while true {
      let first = index
      while index < bytes.count, bytes[index].isDigit { index += 1 }
      parts.append(first..<index)
      guard parts.count < 6, index + 1 < bytes.count, bytes[index + 1].isDigit,
        bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ",")
          || bytes[index] == hardBlank
      else { break }
      marks.append(bytes[index])
      index += 1
    }
    let isGroup = { (part: Range<Int>) in part.count == 3 }
    let startsGroups = (1...3).contains(parts[0].count) && bytes[parts[0].lowerBound] != 0x30
    let joined = { (parts: ArraySlice<Range<Int>>) in parts.flatMap { Array(bytes[$0]) } }
    let isOneMark = Set(marks).count == 1

    if startsGroups, isOneMark, parts.dropFirst().allSatisfy(isGroup),
      parts.count > 2 || marks.first == hardBlank
        || (language == .english && marks.first == UInt8(ascii: ","))
    {
      // 1,234,567
      digits = joined(parts[...])
      end = index
    } else if startsGroups, marks.count > 1, marks.last != marks[0],
      marks.last != hardBlank, Set(marks.dropLast()).count == 1,
      parts.dropFirst().dropLast().allSatisfy(isGroup)
    {
      // 1.234,5
      digits = joined(parts.dropLast()) + [UInt8(ascii: ".")] + bytes[parts[parts.count - 1]]
      end = index
    } else if let mark = marks.first, mark != hardBlank {
      digits = Array(bytes[parts[0]]) + [UInt8(ascii: ".")] + bytes[parts[1]]
      end = parts[1].upperBound
      if startsGroups, isGroup(parts[1]) {
        count = Int(String(decoding: joined(parts[0...1]), as: UTF8.self))
      }
    } else {
      digits = Array(bytes[parts[0]])
      end = parts[0].upperBound
    }
  }
}
