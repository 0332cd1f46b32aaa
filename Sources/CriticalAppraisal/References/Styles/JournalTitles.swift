/// The titles of journals in full and as the National Library of Medicine abbreviates them.
///
/// A journal's abbreviation cannot be derived, so that this is a list; a title that is not in it
/// stays as it was given.
struct JournalTitles: Sendable {
  /// A journal by both its names.
  struct Journal: Sendable {
    var title: String
    var abbreviation: String
  }

  /// The lines of the list.
  private let table: [UInt8]
  /// Where the line of a journal is, by the number of each of its names: the list is needed for a
  /// few of its hundreds of lines.
  private var lines: [UInt64: Range<Int>] = [:]

  private static let known = JournalTitles(lines: table)

  /// Reads lines of `Title = Abbreviation`; of two lines with one name the first counts.
  init(lines text: String) {
    table = Array(text.utf8)
    lines.reserveCapacity(table.count / 24)
    for line in table.split(separator: 0x0A) {
      guard let equals = line.firstIndex(of: UInt8(ascii: "=")) else { continue }
      for name in [line[..<equals], line[(equals + 1)...]] {
        let number = Self.number(of: Self.key(name))
        if lines[number] == nil { lines[number] = line.startIndex..<line.endIndex }
      }
    }
  }

  /// The journal of a name in full or abbreviated; `nil` for one that is not in the list.
  static func journal(named name: String) -> Journal? { known.find(name) }

  /// The abbreviation of a title, `Br J Sports Med`; `nil` for a title that is not in the list.
  static func abbreviation(of title: String) -> String? { known.find(title)?.abbreviation }

  /// The title in full, `British Journal of Sports Medicine`, of an abbreviation or of itself.
  static func title(of name: String) -> String? {
    known.find(name).map { $0.title(for: name) }
  }

  /// What NLM and AMA write: the abbreviation of the record, that of the list, or what is given.
  static func abbreviated(of record: BibliographicRecord) -> String? {
    if let short = record.containerTitleShort.known { return abbreviation(of: short) ?? short }
    guard let title = record.containerTitle.known else { return nil }
    return abbreviation(of: title) ?? title
  }

  /// What APA writes: the title in full, or what is given.
  static func inFull(of record: BibliographicRecord) -> String? {
    guard let title = record.containerTitle.known ?? record.containerTitleShort.known else {
      return nil
    }
    return self.title(of: title) ?? title
  }

  /// Looks a title up; one with a place or publisher in brackets also without: `Lancet (London)`.
  private func find(_ title: String) -> Journal? {
    let bytes = Array(title.utf8)
    if let journal = journal(bytes[...]) { return journal }
    guard bytes.last == UInt8(ascii: ")"), let bracket = bytes.firstIndex(of: UInt8(ascii: "("))
    else { return nil }
    return journal(bytes[..<bracket])
  }

  private func journal(_ name: ArraySlice<UInt8>) -> Journal? {
    let key = Self.key(name)
    guard let line = lines[Self.number(of: key)] else { return nil }
    let names = table[line].split(separator: UInt8(ascii: "="), maxSplits: 1).map(\.trimmedBlanks)
    // Two names may have one number.
    guard names.count == 2, names.contains(where: { Self.key($0) == key }) else { return nil }
    return Journal(
      title: String(decoding: names[0], as: UTF8.self),
      abbreviation: String(decoding: names[1], as: UTF8.self))
  }

  private static func number(of key: [UInt8]) -> UInt64 { WordSet.key(of: key, key.indices) }

  /// The letters and digits of a title: case, stops, a first "The" and the form of "and" do not
  /// count.
  private static func key(_ title: ArraySlice<UInt8>) -> [UInt8] {
    var key: [UInt8] = []
    key.reserveCapacity(title.count + 4)
    var isAfterBlank = true
    for byte in title {
      switch byte {
      case UInt8(ascii: "&"): key.append(contentsOf: "and".utf8)
      case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "("),
        UInt8(ascii: ")"), UInt8(ascii: "'"):
        continue
      case 0x20, UInt8(ascii: "-"):
        if !isAfterBlank { key.append(0x20) }
        isAfterBlank = true
        continue
      default: key.append(byte.lowercased)
      }
      isAfterBlank = false
    }
    if key.last == 0x20 { key.removeLast() }
    if key.starts(with: "the ".utf8) { key.removeFirst(4) }
    return key
  }
}

extension JournalTitles.Journal {
  /// The title in full, with the "The" of the name it was found by.
  func title(for name: String) -> String {
    let hasArticle = name.utf8.starts(with: "The ".utf8) && !title.utf8.starts(with: "The ".utf8)
    return hasArticle ? "The " + title : title
  }
}
