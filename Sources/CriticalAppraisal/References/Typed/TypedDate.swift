/// Reads dates as people type them in references: `2005 Aug 13`, `May 1, 2023`, `3 mei 2023`.
enum TypedDate {
  /// The date that begins at an index, and where it ends.
  static func read(
    _ bytes: [UInt8], at start: Int, to limit: Int
  ) -> (date: PartialDate, end: Int)? {
    guard start < limit else { return nil }
    if bytes[start].isDigit {
      guard let first = number(bytes, start, limit) else { return nil }
      if let year = year(first, start) { return afterYear(bytes, year, first.end, limit) }
      return dayFirst(bytes, first, start, limit)
    }
    guard let month = month(bytes, start, limit) else { return nil }
    return monthFirst(bytes, month, limit)
  }

  /// `2005 Aug 13`, `2023, May 1`, `2023-05-01`, `2020 Mar-Apr`.
  private static func afterYear(
    _ bytes: [UInt8], _ year: Int, _ end: Int, _ limit: Int
  ) -> (date: PartialDate, end: Int) {
    var date = PartialDate(year: year)
    if end + 2 < limit, bytes[end] == UInt8(ascii: "-"),
      let month = number(bytes, end + 1, limit), month.end - end == 3,
      (1...12).contains(month.value)
    {
      guard month.end < limit, bytes[month.end] == UInt8(ascii: "-"),
        let day = number(bytes, month.end + 1, limit), (1...31).contains(day.value)
      else { return (date, end) }
      date.month = month.value
      date.day = day.value
      return (date, day.end)
    }
    var next = skip(bytes, end, limit)
    // `2023, 3 mei`
    if next < limit, bytes[next].isDigit, let day = number(bytes, next, limit),
      (1...31).contains(day.value), let month = month(bytes, skip(bytes, day.end, limit), limit)
    {
      date.month = month.value
      date.day = day.value
      return (date, month.end)
    }
    guard let month = month(bytes, next, limit) else { return (date, end) }
    date.month = month.value
    next = skip(bytes, month.end, limit)
    // `Mar-Apr`: the first month counts.
    if next < limit, bytes[next] == UInt8(ascii: "-") || bytes[next] == UInt8(ascii: "/"),
      let second = self.month(bytes, next + 1, limit)
    {
      return (date, second.end)
    }
    if let day = number(bytes, next, limit), (1...31).contains(day.value),
      !isFollowed(bytes, day.end, limit)
    {
      date.day = day.value
      return (date, ordinal(bytes, day.end, limit))
    }
    return (date, month.end)
  }

  /// `3 mei 2023`, `3rd of May 2023`, `3-5-2023`.
  private static func dayFirst(
    _ bytes: [UInt8], _ day: (value: Int, end: Int), _ start: Int, _ limit: Int
  ) -> (date: PartialDate, end: Int)? {
    guard (1...31).contains(day.value), day.end - start <= 2, day.end < limit else { return nil }
    let mark = bytes[day.end]
    if mark == UInt8(ascii: "-") || mark == UInt8(ascii: "/") || mark == UInt8(ascii: ".") {
      guard let month = number(bytes, day.end + 1, limit), month.end < limit,
        bytes[month.end] == mark, let last = number(bytes, month.end + 1, limit),
        let year = year(last, month.end + 1)
      else { return nil }
      // Day before month, as in Dutch and British use; the other way round where it must be.
      if (1...12).contains(month.value) {
        return (PartialDate(year: year, month: month.value, day: day.value), last.end)
      }
      guard (1...12).contains(day.value), (1...31).contains(month.value) else { return nil }
      return (PartialDate(year: year, month: day.value, day: month.value), last.end)
    }
    let next = skip(bytes, ordinal(bytes, day.end, limit), limit)
    guard let month = month(bytes, next, limit) else { return nil }
    let yearStart = skip(bytes, month.end, limit)
    guard let last = number(bytes, yearStart, limit), let year = year(last, yearStart) else {
      return nil
    }
    return (PartialDate(year: year, month: month.value, day: day.value), last.end)
  }

