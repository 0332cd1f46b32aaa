/// The numbers and words of a value, however it was typed.
///
/// Decimal commas, points and raised points; hyphens, minus signs and dashes as signs and as
/// ranges; percentages; thousands. `1,234` is a thousand and more in English, a little over one in
/// Dutch, where papers in English are quoted.
struct EvidenceText {
  /// A number as printed.
  struct Number: Sendable, Hashable {
    var value: PrintedNumber
    var isPercentage = false
    /// The whole number it can be, `1.011` being a thousand and eleven.
    var count: Int?
  }

  private(set) var numbers: [Number] = []
  /// The words in lower case, but for those of percentages.
  private(set) var words: [String] = []
  /// The words as typed.
  private(set) var typedWords: [String] = []
  /// How many words stand before each number.
  private(set) var wordsBefore: [Int] = []
  /// The marks `<`, `>`, `=`, `≤` and `≥`.
  private(set) var relations: [EvidenceP.Relation] = []
  /// Whether there is a number that is longer than any that is meant.
  private(set) var isTooLong = false

  init(_ text: String, _ language: Language) {
    let bytes = Self.normalized(Array(text.utf8.prefix(400)))
    isTooLong = text.utf8.count > 400
    var index = 0
    // Whether a dash that follows is a range, because a number stands before it.
    var followsNumber = false
    while index < bytes.count {
      let byte = bytes[index]
      if Self.isNumberStart(bytes, index) {
        index = number(bytes, index, isNegative: false, language)
        followsNumber = true
      } else if byte.isLetter || byte >= 0x80 {
        let start = index
        while index < bytes.count, bytes[index].isLetter || bytes[index] >= 0x80 { index += 1 }
        addWord(bytes[start..<index], followsNumber)
        followsNumber = false
      } else if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+"), !followsNumber,
        index == 0 || !bytes[index - 1].isLetter,
        let start = Self.numberAfterSign(bytes, index + 1)
      {
        index = number(bytes, start, isNegative: byte == UInt8(ascii: "-"), language)
        followsNumber = true
      } else {
        if byte == UInt8(ascii: "%"), followsNumber {
          markPercentage()
        } else if !byte.isBlank, byte != Self.hardBlank {
          followsNumber = false
          addRelation(byte, bytes, &index)
        }
        index += 1
      }
    }
  }

  // MARK: Bytes

  /// A blank at which lines do not break, which may stand between thousands.
  private static let hardBlank: UInt8 = 0x1F

  /// One byte for each mark that is written in several ways.
  private static func normalized(_ text: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    var index = 0
    let marks: [(from: [UInt8], to: [UInt8])] = [
      (Array("\u{2212}".utf8), [0x2D]), (Array("\u{2010}".utf8), [0x2D]),
      (Array("\u{2011}".utf8), [0x2D]), (Array("\u{2012}".utf8), [0x2D]),
      (Array("\u{2013}".utf8), [0x2D]), (Array("\u{2014}".utf8), [0x2D]),
      (Array("\u{B7}".utf8), [0x2E]), (Array("\u{A0}".utf8), [hardBlank]),
      (Array("\u{202F}".utf8), [hardBlank]), (Array("\u{2009}".utf8), [hardBlank]),
      (Array("&lt;".utf8), [0x3C]), (Array("&gt;".utf8), [0x3E]), (Array("\\".utf8), []),
      (Array("\u{2264}".utf8), Array("<=".utf8)), (Array("\u{2265}".utf8), Array(">=".utf8)),
    ]
    while index < text.count {
      let byte = text[index]
      if byte >= 0x80 || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "\\"),
        let mark = marks.first(where: { text[index...].starts(with: $0.from) })
      {
        bytes += mark.to
        index += mark.from.count
      } else {
        bytes.append(byte)
        index += 1
      }
    }
    return bytes
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")
  }

  private static func isNumberStart(_ bytes: [UInt8], _ index: Int) -> Bool {
    guard index < bytes.count else { return false }
    if bytes[index].isDigit { return true }
    return isMark(bytes[index]) && index + 1 < bytes.count && bytes[index + 1].isDigit
      && (index == 0 || !bytes[index - 1].isDigit)
  }

  private static func numberAfterSign(_ bytes: [UInt8], _ index: Int) -> Int? {
    let next = index < bytes.count && bytes[index].isBlank ? index + 1 : index
    return isNumberStart(bytes, next) ? next : nil
  }

  // MARK: Numbers

  /// Adds the number at an index, and returns where it ends.
  private mutating func number(
    _ bytes: [UInt8], _ start: Int, isNegative: Bool, _ language: Language
  ) -> Int {
    let grouping = NumberGrouping(bytes, start, hardBlank: Self.hardBlank, language)
    let digits = (isNegative ? "-" : "") + String(decoding: grouping.digits, as: UTF8.self)
    if let value = PrintedNumber(digits) {
      let count =
        isNegative ? nil : grouping.count ?? (value.decimals == 0 ? value.digits : nil)
      numbers.append(Number(value: value, count: count))
      wordsBefore.append(words.count)
    } else {
      isTooLong = true
    }
    return grouping.end
  }

  /// Makes the last number a percentage; one that is too long was not kept.
  private mutating func markPercentage() {
    if let last = numbers.indices.last { numbers[last].isPercentage = true }
  }

  // MARK: Words and marks

  private mutating func addWord(_ bytes: ArraySlice<UInt8>, _ followsNumber: Bool) {
    let typed = String(decoding: bytes, as: UTF8.self)
    let word = typed.lowercased()
    if followsNumber, word.hasPrefix("procent") || word.hasPrefix("percent") || word == "pct" {
      markPercentage()
    } else {
      words.append(word)
      typedWords.append(typed)
    }
  }

  private mutating func addRelation(_ byte: UInt8, _ bytes: [UInt8], _ index: inout Int) {
    let isDouble = index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "=")
    switch byte {
    case UInt8(ascii: "<"): relations.append(isDouble ? .atMost : .less)
    case UInt8(ascii: ">"): relations.append(isDouble ? .atLeast : .more)
    case UInt8(ascii: "="): relations.append(.equal)
    default: return
    }
    if isDouble { index += 1 }
  }
}
