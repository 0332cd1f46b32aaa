extension ReferenceTextReader {
  /// APA and Harvard: authors, year, title, container.
  mutating func readAfterYear(_ head: YearHead) {
    record.issued = head.date
    if head.losesWords { isComplete = false }
    var start = head.end
    let author = body.trimmed(0..<head.open)
    if let names = head.names {
      record.authors = names.contributors
      record.hasMoreAuthors = names.hasMore
      if !names.isClosed { isComplete = false }
    }
    start = body.skipBlanks(start, to: body.count)
    var segments = ReferenceSegments(body, in: start..<body.count).ranges[...]
    if head.names == nil, !author.isEmpty {
      // `KNGF (2021).` or a title without an author.
      if takeBracketedEditors(author) {
      } else if segments.isEmpty || startsWithIn(segments) || isTitle(author, segments) {
        segments.insert(author, at: segments.startIndex)
      } else {
        record.authors = [Contributor(literal: body.string(author))]
      }
    }
    guard !segments.isEmpty else {
      isComplete = false
      return
    }
    if let found = volumeWithoutDate(segments) { return readJournal(segments, found) }
    if let index = chapterMark(segments, needsColon: false) {
      return readChapter(segments, at: index)
    }
    readWithoutVolume(segments)
  }

  mutating func takeBracketedEditors(_ range: Range<Int>) -> Bool {
    guard let open = body.bytes[range].lastIndex(of: UInt8(ascii: "(")),
      let end = endOfEditors(at: open), end >= range.upperBound - 1,
      let names = NameReader(body: body, limit: open, isBounded: true).names(at: range.lowerBound)
    else { return false }
    record.editors = names.contributors
    record.hasMoreAuthors = names.hasMore
    return true
  }

  func startsWithIn(_ segments: ArraySlice<Range<Int>>) -> Bool {
    guard let first = segments.first else { return false }
    return body.bytes.has(Self.inMark, at: first.lowerBound)
  }

  private static let inMark = Array("in ".utf8)

  /// Whether what stands before the year is a title: small words, and but one sentence after it.
  func isTitle(_ range: Range<Int>, _ segments: ArraySlice<Range<Int>>) -> Bool {
    !isOrganisation(range) && segments.count == 1
  }

  // MARK: Journals

  /// A volume after the name of a journal, which ends a sentence: `Spine, 27(21), 2409–2416`.
  func volumeWithoutDate(
    _ segments: ArraySlice<Range<Int>>
  ) -> (segment: Int, start: Int, tail: JournalTail)? {
    for segment in segments.indices.dropFirst().reversed().prefix(6) {
      let range = segments[segment]
      var index = range.lowerBound
      var tries = 0
      while index < range.upperBound, tries < 12 {
        let isStart =
          index == range.lowerBound || body[index - 1] == 0x20
          || body[index - 1] == UInt8(ascii: ",")
        if isStart, body[index].isDigit || body.bytes.has(Self.vol, at: index) {
          tries += 1
          if let tail = JournalTail(body, at: index, to: range.upperBound),
            tail.reaches(range.upperBound, in: body), isConvincing(tail, index, range)
          {
            return (segment, index, tail)
          }
        }
        index += 1
      }
    }
    return nil
  }

  private static let vol = Array("vol".utf8)

  /// A volume alone is one only after a comma.
  func isConvincing(_ tail: JournalTail, _ start: Int, _ range: Range<Int>) -> Bool {
    if start == range.lowerBound { return tail.page != nil || tail.number != nil }
    if tail.issue != nil || tail.page != nil || tail.number != nil { return true }
    let before = body.bytes[range.lowerBound..<start].last { $0 != 0x20 }
    return before == UInt8(ascii: ",") && isJournal(range.lowerBound..<start)
  }

  mutating func readJournal(
    _ segments: ArraySlice<Range<Int>>, _ found: (segment: Int, start: Int, tail: JournalTail)
  ) {
    record.type = .journalArticle
    set(found.tail)
    var before = segments[..<found.segment]
    let head = body.trimmed(segments[found.segment].lowerBound..<found.start)
    if !head.isEmpty { before.append(head) }
    setTitle(before, container: true)
    if record.containerTitle == nil { isComplete = false }
    readRemarks(segments[(found.segment + 1)...])
  }
}
