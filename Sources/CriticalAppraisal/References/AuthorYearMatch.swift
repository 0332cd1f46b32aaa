/// The entry that a name and a year stand for.
struct AuthorYearMatch {
  /// The number of the entry.
  var number: Int
  /// Where the name begins, in the text.
  var start: Int
  /// Whether another entry has the same author and year.
  var isAmbiguous = false
  /// An abbreviation that the text gives to the entry: `World Health Organization [WHO]`.
  var abbreviation: [UInt8]?

  /// Finds the entry whose first author is named at the end of a text, before a year.
  init?(_ names: NameText, _ year: CitedYear, among entries: [AuthorYearEntry]) {
    var found: [Candidate] = []
    for entry in entries where entry.year == year.year {
      if let place = Self.find(entry, in: names) {
        found.append(Candidate(entry: entry, place: place))
      }
    }
    // What is surely meant goes first, then the longest list of names.
    guard let first = found.map(\.place).min(by: { ($0.rank, $0.start) < ($1.rank, $1.start) })
    else { return nil }
    let meant = found.filter { $0.place.rank == first.rank && $0.place.start == first.start }
    let lettered = meant.filter { $0.entry.letter == year.letter && year.letter != nil }
    guard let best = lettered.first ?? meant.first else { return nil }
    number = best.entry.number
    isAmbiguous = meant.count > 1 && lettered.count != 1
    abbreviation = best.place.abbreviation
    start = names.origins[Self.begin(of: best.entry, at: best.place.start, in: names)]
  }

  /// Where an entry is named, and how surely: 0 where all other names are in the entry too.
  private struct Place {
    var start: Int
    var rank: Int
    var abbreviation: [UInt8]?
  }

  private struct Candidate {
    var entry: AuthorYearEntry
    var place: Place
  }

  private static func find(_ entry: AuthorYearEntry, in text: NameText) -> Place? {
    var best: Place?
    for name in entry.names where name.count > 1 {
      var end = text.bytes.count
      while let start = lastOccurrence(of: name, in: text.bytes[..<end]) {
        end = start + name.count - 1
        guard let tail = NameTail(text.bytes[(start + name.count)...]),
          isFirst(start, in: text.bytes)
        else { continue }
        let isCertain = tail.names.allSatisfy(entry.lists)
        guard isCertain || tail.kind != .single else { continue }
        let rank = isCertain ? 0 : 1
        if best.map({ (rank, start) < ($0.rank, $0.start) }) ?? true {
          best = Place(start: start, rank: rank, abbreviation: tail.abbreviation)
        }
      }
    }
    return best
  }

  /// Where a name stands last as a word of its own; its first letter must be the same, so that the
  /// Dutch verb *kent* is no Kent.
  private static func lastOccurrence(of name: [UInt8], in text: ArraySlice<UInt8>) -> Int? {
    guard text.count >= name.count else { return nil }
    var start = text.endIndex - name.count
    while start >= text.startIndex {
      if text[start] == name[0], matches(name, in: text, at: start) { return start }
      start -= 1
    }
    return nil
  }

  private static func matches(_ name: [UInt8], in text: ArraySlice<UInt8>, at start: Int) -> Bool {
    for offset in name.indices where text[start + offset].lowercased != name[offset].lowercased {
      return false
    }
    let end = start + name.count
    let isJoined = { (byte: UInt8) in byte.isLetter || byte.isDigit || byte == UInt8(ascii: "-") }
    return (start == text.startIndex || !isJoined(text[start - 1]))
      && (end == text.endIndex || !isJoined(text[end]))
  }

  /// Whether a name is not the second of two: `Smit & Kent`.
  private static func isFirst(_ start: Int, in bytes: [UInt8]) -> Bool {
    let before = bytes[..<start].trimmedBlanks
    return before.last != UInt8(ascii: "&")
  }

  /// Where a name begins with its initials and the particles that the entry has.
  private static func begin(of entry: AuthorYearEntry, at start: Int, in text: NameText) -> Int {
    var start = start
    while true {
      var end = start
      while end > 0, text.bytes[end - 1] == 0x20 { end -= 1 }
      let word = text.bytes[..<end].reversed().prefix { !$0.isBlank && $0 != 0x28 && $0 != 0x5B }
      let bytes = Array(word.reversed())
      let isParticle =
        end < start && NameTail.particles.contains(bytes.map(\.lowercased))
        && entry.lists(bytes, ignoringCase: true)
      let isInitials =
        bytes.last == UInt8(ascii: ".") && (2...6).contains(bytes.count)
        && bytes.allSatisfy { NameTail.isCapital($0) || $0 == UInt8(ascii: ".") || $0 == 0x2D }
      guard isParticle || isInitials && NameTail.isCapital(bytes[0]) else { return start }
      start = end - bytes.count
    }
  }
}

extension AuthorYearEntry {
  /// Whether a particle is in the entry.
  fileprivate func lists(_ word: [UInt8], ignoringCase: Bool) -> Bool {
    let lowered = text.map(\.lowercased)
    let word = [0x20] + word.map(\.lowercased)
    return lowered.starts(with: word.dropFirst()) || lowered[...].firstOccurrence(of: word) != nil
  }
}
