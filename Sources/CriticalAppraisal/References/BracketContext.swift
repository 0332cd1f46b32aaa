/// What stands around numbers in brackets, by which an interval, a scale or a search is told from a
/// citation: `5 [3-8]`, `NRS [1-10]`, `"rugpijn"[1]`.
struct BracketContext {
  let bytes: [UInt8]
  let range: Range<Int>
  /// The brackets with what they hold.
  let bracket: Range<Int>

  /// Whether the numbers are values rather than citations.
  func holdsValues(_ numbers: [Int]) -> Bool {
    if isInSearch { return true }
    let inner = bytes[(bracket.lowerBound + 1)..<(bracket.upperBound - 1)]
    let isSpan = inner.contains { $0 == UInt8(ascii: "-") || $0 == 0xE2 }
    let isDecimal = Self.isDecimal(inner)
    guard isSpan || isDecimal || numbers.count == 2, let first = numbers.first,
      let last = numbers.last
    else { return false }
    // `12,5` is a number with a comma: citations ascend.
    if isDecimal, !isSpan, numbers.count == 2, last < first { return true }
    if isSpan || isDecimal, Self.labels.contains(wordBefore) { return true }
    let unit = wordAfter
    if isSpan || isDecimal, Self.measures.contains(unit) { return true }
    if isSpan, Self.times.contains(unit) { return true }
    return isSpan && isAround(valueBefore, first, last)
  }

  /// Whether a value lies within an interval.
  private func isAround(_ value: Double?, _ lower: Int, _ upper: Int) -> Bool {
    guard let value else { return false }
    return value > Double(lower) && value < Double(upper) + 1
  }

  /// Whether every comma joins two digits, as in a number: `12,5`.
  private static func isDecimal(_ inner: ArraySlice<UInt8>) -> Bool {
    var commas = 0
    for index in inner.indices where inner[index] == UInt8(ascii: ",") {
      guard index > inner.startIndex, index + 1 < inner.endIndex, inner[index - 1].isDigit,
        inner[index + 1].isDigit
      else { return false }
      commas += 1
    }
    return commas > 0
  }

  // MARK: Around

  /// The word right before the bracket, in lower case.
  private var wordBefore: String {
    var end = bracket.lowerBound
    while end > range.lowerBound, Self.isGap(bytes[end - 1]) { end -= 1 }
    var start = end
    while start > range.lowerBound, bytes[start - 1].isLetter, end - start < 16 { start -= 1 }
    return String(decoding: bytes[start..<end].map(\.lowercased), as: UTF8.self)
  }

  /// The word or sign right after it, in lower case.
  private var wordAfter: String {
    var start = bracket.upperBound
    while start < range.upperBound,
      bytes[start].isBlank || bytes[start] >= 0xC2 && bytes[start] < 0xC3
        || bytes[start] == 0xA0
    { start += 1 }
    if start < range.upperBound, bytes[start] == UInt8(ascii: "%") { return "%" }
    let word = bytes[start..<range.upperBound].prefix(16).prefix(while: \.isLetter)
    return String(decoding: word.map(\.lowercased), as: UTF8.self)
  }

  /// The number right before it, that is no year: `2,3`, `5`.
  private var valueBefore: Double? {
    var end = bracket.lowerBound
    while end > range.lowerBound, Self.isGap(bytes[end - 1]) { end -= 1 }
    var start = end
    while start > range.lowerBound, end - start < 8,
      bytes[start - 1].isDigit || bytes[start - 1] == UInt8(ascii: ",")
        || bytes[start - 1] == UInt8(ascii: ".")
    { start -= 1 }
    let digits = bytes[start..<end].map { $0 == UInt8(ascii: ",") ? UInt8(ascii: ".") : $0 }
    guard start < end, digits.last?.isDigit == true, digits != [] else { return nil }
    if start > range.lowerBound, bytes[start - 1].isLetter || bytes[start - 1] >= 0x80 {
      return nil
    }
    let isYear = digits.count == 4 && digits.allSatisfy(\.isDigit)
    return isYear ? nil : Double(String(decoding: digits, as: UTF8.self))
  }

  private static func isGap(_ byte: UInt8) -> Bool {
    byte.isBlank || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "=")
      || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "%")
  }

  /// Whether it is part of a search: beside or between quotation marks, in a text with `AND`.
  private var isInSearch: Bool {
    let quotes = bytes.span.count(in: range.lowerBound..<bracket.lowerBound) {
      $0.matches(UInt8(ascii: "\""))
    }
    guard quotes > 0, quotes % 2 == 1 || bytes[bracket.lowerBound - 1] == UInt8(ascii: "\"") else {
      return false
    }
    let text = bytes[range]
    return Self.operators.contains { text.firstOccurrence(of: $0) != nil }
  }

  private static let operators = [" AND ", " OR ", " NOT ", "[tiab]", "[Mesh"].map {
    Array($0.utf8)
  }
  /// What an interval or a scale is announced by.
  private static let labels: Set<String> = [
    "ci", "bi", "iqr", "ika", "sd", "interval", "range", "spreiding", "bereik", "schaal", "scale",
    "score", "scores", "nrs", "vas", "nprs", "likert", "mediaan", "median", "gemiddelde", "mean",
    "leeftijd", "age", "betrouwbaarheidsinterval", "pi", "min", "max", "items", "punten", "points",
  ]
  /// Units that are never the next word of a sentence.
  private static let measures: Set<String> = [
    "kg", "cm", "mm", "mg", "ml", "km", "hz", "bpm", "mmhg", "%", "punten", "points", "graden",
    "degrees", "euro",
  ]
  private static let times: Set<String> = [
    "jaar", "jaren", "years", "weken", "weeks", "maanden", "months", "dagen", "days", "uur", "uren",
    "hours", "minuten", "minutes", "min", "sec", "seconden", "seconds", "keer", "times", "x",
    "sessies", "sessions", "herhalingen", "repetitions", "sets",
  ]
}
