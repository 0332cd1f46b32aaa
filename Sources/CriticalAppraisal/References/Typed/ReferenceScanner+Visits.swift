extension ReferenceScanner {
  /// `Accessed May 1, 2023.`, `Geraadpleegd op 3 mei 2023, van `, `Available from: ` before an
  /// address.
  mutating func visit(at index: Int) -> Int? {
    guard var next = endOfVerb(at: index) else { return nil }
    var date: PartialDate?
    // `op`, a date, `van`: whatever stands there, up to the address.
    var steps = 0
    while steps < 6 {
      next = skipMarks(next)
      if next < raw.count, raw[next] == UInt8(ascii: ",") {
        next += 1
        continue
      }
      steps += 1
      if date == nil, let found = TypedDate.read(raw, at: next, to: raw.count) {
        date = found.date
        next = found.end
      } else if let word = Self.links.first(where: { hasWord($0, at: next) }) {
        next += word.count
      } else {
        break
      }
    }
    let leads = next < raw.count && (addressRange(at: next) != nil || leadsToDOI(next))
    guard leads || (date != nil && isAtStart) else { return nil }
    if let date {
      if record.accessed == nil { record.accessed = date } else { losesWords = true }
    }
    return next
  }

  private func leadsToDOI(_ index: Int) -> Bool {
    raw.has(Self.doiLabel, at: index)
      || Identifiers.doiRange(in: raw, at: index, to: raw.count) != nil
  }

  private static let doiLabel = Array("doi".utf8)

  private func hasWord(_ word: [UInt8], at index: Int) -> Bool {
    guard raw.has(word, at: index) else { return false }
    let end = index + word.count
    return end == raw.count || !raw[end].isLetter
  }

  /// Where `accessed`, `last accessed`, `te raadplegen` end.
  private func endOfVerb(at index: Int) -> Int? {
    var end = letters(from: index)
    guard end - index >= 2, end - index <= 12 else { return nil }
    var key = WordSet.key(of: raw, index..<end)
    if Self.beforeVerbs.contains(key), end + 1 < raw.count, raw[end] == 0x20 {
      let start = end + 1
      end = letters(from: start)
      key = WordSet.key(of: raw, start..<end)
    }
    return Self.verbs.contains(key) ? end : nil
  }

  private func letters(from index: Int) -> Int {
    var end = index
    while end < raw.count, raw[end].isLetter { end += 1 }
    return end
  }

  private static let verbs = WordSet(
    "accessed available aangehaald beschikbaar bezocht bekeken cited geraadpleegd geciteerd "
      + "gelezen retrieved raadpleegbaar raadplegen vinden opgehaald opgevraagd via verkregen "
      + "visited viewed url link opgezocht")
  private static let beforeVerbs = WordSet("te laatst last online also")

  private static let links = [
    "op", "on", "at", "from", "via", "van", "online", "in", "through", "de website", "the website",
    "internet", "website",
  ].map { Array($0.utf8) }

  // MARK: States

  /// `Epub ahead of print`, `Online ahead of print`, `In press`, `Epub 2019 Mar 2`.
  mutating func status(at index: Int) -> Int? {
    guard isAtStart, let words = Self.states.first(where: { hasWord($0, at: index) }) else {
      return nil
    }
    let end = index + words.count
    if words == Self.epub {
      guard epubDate == nil, let date = TypedDate.read(raw, at: skipMarks(end), to: raw.count)
      else { return nil }
      appendNote(string(index..<date.end))
      epubDate = date.date
      return date.end
    }
    guard record.status == nil else {
      return nil
    }
    record.status = string(index..<end)
    return end
  }

  /// Adds a remark.
  mutating func appendNote(_ text: String) {
    record.note = record.note.map { "\($0). \(text)" } ?? text
  }

  private static let epub = Array("epub".utf8)

  private static let states = [
    "epub ahead of print", "e-pub ahead of print", "online ahead of print", "ahead of print",
    "advance online publication", "in press", "in druk", "epub",
  ].map { Array($0.utf8) }
}
