extension ReferenceTextReader {
  /// Books, reports, sites, and articles of which the volume is missing.
  mutating func readWithoutVolume(_ segments: ArraySlice<Range<Int>>) {
    var rest = segments
    var index = rest.endIndex - 1
    // From the end: dates, editions, pages, place and publisher. The first sentence is the title.
    while index > rest.startIndex {
      if takePart(rest[index], &rest, index) { rest.remove(at: index) }
      index -= 1
    }
    if let only = rest.first, rest.count == 1 { rest = [splitDate(only)] }
    settleTexts(rest)
  }

  /// Reads a sentence that is a date, an edition, pages, or place and publisher.
  ///
  /// It is false if the sentence is none of these; one of which the end is a date is shortened.
  private mutating func takePart(
    _ range: Range<Int>, _ segments: inout ArraySlice<Range<Int>>, _ index: Int
  ) -> Bool {
    if takeDate(range) || takeEdition(range) || takePages(range) || takeNumber(range) {
      return true
    }
    guard record.issued == nil || record.publisher == nil else { return false }
    if takePublisher(range) { return true }
    let shortened = splitDate(range)
    if shortened.isEmpty { return true }
    segments[index] = shortened
    return false
  }

  /// `2019`, `Published June 19, 2023`, `Updated May 2020`.
  mutating func takeDate(_ range: Range<Int>) -> Bool {
    var start = range.lowerBound
    var isUpdate = false
    var count = 0
    while let word = body.word(at: start, to: range.upperBound), count < 4, word.mark == 0,
      TypedWords.dateWords.contains(word.key)
    {
      isUpdate = isUpdate || TypedWords.updates.contains(word.key)
      if body.equals(word.range, Self.preprintWord) { record.genre = body.string(word.range) }
      start = word.next
      count += 1
    }
    start = body.skipBlanks(start, to: range.upperBound)
    guard let found = TypedDate.read(body.bytes, at: start, to: range.upperBound) else {
      return false
    }
    var end = found.end
    if end < range.upperBound, body[end].isLetter, end + 1 == range.upperBound { end += 1 }
    guard body.trimmed(end..<range.upperBound).isEmpty else { return false }
    if isUpdate || record.issued != nil {
      prependNote(body.string(range))
      if isUpdate, record.issued == nil { return true }
    } else {
      record.issued = found.date
      if count > 0, body.hasWord(Self.publishedWord, at: range.lowerBound), record.status == nil,
        body.bytes[range].firstOccurrence(of: Self.onlineWord) != nil
      {
        record.status = "Published online"
      }
    }
    return true
  }

  private static let preprintWord = Array("preprint".utf8)
  private static let publishedWord = Array("published".utf8)
  private static let onlineWord = Array("online".utf8)

  /// Adds a remark before those of what follows in the text.
  private mutating func prependNote(_ text: String) {
    record.note = record.note.map { "\(text). \($0)" } ?? text
  }

  /// `3rd ed`, `2e herziene druk`, `Fifth edition`.
  mutating func takeEdition(_ range: Range<Int>) -> Bool {
    guard record.edition == nil, range.count <= 40 else { return false }
    var index = range.lowerBound
    if Self.versions.contains(where: { body.hasWord($0, at: index) }),
      body.bytes[range].contains(where: \.isDigit)
    {
      prependNote(body.string(range))
      return true
    }
    while let word = body.word(at: index, to: range.upperBound) {
      if TypedWords.editions.contains(word.key) {
        guard word.range.lowerBound > range.lowerBound,
          body.trimmed(word.next..<range.upperBound).isEmpty
        else { return false }
        record.edition = body.text(range.lowerBound..<word.range.lowerBound)
        return record.edition != nil
      }
      index = word.next
    }
    return false
  }

  private static let versions = TypedWords.list("version versie")

