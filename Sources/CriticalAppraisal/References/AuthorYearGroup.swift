/// What stands between two brackets around a year: `(zie ook Kent, 2019, 2023; Lin, 2020, p. 4)`.
struct AuthorYearGroup {
  /// The citation, if an entry answers to it.
  private(set) var citation: Citation?
  /// What looks like a citation of a source that the list lacks.
  private(set) var unknown: (citation: Citation, name: UnknownName)?
  /// Abbreviations that the text gives to entries.
  private(set) var abbreviations: [(number: Int, name: [UInt8])] = []

  private let bytes: [UInt8]
  /// The brackets with what they hold.
  private let bracket: Range<Int>
  /// Where names before the brackets may begin.
  private let outer: Range<Int>
  private var items: [CitationItem] = []
  /// Where the names before the brackets begin, if the citation is part of the sentence.
  private var narrativeStart: Int?
  private var isBroken = false
  /// The names that a further year without names goes with: `Kent, 2019, 2023`.
  private var names: Range<Int>?

  /// Brackets in a text.
  init(_ bytes: [UInt8], _ bracket: Range<Int>, outer: Int, reach: Int) {
    self.bytes = bytes
    self.bracket = bracket
    self.outer = max(outer, bracket.lowerBound - reach)..<bracket.lowerBound
  }

  /// Reads them.
  mutating func read(_ list: AuthorYearCitations) {
    let inner = (bracket.lowerBound + 1)..<(bracket.upperBound - 1)
    for (index, part) in parts(of: inner).enumerated() { read(part, isFirst: index == 0, list) }
    let targets = items.compactMap(\.target)
    guard !targets.isEmpty, !isBroken else { return }
    let start = narrativeStart ?? bracket.lowerBound
    var found = Citation(
      form: .authorYear, targets: targets, unresolved: [], node: 0,
      range: start..<bracket.upperBound)
    found.isNarrative = narrativeStart != nil
    found.items = items.map { item in
      var item = item
      item.range = (item.range.lowerBound - start)..<(item.range.upperBound - start)
      return item
    }
    if found.isNarrative, items.count == 1 { found.items[0].range = 0..<found.range.count }
    citation = found
  }

  /// The parts that `;` divides.
  private func parts(of inner: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = inner.lowerBound
    var depth = 0
    for index in inner {
      switch bytes[index] {
      case 0x28, 0x5B: depth += 1
      case 0x29, 0x5D: depth -= 1
      case UInt8(ascii: ";") where depth == 0:
        parts.append(start..<index)
        start = index + 1
      default: break
      }
    }
    return parts + [start..<inner.upperBound]
  }

  private mutating func read(_ part: Range<Int>, isFirst: Bool, _ list: AuthorYearCitations) {
    var position = part.lowerBound
    let before = items.count
    for year in years(in: part) where year.range.lowerBound >= position {
      let between = trimmed(position..<year.range.lowerBound)
      if between.isEmpty {
        guard let names = names ?? (isFirst && position == part.lowerBound ? outer : nil),
          let match = list.match(bytes, names, year)
        else { break }
        if self.names == nil {
          self.names = match.start..<outer.upperBound
          narrativeStart = match.start
        }
        add(match, from: year.range.lowerBound, year)
        // The first link of a sentence begins with the names.
        if items.count == 1, let narrativeStart {
          items[0].range = narrativeStart..<year.range.upperBound
        }
      } else if let match = list.match(bytes, between, year) {
        var lead = between.lowerBound..<match.start
        if items.count > before {
          let rest = CitationLocator.split(bytes[lead])
          items[items.count - 1].locator = rest.locator
          if !rest.locator.isEmpty {
            lead = (match.start - rest.suffix.utf8.count)..<match.start
          }
        }
        let prefix = text(trimmed(lead))
        guard Self.isLead(prefix) else {
          isBroken = true
          return
        }
        names = match.start..<year.range.lowerBound
        add(match, from: match.start, year)
        items[items.count - 1].prefix = prefix
      } else {
        noteUnknown(between, year, part, list)
        break
      }
      position = year.range.upperBound
    }
    if items.count > before {
      let rest = CitationLocator.split(bytes[position..<part.upperBound])
      items[items.count - 1].locator = rest.locator
      items[items.count - 1].suffix = rest.suffix
    } else if !trimmed(part).isEmpty {
      // Words that cite nothing are kept where they are.
      var item = CitationItem(target: nil, range: trimmed(part))
      item.suffix = text(trimmed(part))
      items.append(item)
    }
  }

  private mutating func add(_ match: AuthorYearMatch, from start: Int, _ year: CitedYear) {
    var item = CitationItem(target: match.number, range: start..<year.range.upperBound)
    item.isAmbiguous = match.isAmbiguous
    items.append(item)
    if let abbreviation = match.abbreviation { abbreviations.append((match.number, abbreviation)) }
  }

  private mutating func noteUnknown(
    _ names: Range<Int>, _ year: CitedYear, _ part: Range<Int>, _ list: AuthorYearCitations
  ) {
    guard unknown == nil, items.isEmpty, year.range.upperBound == trimmed(part).upperBound,
      part.upperBound == bracket.upperBound - 1,
      let name = UnknownName(bytes, names.lowerBound..<year.range.lowerBound, list)
    else { return }
    let citation = Citation(
      form: .authorYear, targets: [],
      unresolved: [text(name.start..<year.range.upperBound)], node: 0, range: bracket)
    unknown = (citation, name)
  }

  // MARK: Text

  private func years(in part: Range<Int>) -> [CitedYear] {
    var years: [CitedYear] = []
    var index = part.lowerBound
    while index < part.upperBound {
      if let year = CitedYear.at(index, in: bytes, bracket) {
        years.append(year)
        index = year.range.upperBound
      } else {
        index += 1
      }
    }
    return years
  }

  /// A range without the blanks, commas and *and* around it.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    let isGap = { (byte: UInt8) in byte.isBlank || byte == UInt8(ascii: ",") }
    while upper > lower, isGap(bytes[upper - 1]) { upper -= 1 }
    while lower < upper {
      if isGap(bytes[lower]) || bytes[lower] == UInt8(ascii: "&") {
        lower += 1
      } else if let word = ["en", "and"].first(where: { bytes.has(Array($0.utf8), at: lower) }),
        lower + word.utf8.count >= upper || bytes[lower + word.utf8.count].isBlank
      {
        lower = min(lower + word.utf8.count, upper)
      } else {
        break
      }
    }
    return lower..<upper
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// Whether words before a name lead to the source and are no sentence that the name is part of.
  private static func isLead(_ prefix: String) -> Bool {
    guard !prefix.isEmpty else { return true }
    let first = prefix.lowercased().prefix { $0.isLetter || $0 == "." }
    return prefix.utf8.count <= 48 && leads.contains(String(first))
  }

  private static let leads: Set<String> = [
    "zie", "zie.", "see", "bijv.", "bv.", "bijvoorbeeld", "e.g.", "eg", "i.e.", "cf.", "vgl.",
    "vergelijk", "compare", "o.a.", "onder", "for", "naar", "uit", "from", "adapted", "aangepast",
    "overgenomen", "bewerkt", "ook", "also", "reviewed", "samengevat", "contra", "but", "maar",
    "gebaseerd", "based", "conform", "volgens", "bron", "source", "geciteerd", "cited", "zoals",
    "as",
    "met", "inclusief", "including",
  ]
}
