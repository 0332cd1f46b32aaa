extension ReferenceTextReader {
  /// Vancouver and AMA: authors, title, journal, date, volume.
  mutating func readNumeric() {
    var start = 0
    let limit = body.count
    let reader = NameReader(body: body, limit: limit, isBounded: false)
    if let names = reader.names(at: 0) {
      start = names.end
      if let end = endOfEditors(at: start) {
        record.editors = names.contributors
        start = end
      } else {
        record.authors = names.contributors
      }
      record.hasMoreAuthors = names.hasMore
      if !names.isClosed, names.contributors.count < 2 { isComplete = false }
    }
    var segments = ReferenceSegments(body, in: start..<limit).ranges[...]
    if record.authors.isEmpty, record.editors.isEmpty { takeOrganisation(&segments) }
    guard !segments.isEmpty else {
      isComplete = false
      return
    }
    if let index = chapterMark(segments) { return readChapter(segments, at: index) }
    if let found = dateWithVolume(segments) { return readJournal(&segments, found) }
    readWithoutVolume(segments)
  }

  // MARK: Journals

  /// A year with a volume after it.
  struct DatedTail {
    var segment: Int
    var start: Int
    var date: PartialDate
    var tail: JournalTail
  }

  /// The last year that a volume follows: `2005 Aug 13;331(7513):376-82`.
  func dateWithVolume(_ segments: ArraySlice<Range<Int>>) -> DatedTail? {
    // A remark such as `Erratum in: Lancet 2021;398:100.` has a year and volume too.
    let remark = segments.indices.dropFirst(2).first { isCorrection(segments[$0]) }
    for segment in segments[..<(remark ?? segments.endIndex)].indices.reversed().prefix(40) {
      let range = segments[segment]
      var index = range.lowerBound
      while index < range.upperBound {
        guard body[index] == UInt8(ascii: "1") || body[index] == UInt8(ascii: "2"),
          let found = body.year(at: index, to: range.upperBound)
        else {
          index += 1
          continue
        }
        if let tail = tail(after: found.end, in: range) {
          return DatedTail(segment: segment, start: index, date: found.date, tail: tail)
        }
        index = found.end
      }
    }
    return nil
  }

  /// The volume after a date: after a semicolon, or where all that follows is volume and pages.
  func tail(after end: Int, in range: Range<Int>) -> JournalTail? {
    let next = body.skipBlanks(end, to: range.upperBound)
    guard next < range.upperBound else { return nil }
    switch body[next] {
    case UInt8(ascii: ";"):
      return JournalTail(body, at: next + 1, to: range.upperBound)
    case UInt8(ascii: ","), UInt8(ascii: ":"):
      if body[next] == UInt8(ascii: ":"),
        let tail = JournalTail(
          number: body.skipBlanks(next + 1, to: range.upperBound), body, to: range.upperBound),
        tail.reaches(range.upperBound, in: body)
      {
        return tail
      }
      guard let tail = JournalTail(body, at: next + 1, to: range.upperBound),
        tail.reaches(range.upperBound, in: body)
      else { return nil }
      return tail
    default:
      guard next > end || body[next] == UInt8(ascii: "("),
        let tail = JournalTail(body, at: next, to: range.upperBound),
        tail.reaches(range.upperBound, in: body),
        tail.page != nil || tail.number != nil || tail.issue != nil
      else { return nil }
      return tail
    }
  }

  mutating func readJournal(_ segments: inout ArraySlice<Range<Int>>, _ found: DatedTail) {
    record.type = .journalArticle
    record.issued = found.date
    set(found.tail)
    let range = segments[found.segment]
    if !found.tail.reaches(range.upperBound, in: body) { isComplete = false }
    readRemarks(segments[(found.segment + 1)...])
    let head = body.trimmed(range.lowerBound..<found.start)
    segments[found.segment] = head
    let before = head.isEmpty ? segments[..<found.segment] : segments[...found.segment]
    if before.count == 1, let only = before.first, let split = capitalRun(only) {
      record.title = body.text(only.lowerBound..<split)
      record.containerTitle = body.text(split..<only.upperBound)
      isComplete = false
    } else {
      setTitle(before, container: true)
      if record.containerTitle == nil { isComplete = false }
    }
  }

  /// Where a run of words with capitals begins that ends a part, when small words stand before it:
  /// a journal after a title without a stop.
  func capitalRun(_ range: Range<Int>) -> Int? {
    var start: Int?
    var index = range.lowerBound
    while let word = body.word(at: index, to: range.upperBound) {
      if body.isCapital(at: word.range.lowerBound) {
        if start == nil { start = word.range.lowerBound }
      } else if !(word.range.count <= 3 && start != nil) {
        start = nil
      }
      index = word.next
    }
    guard let start, start > range.lowerBound + 10, isJournal(start..<range.upperBound) else {
      return nil
    }
    return start
  }

  /// What follows a volume: remarks on the publication, or words without a place.
  mutating func readRemarks(_ segments: ArraySlice<Range<Int>>) {
    for range in segments {
      if isCorrection(range) {
        appendNote(body.string(range.lowerBound..<(segments.last ?? range).upperBound))
        return
      }
      if let found = TypedDate.read(body.bytes, at: range.lowerBound, to: range.upperBound),
        found.end == range.upperBound
      {
        if found.date != record.issued { appendNote(body.string(range)) }
        continue
      }
      if record.page == nil, record.number == nil,
        let number = TypedPages.article(body, in: range)
      {
        record.number = number
      } else if Self.remarks.contains(where: { body.bytes.has($0, at: range.lowerBound) }) {
        appendNote(body.string(range))
      } else {
        isComplete = false
      }
    }
  }

  /// Whether a sentence is about another publication: `Erratum in: …`, `Published correction …`.
  func isCorrection(_ range: Range<Int>) -> Bool {
    guard let first = body.word(at: range.lowerBound, to: range.upperBound) else { return false }
    let isPublished = body.equals(first.range, Self.published)
    let start = isPublished ? body.skipBlanks(first.next, to: range.upperBound) : range.lowerBound
    return TypedWords.corrections.contains { body.hasWord($0, at: start) }
  }

  private static let published = Array("published".utf8)
  mutating func appendNote(_ text: String) {
    record.note = record.note.map { "\($0). \(text)" } ?? text
  }

  private static let remarks = TypedWords.list(
    "erratum correction corrected retraction retracted comment discussion quiz dutch nederlands "
      + "published gepubliceerd review updated bijgewerkt")
}
