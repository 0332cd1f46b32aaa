/// Finds citations by author and year, `(Kent et al., 2023)` or `Kent et al. (2023)`, matched with
/// the reference list.
struct AuthorYearCitations {
  /// A citation, and how sure it is that a name in it that no entry has is one.
  struct Found {
    var citation: Citation
    /// The names of what no entry answers to.
    var doubt: UnknownName?
  }

  /// The entries that can be cited so; made when the first year is met.
  private(set) var entries: [AuthorYearEntry] = []
  private var unread: [Reference]
  private let hasUndated: Bool

  /// How far before its year the names of a citation may begin, in bytes.
  private static let reach = 160
  /// How far the brackets around a year may be, in bytes.
  static let bracketReach = 400

  /// Prepares the entries of a reference list.
  init(_ references: [Reference]) {
    unread = references
    hasUndated = references.contains { $0.year == nil }
  }

  private mutating func readEntries() {
    guard !unread.isEmpty else { return }
    entries = unread.compactMap(AuthorYearEntry.init)
    unread = []
  }

  /// The citations of a text, in order.
  mutating func scan(_ text: CitationText) -> [Found] {
    guard !entries.isEmpty || !unread.isEmpty else { return [] }
    var found: [Found] = []
    let bytes = text.bytes
    let span = bytes.span
    var start = text.range.lowerBound
    var index = start
    let last = text.range.upperBound - 4
    // A year begins with 1 or 2; `z.d.` and `n.d.` are found by their first stop.
    let stop: UInt8 = hasUndated ? 0x2E : 0x31
    var end = start
    while true {
      index = span.first(from: index, to: last + 2) {
        $0.matches(0x31) | $0.matches(0x32) | $0.matches(stop)
      }
      guard index < last + 2 else { break }
      let first = span[index] == 0x2E ? index - 1 : index
      guard first >= end, first <= last, span[first + 1] == 0x2E || span[first + 1].isDigit,
        let year = CitedYear.at(first, in: bytes, text.range)
      else {
        index &+= 1
        continue
      }
      readEntries()
      if let one = read(year, in: text, from: start) {
        found.append(one)
        start = one.citation.range.upperBound
        index = max(start, year.range.upperBound)
      } else {
        index = year.range.upperBound
      }
      end = index
    }
    return found
  }

  // MARK: One citation

  private mutating func read(
    _ year: CitedYear, in text: CitationText, from start: Int
  ) -> Found? {
    let bytes = text.bytes
    guard let bracket = bracket(around: year, in: text, from: start) else {
      return bare(year, in: text, from: start).map { Found(citation: $0) }
    }
    var group = AuthorYearGroup(bytes, bracket, outer: start, reach: Self.reach)
    group.read(self)
    for (number, name) in group.abbreviations {
      for index in entries.indices where entries[index].number == number {
        entries[index].add(name)
      }
    }
    if let citation = group.citation { return Found(citation: citation) }
    if let bare = bare(year, in: text, from: max(start, bracket.lowerBound + 1)) {
      return Found(citation: bare)
    }
    return group.unknown.map { Found(citation: $0.citation, doubt: $0.name) }
  }

  /// The entry that some names and a year stand for.
  func match(_ bytes: [UInt8], _ range: Range<Int>, _ year: CitedYear) -> AuthorYearMatch? {
    guard !range.isEmpty, entries.contains(where: { $0.year == year.year }) else { return nil }
    let start = max(range.lowerBound, range.upperBound - Self.reach)
    return AuthorYearMatch(NameText(bytes, start..<range.upperBound), year, among: entries)
  }

  /// Whether an entry has a first author of that name, whatever the year.
  func knows(_ name: [UInt8]) -> Bool {
    let core = AuthorYearEntry.core(name)
    return entries.contains { $0.names.contains(core) }
  }

  /// A citation without brackets, `Kent et al., 2023`: its words stay part of the sentence.
  private func bare(_ year: CitedYear, in text: CitationText, from start: Int) -> Citation? {
    guard let match = match(text.bytes, start..<year.range.lowerBound, year) else { return nil }
    var citation = Citation(
      form: .authorYear, targets: [match.number], unresolved: [], node: 0,
      range: match.start..<year.range.upperBound)
    var item = CitationItem(target: match.number, range: 0..<citation.range.count)
    item.isAmbiguous = match.isAmbiguous
    citation.items = [item]
    citation.isNarrative = true
    return citation
  }

  /// The innermost brackets around a year.
  private func bracket(
    around year: CitedYear, in text: CitationText, from start: Int
  ) -> Range<Int>? {
    let bytes = text.bytes
    var depth = 0
    var open = year.range.lowerBound - 1
    let first = max(start, year.range.lowerBound - Self.bracketReach)
    while open >= first {
      let byte = bytes[open]
      if byte == 0x29 || byte == 0x5D { depth += 1 }
      if byte == 0x28 || byte == 0x5B {
        if depth == 0 { break }
        depth -= 1
      }
      open -= 1
    }
    guard open >= first else { return nil }
    depth = 0
    var close = year.range.upperBound
    let last = min(text.range.upperBound, close + Self.bracketReach)
    while close < last {
      let byte = bytes[close]
      if byte == 0x28 || byte == 0x5B { depth += 1 }
      if byte == 0x29 || byte == 0x5D {
        if depth == 0 { return open..<(close + 1) }
        depth -= 1
      }
      close += 1
    }
    return nil
  }
}