  /// `p. 241-84`, `253 p`.
  mutating func takePages(_ range: Range<Int>) -> Bool {
    guard let first = body.word(at: range.lowerBound, to: range.upperBound) else { return false }
    if TypedWords.pageWords.contains(first.key) {
      guard
        let found = TypedPages.read(
          body, at: body.skipBlanks(first.next, to: range.upperBound), to: range.upperBound),
        found.end == range.upperBound, record.page == nil
      else { return false }
      record.page = found.text
      return true
    }
    guard body[range.lowerBound].isDigit,
      let second = body.word(at: first.next, to: range.upperBound),
      second.next >= range.upperBound, TypedWords.pageWords.contains(second.key)
    else { return false }
    prependNote(body.string(range))
    return true
  }

  /// `Utrecht: KNGF; 2021`, `Sydney: ACSQHC, 2022`, `United Kingdom; 2023`, `London: NICE`.
  mutating func takePublisher(_ range: Range<Int>) -> Bool {
    guard record.publisher == nil else { return false }
    var end = range.upperBound
    var date: PartialDate?
    var hasSemicolon = false
    if let found = dateAtEnd(range) {
      let mark = found.start > range.lowerBound ? body[found.markEnd] : 0
      hasSemicolon = mark == UInt8(ascii: ";")
      date = found.date
      end = found.start
    }
    let head = body.trimmed(range.lowerBound..<end)
    guard !head.isEmpty else { return false }
    if let colon = placeEnd(head) {
      record.publisherPlace = body.text(head.lowerBound..<colon)
      record.publisher = body.text((colon + 1)..<head.upperBound)
    } else if hasSemicolon {
      if TypedWords.countries.contains(where: { body.equals(head, $0) }) {
        record.publisherPlace = body.text(head)
      } else {
        record.publisher = body.text(head)
      }
    } else {
      return false
    }
    if let date, record.issued == nil { record.issued = date }
    return true
  }

  /// The colon after a place: up to five words with capitals, `Chichester (UK)`.
  func placeEnd(_ range: Range<Int>) -> Int? {
    guard let colon = body.bytes[range].firstIndex(of: UInt8(ascii: ":")),
      (2...60).contains(colon - range.lowerBound),
      body.isCapital(at: body.skipBlanks(colon + 1, to: range.upperBound))
    else { return nil }
    var index = range.lowerBound
    var words = 0
    while let word = body.word(at: index, to: colon) {
      words += 1
      let first = body[word.range.lowerBound]
      guard
        body.isCapital(at: word.range.lowerBound) || first == UInt8(ascii: "(")
          || first == UInt8(ascii: "'") || first == UInt8(ascii: "&") || first == 0xE2
          || TypedWords.placeWords.contains(word.key)
      else { return nil }
      index = word.next
    }
    return words <= 5 && words > 0 ? colon : nil
  }

  /// A date that ends a sentence, after a mark or blank.
  func dateAtEnd(
    _ range: Range<Int>
  ) -> (date: PartialDate, start: Int, markEnd: Int)? {
    var index = max(range.lowerBound, range.upperBound - 24)
    while index < range.upperBound {
      if let found = body.year(at: index, to: range.upperBound) {
        var end = found.end
        while end < range.upperBound, body[end] == UInt8(ascii: ")") { end += 1 }
        if body.trimmed(end..<range.upperBound).isEmpty {
          var start = index
          if start > range.lowerBound, body[start - 1] == UInt8(ascii: "(") { start -= 1 }
          var mark = start
          while mark > range.lowerBound + 1, body[mark - 1] == 0x20 { mark -= 1 }
          return (found.date, start, max(mark - 1, range.lowerBound))
        }
      }
      index += 1
    }
    return nil
  }

  /// A sentence without the date at its end, which is taken.
  private mutating func splitDate(_ range: Range<Int>) -> Range<Int> {
    guard record.issued == nil, let found = dateAtEnd(range) else { return range }
    record.issued = found.date
    return body.trimmed(range.lowerBound..<found.start)
  }
}
