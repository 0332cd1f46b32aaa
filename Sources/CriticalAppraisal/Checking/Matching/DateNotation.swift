/// Recognises dates in running text, and whether they are someone's birthday.
enum DateNotation {
  /// Whether a run of digits begins a full date: `12-03-1975`, `1975-03-12`, `12 maart 1975`.
  static func begins(at run: Range<Int>, in text: Span<UInt8>) -> Bool {
    let end = run.upperBound
    guard end < text.count else { return false }
    if run.count <= 2 {
      let blank = TextByte.skipBlanks(in: text, from: end)
      if let month = months.match(at: blank, in: text) {
        return digits(from: TextByte.skipBlanks(in: text, from: month.range.upperBound), in: text)
          == 4
      }
      // `March 12, 1975`: the month is before the day.
      if text[end] == UInt8(ascii: ",") {
        return digits(from: TextByte.skipBlanks(in: text, from: end + 1), in: text) == 4
      }
    }
    guard isMark(text[end]) else { return false }
    let second = digits(from: end + 1, in: text)
    guard second == 1 || second == 2, end + 1 + second < text.count,
      isMark(text[end + 1 + second])
    else { return false }
    let third = digits(from: end + 2 + second, in: text)
    return run.count == 4 ? third == 1 || third == 2 : third == 2 || third == 4
  }

  /// Whether a date follows a word for being born, with nothing but small words between.
  static func isBirthDate(at date: Int, in text: Span<UInt8>) -> Bool {
    var position = max(0, date - 32)
    var word: Phrases.Match?
    while let match = births.first(in: text, from: position, to: date) {
      word = match
      position = match.range.upperBound
    }
    guard var index = word?.range.upperBound else { return false }
    while index < date {
      if let small = smallWords.match(at: index, in: text) {
        index = small.range.upperBound
      } else if TextByte.isWord(text, at: index) {
        return false
      } else {
        index += 1
      }
    }
    return true
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".")
  }

  private static func digits(from start: Int, in text: Span<UInt8>) -> Int {
    var end = start
    while end < text.count, text[end].isDigit { end += 1 }
    return end - start
  }

  private static let births = Phrases([
    "geb", "geb.datum", "geb. datum", "geboren", "geboortedatum*", "born", "DOB", "dob",
    "date of birth",
    "birth date", "birthdate",
  ])
  private static let smallWords = Phrases([
    "op", "on", "is", "was", "d.d", "datum", "date", "january", "february", "march", "april", "may",
    "june", "july", "august", "september", "october", "november", "december",
  ])
  private static let months = Phrases([
    "jan*", "feb*", "maart", "mrt*", "march", "mar", "apr*", "mei", "may", "jun*", "jul*", "aug*",
    "sep*", "okt*", "oct*", "nov*", "dec*",
  ])
}
