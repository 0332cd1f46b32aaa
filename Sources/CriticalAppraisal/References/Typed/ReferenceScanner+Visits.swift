extension ReferenceScanner {
  /// `Accessed May 1, 2023.`, `Geraadpleegd op 3 mei 2023, van `, `Available from: ` before an
  /// address.
  mutating func visit(at index: Int) -> Int? {
    guard let verb = Self.visits.first(where: { raw.has($0, at: index) }) else { return nil }
    var next = index + verb.count
    guard next < raw.count, !raw[next].isLetter else { return nil }
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

  private static let visits = [
    "accessed", "available", "aangehaald", "beschikbaar", "bezocht", "bekeken", "cited",
    "geraadpleegd", "geciteerd", "gelezen", "retrieved", "raadpleegbaar", "opgehaald", "opgevraagd",
    "te raadplegen", "te vinden", "via", "verkregen", "visited", "viewed", "url",
    "laatst geraadpleegd",
    "last accessed", "link", "opgezocht", "online beschikbaar", "online available",
    "also available",
    "available online",
  ].map { Array($0.utf8) }

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
      guard let date = TypedDate.read(raw, at: skipMarks(end), to: raw.count) else { return nil }
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
