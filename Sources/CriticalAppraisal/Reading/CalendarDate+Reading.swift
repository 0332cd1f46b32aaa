extension CalendarDate {
  /// Reads a date as people write it: `2026-01-22`, `22-01-2026`, `22 januari 2026`,
  /// `January 22, 2026`; `nil` for what is no date, or does not exist.
  public init?(reading text: String) {
    var bytes = text.utf8[...]
    // A time after the day, `2026-01-22T10:00Z`, says nothing here.
    if let time = bytes.firstIndex(where: { $0 == UInt8(ascii: "T") }), time > bytes.startIndex,
      bytes[bytes.index(before: time)].isDigit
    {
      bytes = bytes[..<time]
    }
    let words = bytes.split { !$0.isDigit && !$0.isLetter }.compactMap { String(Substring($0)) }
    guard words.count == 3 else { return nil }
    let numbers = words.map { Int($0) ?? Self.ordinal($0) }
    if let first = numbers[0], let second = numbers[1], let third = numbers[2] {
      if words[0].utf8.count == 4 {
        self.init(year: first, month: second, day: third)
      } else {
        self.init(year: third, month: second, day: first)
      }
    } else if let day = numbers[0], let month = Self.month(words[1]), let year = numbers[2] {
      self.init(year: year, month: month, day: day)
    } else if let month = Self.month(words[0]), let day = numbers[1], let year = numbers[2] {
      self.init(year: year, month: month, day: day)
    } else {
      return nil
    }
  }

  /// `22nd` as 22.
  private static func ordinal(_ word: String) -> Int? {
    ["st", "nd", "rd", "th", "e"].lazy
      .filter { word.hasSuffix($0) }
      .compactMap { Int(word.dropLast($0.count)) }.first
  }

  /// The number of a month by its Dutch or English name, in full or in three letters or more.
  private static func month(_ word: String) -> Int? {
    let word = word.lowercased()
    guard word.utf8.count >= 3 else { return nil }
    for terms in [Terms.dutch, Terms.english] {
      for number in 1...12 where terms.month(number).lowercased().hasPrefix(word) { return number }
    }
    return word == "mrt" ? 3 : nil
  }
}
