extension NumberMention {
  static func isPartOfName(_ start: Int, in text: Span<UInt8>) -> Bool {
    if TextByte.isWord(text, before: start) { return true }
    guard start > 1, text[start - 1] == UInt8(ascii: "-") else { return false }
    return TextByte.isCapital(text[start - 2]) || TextByte.isSmall(text[start - 2])
  }

  /// Whether a number stands in brackets that hold nothing but whole numbers.
  static func isCitation(_ start: Int, in text: Span<UInt8>) -> Bool {
    var index = start - 1
    while index >= 0, isListByte(text[index]) { index -= 1 }
    guard index >= 0, text[index] == UInt8(ascii: "[") else { return false }
    index = start
    while index < text.count, isListByte(text[index]) { index += 1 }
    return index < text.count && text[index] == UInt8(ascii: "]")
  }

  private static func isListByte(_ byte: UInt8) -> Bool {
    TextByte.isDigit(byte) || byte == 0x20 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "-")
  }

  static func isYear(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    guard range.count == 4 else { return false }
    let century = (text[range.lowerBound], text[range.lowerBound + 1])
    return century == (0x31, 0x39) || century == (0x32, 0x30)
  }

  /// What the word after a number, or after the list of numbers it opens, says that it counts.
  static func roleByUnit(_ start: Int, _ end: Int, in text: Span<UInt8>) -> Role {
    var position = skipUnitGap(in: text, from: end)
    for _ in 0..<12 {
      if let match = connectors.match(at: position, in: text) {
        position = skipUnitGap(in: text, from: match.range.upperBound)
      } else if position < text.count, TextByte.isDigit(text[position]) {
        position = skipUnitGap(in: text, from: digits(from: position, in: text).end)
      } else {
        break
      }
    }
    if durations.match(at: position, in: text) != nil { return .duration }
    if isAfterUnit(start, in: text) { return .duration }
    return people.first(in: text, from: position, to: min(text.count, position + 24)) == nil
      ? .value : .people
  }

  /// Whether `month`, `week` or the like stands before a number.
  private static func isAfterUnit(_ start: Int, in text: Span<UInt8>) -> Bool {
    var wordEnd = start
    while wordEnd > 0, text[wordEnd - 1] == 0x20 { wordEnd -= 1 }
    var wordStart = wordEnd
    while wordStart > 0, TextByte.isSmall(TextByte.lower(text[wordStart - 1])) { wordStart -= 1 }
    guard wordStart < wordEnd, let match = durations.match(at: wordStart, in: text) else {
      return false
    }
    return match.range.upperBound == wordEnd
  }

  private static func skipUnitGap(in text: Span<UInt8>, from index: Int) -> Int {
    var index = TextByte.skipBlanks(in: text, from: index)
    while index < text.count, text[index] == UInt8(ascii: "-") || text[index] == UInt8(ascii: "/") {
      index = TextByte.skipBlanks(in: text, from: index + 1)
    }
    return index
  }

  private static let connectors = Phrases([",", "–", "en", "and", "tot", "to", "of", "or", "&"])
  private static let durations = Phrases([
    "seconde*", "second*", "minuten", "minuut", "minute*", "uur", "uren", "hour*", "dag", "dagen",
    "daag*", "day", "days", "week", "weken", "weeks", "wekelijk*", "maand*", "month*", "jaar",
    "jaren", "jarig*", "year*", "sessie*", "session*", "keer", "times",
  ])
  private static let people = Phrases([
    "patiënt*", "patient*", "deelnemer*", "mensen", "volwassenen", "personen", "proefpersonen",
    "vrouwen", "mannen", "kinderen", "ouderen", "gerandomiseerd*", "geïncludeerd*", "participant*",
    "people", "adults", "women", "men", "children", "subjects", "randomi*", "included", "enrolled",
    "studies", "trials", "onderzoeken",
  ])
}
