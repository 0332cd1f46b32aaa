extension NumberMention {
  static func isPartOfName(_ start: Int, in text: Span<UInt8>) -> Bool {
    if TextByte.isWord(text, before: start) { return true }
    guard start > 1, text[start - 1] == UInt8(ascii: "-") else { return false }
    return TextByte.isCapital(text[start - 2]) || TextByte.isSmall(text[start - 2])
  }

  /// Whether a number stands in brackets that hold nothing but whole numbers.
  static func isCitation(_ start: Int, in text: Span<UInt8>) -> Bool {
    var index = start - 1
    while index >= 0, start - index < reach, isListByte(text[index]) { index -= 1 }
    guard index >= 0, text[index] == UInt8(ascii: "[") else { return false }
    index = start
    while index < text.count, index - start < reach, isListByte(text[index]) { index += 1 }
    return index < text.count && text[index] == UInt8(ascii: "]")
  }

  private static func isListByte(_ byte: UInt8) -> Bool {
    byte.isDigit || byte == 0x20 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "-")
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
      } else if position < text.count, text[position].isDigit {
        position = skipUnitGap(in: text, from: digits(from: position, in: text).end)
      } else {
        break
      }
    }
    let before = wordBefore(start, in: text)
    if let before, names.match(at: before.lowerBound, in: text)?.range == before { return .name }
    if durations.match(at: position, in: text) != nil {
      let isMoment = before.map { moments.match(at: $0.lowerBound, in: text)?.range == $0 } ?? false
      return isMoment ? .moment : .duration
    }
    if let before, durations.match(at: before.lowerBound, in: text)?.range == before {
      return .moment
    }
    return people.first(in: text, from: position, to: min(text.count, position + 24)) == nil
      ? .value : .people
  }

  /// The word before a number, or before the list of numbers that it ends.
  private static func wordBefore(_ start: Int, in text: Span<UInt8>) -> Range<Int>? {
    var end = start
    for _ in 0..<8 {
      while end > 0, start - end < reach, isListByte(text[end - 1]) { end -= 1 }
      var wordStart = end
      while wordStart > 0, end - wordStart < 24, text[wordStart - 1].isLetter {
        wordStart -= 1
      }
      guard wordStart < end else { return nil }
      guard connectors.match(at: wordStart, in: text)?.range == wordStart..<end else {
        return wordStart..<end
      }
      end = wordStart
    }
    return nil
  }

  private static func skipUnitGap(in text: Span<UInt8>, from index: Int) -> Int {
    var index = TextByte.skipBlanks(in: text, from: index)
    while index < text.count, text[index] == UInt8(ascii: "-") || text[index] == UInt8(ascii: "/") {
      index = TextByte.skipBlanks(in: text, from: index + 1)
    }
    return index
  }

  /// How far is looked for the brackets of a citation, or for the word before a list of numbers.
  private static let reach = 96
  /// Words that a number belongs to as a name.
  private static let names = Phrases([
    "tabel", "table", "figuur", "figure", "fig", "bijlage", "appendix", "fase", "phase", "studie",
    "study", "trial", "stap", "step", "graad", "grade", "niveau", "level", "type", "hoofdstuk",
    "chapter", "groep", "group", "arm", "klasse", "class", "deel", "part",
  ])
  /// Words that make a duration a moment.
  private static let moments = Phrases([
    "na", "op", "om", "binnen", "gedurende", "tijdens", "tot", "van", "over", "bij", "after", "at",
    "within", "during", "until", "for", "over", "in", "the", "de", "of", "per",
  ])
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
