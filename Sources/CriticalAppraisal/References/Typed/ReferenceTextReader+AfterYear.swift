extension ReferenceTextReader {
  /// The part up to the year in brackets with which APA and Harvard begin.
  struct YearHead {
    var names: NameReader.Names?
    var open: Int
    var end: Int
    var date: PartialDate?
    var status: String?
  }

  /// The authors and the year, if the entry begins so: `Kent, P., & Lin, I. (2019). `
  func yearHead() -> YearHead? {
    guard var head = yearInBrackets() else { return nil }
    let reader = NameReader(body: body, limit: head.open, isBounded: true)
    if let names = reader.names(at: 0) {
      head.names = names
      return head
    }
    if hasInitialsAfterComma(to: head.open) {
      // Names that are not all understood: the first one is.
      head.names = partialNames(to: head.open)
      return head
    }
    // Without persons before it: only where a mark follows, and more.
    let next = body.skipBlanks(head.end, to: body.count)
    guard next + 4 < body.count, head.open <= 200, head.open > 1 else { return nil }
    let isClosed = body[head.end] == UInt8(ascii: ".") || body[head.end] == UInt8(ascii: ":")
    let follows = body.isCapital(at: next) || isClosed || body.quote(at: next) > 0
    return follows && !hasNumericStart(to: head.open) ? head : nil
  }

  /// Whether `, A.` shows that persons stand before the year.
  private func hasInitialsAfterComma(to limit: Int) -> Bool {
    var index = 0
    while index + 3 < limit {
      if body[index] == UInt8(ascii: ","), body[index + 1] == 0x20, body.isCapital(at: index + 2),
        body[index + 3] == UInt8(ascii: ".")
      {
        return true
      }
      index += 1
    }
    return false
  }

  /// The first of some names, with the mark that more follow.
  private func partialNames(to limit: Int) -> NameReader.Names? {
    let reader = NameReader(body: body, limit: limit, isBounded: true)
    guard let first = reader.name(at: 0) else { return nil }
    var names = NameReader.Names(end: limit)
    names.contributors = [first.contributor]
    names.hasMore = true
    return names
  }

  /// Whether names without bounds begin the text, as in Vancouver.
  private func hasNumericStart(to limit: Int) -> Bool {
    NameReader(body: body, limit: limit, isBounded: false).names(at: 0) != nil
  }

  /// The first brackets that hold a date: `(2019a)`, `(2020, 3 mei)`, `(z.d.)`, `(in press)`.
  private func yearInBrackets() -> YearHead? {
    for index in body.bytes.indices where body[index] == UInt8(ascii: "(") {
      let bound = min(body.count, index + 40)
      guard let close = body.bytes[index..<bound].firstIndex(of: UInt8(ascii: ")")) else {
        continue
      }
      let inside = body.trimmed((index + 1)..<close)
      guard close > index + 1 else { continue }
      var head = YearHead(open: index, end: close + 1)
      if let found = TypedDate.read(body.bytes, at: inside.lowerBound, to: inside.upperBound) {
        var end = found.end
        if end < inside.upperBound, body.isSmall(at: end), end + 1 == inside.upperBound { end += 1 }
        // `August 8–11`: the first day counts.
        if body.dash(at: end) > 0, end + body.dash(at: end) + 2 >= inside.upperBound {
          end = inside.upperBound
        }
        guard end == inside.upperBound || isLetterAndDate(end, inside) else { continue }
        head.date = found.date
        return head.end < body.count ? head : nil
      }
      if Self.noDates.contains(where: { body.equals(inside, $0) }) {
        return head.end < body.count ? head : nil
      }
    }
    return nil
  }

  /// `(2020a, 3 mei)`.
  private func isLetterAndDate(_ end: Int, _ inside: Range<Int>) -> Bool {
    body[end].isLetter && end + 1 < inside.upperBound && body[end + 1] == UInt8(ascii: ",")
  }

  private static let noDates = ["z.d", "n.d", "zd", "nd", "z. d", "n. d"].map { Array($0.utf8) }

  // MARK: Reading

  /// APA and Harvard: authors, year, title, container.
  mutating func readAfterYear(_ head: YearHead) {
    record.issued = head.date
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

  private mutating func takeBracketedEditors(_ range: Range<Int>) -> Bool {
    guard let open = body.bytes[range].lastIndex(of: UInt8(ascii: "(")),
      let end = endOfEditors(at: open), end >= range.upperBound - 1,
      let names = NameReader(body: body, limit: open, isBounded: true).names(at: range.lowerBound)
    else { return false }
    record.editors = names.contributors
    record.hasMoreAuthors = names.hasMore
    return true
  }

  private func startsWithIn(_ segments: ArraySlice<Range<Int>>) -> Bool {
    guard let first = segments.first else { return false }
    return body.bytes.has(Self.inMark, at: first.lowerBound)
  }

  private static let inMark = Array("in ".utf8)

  /// Whether what stands before the year is a title: small words, and but one sentence after it.
  private func isTitle(_ range: Range<Int>, _ segments: ArraySlice<Range<Int>>) -> Bool {
    !isOrganisation(range) && segments.count == 1
  }

  // MARK: Journals

  /// A volume after the name of a journal, which ends a sentence: `Spine, 27(21), 2409–2416`.
  private func volumeWithoutDate(
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
  private func isConvincing(_ tail: JournalTail, _ start: Int, _ range: Range<Int>) -> Bool {
    if start == range.lowerBound { return tail.page != nil || tail.number != nil }
    if tail.issue != nil || tail.page != nil || tail.number != nil { return true }
    let before = body.bytes[range.lowerBound..<start].last { $0 != 0x20 }
    return before == UInt8(ascii: ",") && isJournal(range.lowerBound..<start)
  }

  private mutating func readJournal(
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
