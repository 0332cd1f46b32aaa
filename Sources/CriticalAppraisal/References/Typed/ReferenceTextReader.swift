/// Reads one reference as people type it, in Vancouver (NLM), AMA or APA style, Dutch or English.
///
/// Titles and names stay as typed; what is doubtful is left out rather than guessed. A part that
/// has no place in the record makes the reading partial.
public struct ReferenceTextReader {
  let body: ReferenceBody
  var record: BibliographicRecord
  /// Whether every part so far has its place.
  var isComplete: Bool

  /// Reads the text of a reference.
  public static func read(
    _ text: String
  ) -> (record: BibliographicRecord, confidence: Reference.Confidence) {
    read(Array(text.utf8))
  }

  /// Reads the bytes of a reference in UTF-8.
  public static func read(
    _ bytes: [UInt8]
  ) -> (record: BibliographicRecord, confidence: Reference.Confidence) {
    var record = BibliographicRecord()
    let confidence = read(bytes, into: &record)
    return (record, confidence)
  }

  /// Reads the bytes of a reference into an empty record.
  ///
  /// A record has thirty fields: it is handed on from one to the next, never copied.
  static func read(
    _ bytes: [UInt8], into record: inout BibliographicRecord
  ) -> Reference.Confidence {
    var scanner = ReferenceScanner(bytes)
    var reader = ReferenceTextReader(
      body: ReferenceBody(bytes: scanner.body), record: BibliographicRecord(),
      isComplete: !scanner.losesWords)
    swap(&reader.record, &scanner.record)
    reader.readBody(epub: scanner.epubDate)
    swap(&record, &reader.record)
    return reader.confidence(in: record)
  }

  private mutating func readBody(epub: PartialDate?) {
    guard body.count > 0 else {
      isComplete = false
      return
    }
    if let head = yearHead() {
      readAfterYear(head)
    } else {
      readNumeric()
    }
    if record.issued == nil { record.issued = epub ?? looseYear() }
    settleType()
  }

  /// How far what was read can be relied on.
  private func confidence(in record: BibliographicRecord) -> Reference.Confidence {
    let hasCreator = !(record.authors.isEmpty && record.editors.isEmpty)
    guard record.title != nil else {
      return hasCreator && record.containerTitle != nil ? .partial : .none
    }
    let hasPlace =
      record.containerTitle != nil || record.publisher != nil || record.url != nil
      || record.publisherPlace != nil
      || record.doi != nil || record.pmid != nil
    if isComplete, hasPlace, record.issued != nil || record.url != nil || record.status != nil {
      return .full
    }
    let isUnderstood = hasCreator || record.containerTitle != nil || record.publisher != nil
    return isUnderstood ? .partial : .none
  }

  // MARK: Common parts

  /// The journal, volume, issue and pages.
  mutating func set(_ tail: JournalTail) {
    if let volume = tail.volume { record.volume = volume }
    if let issue = tail.issue { record.issue = issue }
    if let page = tail.page { record.page = page }
    if let number = tail.number { record.number = number }
  }

  /// The title and the journal or site from the sentences before a date: the last is the container.
  mutating func setTitle(_ segments: ArraySlice<Range<Int>>, container: Bool) {
    guard let first = segments.first, var last = segments.last else {
      isComplete = false
      return
    }
    guard container, segments.count > 1 else {
      record.title = body.text(first.lowerBound..<last.upperBound)
      return
    }
    var index = segments.endIndex - 1
    // `Br. J. Sports Med.`: single words with a stop belong to the name.
    while index - 1 > segments.startIndex, isFragment(segments[index - 1]),
      isFragment(last) || isJournal(last)
    {
      index -= 1
      last = segments[index].lowerBound..<last.upperBound
    }
    record.title = body.text(first.lowerBound..<segments[index - 1].upperBound)
    record.containerTitle =
      endsWithItsStop(last)
      ? body.string(last.lowerBound..<(last.upperBound + 1)) : body.text(last)
  }

  /// Whether the stop after a journal is part of its name, as in `Br. J. Sports Med.`.
  private func endsWithItsStop(_ journal: Range<Int>) -> Bool {
    guard journal.upperBound < body.count, body[journal.upperBound] == 0x2E else { return false }
    let name = body.bytes[journal]
    let lastWord = name.lastIndex(of: 0x20).map { $0 + 1 } ?? journal.lowerBound
    return name.contains(0x2E)
      && !body.isOne(of: TypedWords.fullWords, lastWord..<journal.upperBound)
  }

  /// Whether a sentence can be a part of an abbreviated name of a journal: one or two short words
  /// with capitals.
  private func isFragment(_ range: Range<Int>) -> Bool {
    guard range.count <= 16, body.isCapital(at: range.lowerBound) else { return false }
    var words = 1
    for index in range where body[index] == 0x20 {
      words += 1
      if !body.isCapital(at: index + 1) { return false }
    }
    let last = body[range.upperBound - 1]
    return words <= 2 && (last.isLetter || last >= 0x80)
  }

  /// Whether a part looks like the name of a journal: it has a word that such names have.
  func isJournal(_ range: Range<Int>) -> Bool {
    guard range.count <= 100 else { return false }
    var index = range.lowerBound
    var words = 0
    while let word = body.word(at: index, to: range.upperBound) {
      words += 1
      if words > 12 { return false }
      if TypedWords.journals.contains(word.key) { return true }
      index = word.next
    }
    return false
  }

  /// The last year in the text that is no part of a range, an identifier or a page.
  private func looseYear() -> PartialDate? {
    guard body.count >= 4 else { return nil }
    var index = body.count - 4
    while index >= 0 {
      if let found = body.year(at: index, to: body.count) {
        let before: UInt8 = index > 1 ? body[index - 1] : 0x20
        let mark: UInt8 = index > 1 && before == 0x20 ? body[index - 2] : before
        if mark != UInt8(ascii: ":"), body.dash(at: found.end) == 0 { return found.date }
      }
      index -= 1
    }
    return nil
  }
}