  /// `May 1, 2023`, `mei 2023`.
  private static func monthFirst(
    _ bytes: [UInt8], _ month: (value: Int, end: Int), _ limit: Int
  ) -> (date: PartialDate, end: Int)? {
    let next = skip(bytes, month.end, limit)
    guard let first = number(bytes, next, limit) else { return nil }
    if let year = year(first, next) {
      return (PartialDate(year: year, month: month.value), first.end)
    }
    let yearStart = skip(bytes, ordinal(bytes, first.end, limit), limit)
    guard (1...31).contains(first.value), let last = number(bytes, yearStart, limit),
      let year = year(last, yearStart)
    else { return nil }
    return (PartialDate(year: year, month: month.value, day: first.value), last.end)
  }

  /// A number of up to four digits with no digit after it.
  private static func number(
    _ bytes: [UInt8], _ start: Int, _ limit: Int
  ) -> (value: Int, end: Int)? {
    var end = start
    var value = 0
    while end < limit, bytes[end].isDigit, end - start < 5 {
      value = value * 10 + Int(bytes[end] - 0x30)
      end += 1
    }
    return end > start && end - start < 5 ? (value, end) : nil
  }

  private static func year(_ number: (value: Int, end: Int), _ start: Int) -> Int? {
    number.end - start == 4 && (1_800...2_100).contains(number.value) ? number.value : nil
  }

  /// Whether what follows a number shows that it is no day: `Suppl 2(3)`, `12:34`.
  private static func isFollowed(_ bytes: [UInt8], _ end: Int, _ limit: Int) -> Bool {
    end < limit && bytes[end] == UInt8(ascii: "(")
  }

  /// The position after blanks, a comma, a stop, `of`.
  private static func skip(_ bytes: [UInt8], _ index: Int, _ limit: Int) -> Int {
    var index = index
    while index < limit,
      bytes[index].isBlank || bytes[index] == UInt8(ascii: ",") || bytes[index] == UInt8(ascii: ".")
    {
      index += 1
    }
    if index + 2 < limit, bytes[index] == UInt8(ascii: "o"), bytes[index + 1] == UInt8(ascii: "f"),
      bytes[index + 2] == 0x20
    {
      return index + 3
    }
    return index
  }

  /// The position after `st`, `nd`, `rd`, `th`, `e`.
  private static func ordinal(_ bytes: [UInt8], _ index: Int, _ limit: Int) -> Int {
    var end = index
    while end < limit, bytes[end].isLetter { end += 1 }
    return end - index <= 2 ? end : index
  }

  /// The month that a word names in English or Dutch, in full or shortened to three letters or more.
  static func month(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> (value: Int, end: Int)? {
    var end = start
    while end < limit, bytes[end].isLetter { end += 1 }
    guard end - start >= 3, end - start <= 9 else { return nil }
    let value =
      switch (bytes[start].lowercased, bytes[start + 1].lowercased, bytes[start + 2].lowercased) {
      case (0x6A, 0x61, 0x6E): 1
      case (0x66, 0x65, 0x62): 2
      case (0x6D, 0x61, 0x72), (0x6D, 0x72, 0x74), (0x6D, 0x61, 0x61): 3
      case (0x61, 0x70, 0x72): 4
      case (0x6D, 0x61, 0x79), (0x6D, 0x65, 0x69): 5
      case (0x6A, 0x75, 0x6E): 6
      case (0x6A, 0x75, 0x6C): 7
      case (0x61, 0x75, 0x67): 8
      case (0x73, 0x65, 0x70): 9
      case (0x6F, 0x63, 0x74), (0x6F, 0x6B, 0x74): 10
      case (0x6E, 0x6F, 0x76): 11
      case (0x64, 0x65, 0x63): 12
      default: 0
      }
    guard value > 0 else { return nil }
    let isName = names[value - 1].contains {
      $0.count >= end - start && bytes.has($0, prefix: start..<end)
    }
    return isName ? (value, end) : nil
  }

  private static let names: [[[UInt8]]] = [
    ["january", "januari"], ["february", "februari"], ["march", "maart", "mrt"], ["april"],
    ["may", "mei"], ["june", "juni"], ["july", "juli"], ["august", "augustus"], ["september"],
    ["october", "oktober"], ["november"], ["december"],
  ].map { $0.map { Array($0.utf8) } }
}

extension [UInt8] {
  /// Whether a part of the bytes is how a word in lower case begins, in whatever case.
  fileprivate func has(_ word: [UInt8], prefix range: Range<Int>) -> Bool {
    for offset in 0..<range.count where self[range.lowerBound + offset].lowercased != word[offset] {
      return false
    }
    return true
  }
}
