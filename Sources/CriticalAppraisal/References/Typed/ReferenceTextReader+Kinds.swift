extension ReferenceTextReader {
  /// What the sentences are that are neither date nor publisher: the title, and perhaps a journal,
  /// site or publisher.
  mutating func settleTexts(_ segments: ArraySlice<Range<Int>>) {
    guard let first = segments.first, let last = segments.last else {
      isComplete = false
      return
    }
    guard segments.count > 1 else {
      record.title = body.text(takeBookDetails(first))
      return
    }
    let isOnline = record.url != nil || record.accessed != nil || record.medium != nil
    if let genre = record.genre, !genre.isEmpty, segments.count == 2,
      record.publisher != nil
        || isConference
    {
      // The library of a thesis, the name of a conference.
      setTitle(segments, container: true)
      if isConference, let place = body.bytes[last].firstIndex(of: UInt8(ascii: ",")) {
        record.containerTitle = body.text(last.lowerBound..<place)
        record.publisherPlace = body.text((place + 1)..<last.upperBound)
      }
      return
    }
    let title = segments.count == 2 ? takeBookDetails(first) : first
    if segments.count == 2, record.publisher == nil, title != first || record.edition != nil {
      record.title = body.text(title)
      record.publisher = body.text(last)
      return
    }
    if record.publisher != nil, !isJournal(last) {
      // `Title. Subtitle. Utrecht: KNGF; 2021.`
      setTitle(segments, container: false)
      return
    }
    if isJournal(last) || isServer(last) || isNewspaper(last) || isOnline
      || record.doi != nil || record.pmid != nil || record.status != nil
    {
      setTitle(segments, container: true)
      return
    }
    if isBounded(last), segments.count == 2 {
      record.title = body.text(takeBookDetails(first))
      record.publisher = body.text(last)
      return
    }
    setTitle(segments, container: segments.count == 2)
    isComplete = false
  }

  private var isConference: Bool {
    guard let genre = record.genre else { return false }
    let bytes = Array(genre.lowercased().utf8)[...]
    return ["conferen", "paper", "poster"].contains {
      bytes.firstOccurrence(of: Array($0.utf8)) != nil
    }
  }

  /// Whether a sentence may be the name of a publisher: up to six words that begin with a capital.
  private func isBounded(_ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    var words = 0
    while let word = body.word(at: index, to: range.upperBound) {
      words += 1
      if words > 6 { return false }
      if word.range.count > 3, !body.isCapital(at: word.range.lowerBound) { return false }
      index = word.next
    }
    return words > 0
  }

  private func isServer(_ range: Range<Int>) -> Bool { holds(TypedWords.preprints, range) }

  private func isNewspaper(_ range: Range<Int>) -> Bool {
    range.count <= 40 && holds(TypedWords.newspapers, range)
  }

  private func holds(_ words: WordSet, _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    var count = 0
    while let word = body.word(at: index, to: range.upperBound), count < 12 {
      if words.contains(word.key) { return true }
      index = word.next
      count += 1
    }
    return false
  }

  // MARK: The type

  /// The kind of source, from the fields that were found.
  mutating func settleType() {
    if let genre = record.genre {
      let genre = ReferenceBody(bytes: Array(genre.utf8))
      if let kind = Self.genres.first(where: { genre.hasWordBeginning($0.word) }) {
        record.type = kind.type
        return
      }
    }
    if let container = record.containerTitle {
      let name = container.utf8Span.span
      if Self.servers.contains(where: { name.holds($0) }) {
        record.type = .preprint
        return
      }
    }
    guard record.type == .document else { return }
    if record.authors.isEmpty, !record.editors.isEmpty, record.publisher != nil {
      record.type = .book
      return
    }
    if record.containerTitle != nil {
      if record.publisher == nil, record.medium == nil, record.accessed == nil {
        record.type = isNewspaperTitle ? .newspaperArticle : .journalArticle
        if record.url != nil, record.doi == nil, record.pmid == nil, !isNewspaperTitle,
          record.issued?.month != nil || !isJournalTitle
        {
          record.type = .webpage
        }
        return
      }
      record.type =
        isNewspaperTitle
        ? .newspaperArticle : isJournalTitle && record.doi != nil ? .journalArticle : .webpage
      return
    }
    if record.medium != nil || record.accessed != nil || record.url != nil, record.edition == nil {
      let isOffline = record.medium == nil && record.accessed == nil && record.publisher != nil
      record.type = isReport && isOffline ? .report : .webpage
      return
    }
    guard record.publisher != nil else { return }
    let isReport = isReport || record.authors.first?.literal != nil || record.number != nil
    record.type = isReport && record.edition == nil ? .report : .book
  }

  private var isReport: Bool {
    record.title.map { Self.holds(TypedWords.reports, $0) } ?? false
  }

  /// Whether a title holds one of some words.
  private static func holds(_ words: WordSet, _ title: String) -> Bool {
    let body = ReferenceBody(bytes: Array(title.utf8))
    var index = 0
    while let word = body.word(at: index, to: body.count) {
      if words.contains(word.key) { return true }
      index = word.next
    }
    return false
  }

  private var isNewspaperTitle: Bool {
    record.containerTitle.map { Self.holds(TypedWords.newspapers, $0) } ?? false
  }

  private var isJournalTitle: Bool {
    record.containerTitle.map { Self.holds(TypedWords.journals, $0) } ?? false
  }

  private static let servers = TypedWords.list("rxiv ssrn preprints osf")

  private static let genres: [(word: [UInt8], type: RecordType)] = {
    let types: [(String, RecordType)] = [
      ("preprint", .preprint), ("proefschrift", .thesis), ("dissert", .thesis),
      ("thesis", .thesis), ("scriptie", .thesis), ("masterthesis", .thesis),
      ("masterscriptie", .thesis), ("bachelorscriptie", .thesis), ("bachelorthesis", .thesis),
      ("afstudeerscriptie", .thesis), ("paper", .conferencePaper),
      ("conference", .conferencePaper), ("poster", .conferencePaper), ("presentat", .speech),
      ("data", .dataset), ("software", .software), ("app", .software), ("video", .motionPicture),
      ("film", .motionPicture),
    ]
    return types.map { (Array($0.0.utf8), $0.1) }
  }()
}
