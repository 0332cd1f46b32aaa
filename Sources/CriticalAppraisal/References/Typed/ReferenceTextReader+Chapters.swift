extension ReferenceTextReader {
  /// The sentence that begins with `In:`, or with `In ` where the style says so.
  func chapterMark(_ segments: ArraySlice<Range<Int>>, needsColon: Bool = true) -> Int? {
    segments.indices.dropFirst().first { index in
      let range = segments[index]
      guard range.count > 3, body.hasWord(Self.inWord, at: range.lowerBound) else { return false }
      return !needsColon || body[range.lowerBound + 2] == UInt8(ascii: ":")
    }
  }

  private static let inWord = Array("in".utf8)

  /// Reads a chapter with the book after `In:`.
  ///
  /// `In: Higgins JPT, Thomas J, editors. Book. 2nd ed. Chichester: Wiley; 2019. p. 241-84.`
  mutating func readChapter(_ segments: ArraySlice<Range<Int>>, at mark: Int) {
    record.type = .chapter
    setTitle(segments[..<mark], container: false)
    let range = segments[mark]
    var start = body.skipBlanks(range.lowerBound + 2, to: range.upperBound)
    if start < range.upperBound, body[start] == UInt8(ascii: ":") { start += 1 }
    start = takeEditors(at: start)
    var rest = ReferenceSegments(body, in: start..<body.count).ranges[...]
    guard let last = rest.indices.last else {
      isComplete = false
      return
    }
    // `Book. London: X; 2019:3-20`
    if let found = dateWithPages(rest[last]) {
      record.page = found.page
      if record.issued == nil { record.issued = found.date }
      rest[last] = body.trimmed(rest[last].lowerBound..<found.start)
      if !rest[last].isEmpty, rest.count > 1, takePublisher(withoutDate: rest[last]) {
        rest.removeLast()
      }
    }
    readBook(rest)
    if record.editors.isEmpty, record.page == nil, record.publisher == nil, record.url != nil {
      record.type = .webpage
    }
  }

  /// The editors of a book, and where what follows begins.
  private mutating func takeEditors(at start: Int) -> Int {
    let reader = NameReader(body: body, limit: body.count, isBounded: false)
    guard let names = reader.names(at: start) else { return start }
    record.editors = names.contributors
    return endOfEditors(at: names.end) ?? names.end
  }

  /// The title of a book and what follows it.
  mutating func readBook(_ segments: ArraySlice<Range<Int>>) {
    var rest = segments
    var index = rest.endIndex - 1
    while index > rest.startIndex {
      let range = rest[index]
      if takeDate(range) || takeEdition(range) || takePages(range) || takePublisher(range) {
        rest.remove(at: index)
      }
      index -= 1
    }
    guard let first = rest.first, let last = rest.last else {
      isComplete = false
      return
    }
    let title = takeBookDetails(first)
    record.containerTitle = body.text(title)
    if rest.count == 2, record.publisher == nil {
      record.publisher = body.text(last)
    } else if rest.count > 1 {
      isComplete = false
    }
  }

  /// A title without the remark in brackets at its end: `(2nd ed., pp. 3–20)`.
  mutating func takeBookDetails(_ range: Range<Int>) -> Range<Int> {
    guard range.count > 4, body[range.upperBound - 1] == UInt8(ascii: ")"),
      let open = body.bytes[range].lastIndex(of: UInt8(ascii: "("))
    else { return range }
    var index = open + 1
    let limit = range.upperBound - 1
    var isUnderstood = false
    while index < limit {
      let end = body.bytes[index..<limit].firstIndex(of: UInt8(ascii: ",")) ?? limit
      let part = body.trimmed(index..<end)
      if takeEdition(part) || takePages(part) {
        isUnderstood = true
      } else if let word = body.word(at: part.lowerBound, to: limit),
        TypedWords.volumeWords.contains(word.key), record.volume == nil
      {
        record.volume = body.text(word.next..<part.upperBound)
        isUnderstood = true
      } else if takeNumber(part) {
        isUnderstood = true
      } else {
        if isUnderstood { isComplete = false }
        return isUnderstood ? body.trimmed(range.lowerBound..<open) : range
      }
      index = end + 1
    }
    return isUnderstood ? body.trimmed(range.lowerBound..<open) : range
  }

  /// `Report No. 12`, `publicatienr. 2017/08`, `NICE guideline NG59`: the number, with the words
  /// before it as the genre.
  mutating func takeNumber(_ range: Range<Int>) -> Bool {
    guard range.count < 50, record.number == nil, body.bytes[range].contains(where: \.isDigit),
      let first = body.word(at: range.lowerBound, to: range.upperBound),
      TypedWords.reportWords.contains(first.key)
    else { return false }
    var word = first
    while let next = body.word(at: word.next, to: range.upperBound) {
      // All words but the last are words for reports.
      guard TypedWords.reportWords.contains(word.key) else { return false }
      word = next
    }
    guard word.range.lowerBound > range.lowerBound,
      body.bytes[word.range].contains(where: \.isDigit)
    else { return false }
    record.number = body.string(word.range)
    record.genre = record.genre ?? body.text(range.lowerBound..<word.range.lowerBound)
    return true
  }

  private func dateWithPages(
    _ range: Range<Int>
  ) -> (date: PartialDate, page: String, start: Int)? {
    var index = range.lowerBound
    while index < range.upperBound {
      if let found = body.year(at: index, to: range.upperBound) {
        let next = found.end
        if next < range.upperBound, body[next] == UInt8(ascii: ":"),
          let pages = TypedPages.read(
            body, at: body.skipBlanks(next + 1, to: range.upperBound), to: range.upperBound),
          pages.end == range.upperBound, !pages.isArticle
        {
          return (found.date, pages.text, index)
        }
      }
      index += 1
    }
    return nil
  }

  private mutating func takePublisher(withoutDate range: Range<Int>) -> Bool {
    if let colon = placeEnd(range) {
      record.publisherPlace = body.text(range.lowerBound..<colon)
      record.publisher = body.text((colon + 1)..<range.upperBound)
    } else {
      record.publisher = body.text(range)
    }
    return true
  }
}
