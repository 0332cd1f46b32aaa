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
  ///
  /// The list is read at each start, so no line of it is copied here.
  init(lines text: String) {
    let bytes = text.utf8Span.span
    lines.reserveCapacity(bytes.count / 24)
    var start = 0
    var equals: Int?
    for index in 0...bytes.count {
      if index < bytes.count, bytes[index] != 0x0A {
        if bytes[index] == UInt8(ascii: "="), equals == nil { equals = index }
        continue
      }
      if let equals {
        for name in [start..<equals, equals + 1..<index] {
          let number = Self.number(of: bytes.extracting(name))
          if lines[number] == nil { lines[number] = start..<index }
        }
      }
      (start, equals) = (index + 1, nil)
    }
    table = Array(text.utf8)
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
    let bytes = title.utf8Span.span
    if let journal = journal(bytes) { return journal }
    guard !bytes.isEmpty, bytes[bytes.count - 1] == UInt8(ascii: ")"),
      let bracket = bytes.indices.first(where: { bytes[$0] == UInt8(ascii: "(") })
    else { return nil }
    return journal(bytes.extracting(..<bracket))
  }

  private func journal(_ name: Span<UInt8>) -> Journal? {
    guard let line = lines[Self.number(of: name)] else { return nil }
    let names = table[line].split(separator: UInt8(ascii: "="), maxSplits: 1).map(\.trimmedBlanks)
    let key = Self.key(of: name)
    // Two names may have one number.
    guard names.count == 2, names.contains(where: { Self.key(of: $0.span) == key }) else {
      return nil
    }
    return Journal(
      title: String(decoding: names[0], as: UTF8.self),
      abbreviation: String(decoding: names[1], as: UTF8.self))
  }

  private static func number(of title: Span<UInt8>) -> UInt64 {
    var hash = PhraseHash()
    fold(title) { hash.combine($0) }
    return hash.value
  }

  private static func key(of title: Span<UInt8>) -> [UInt8] {
    var key: [UInt8] = []
    fold(title) { byte in
      if byte != 0x20 || key.last != 0x20 { key.append(byte) }
    }
    if key.last == 0x20 { key.removeLast() }
    return key
  }

  /// Takes the letters, digits and blanks of a title: case, stops, a first "The" and the form of
  /// "and" do not count.
  @inline(__always)
  private static func fold(_ title: Span<UInt8>, _ take: (UInt8) -> Void) {
    var index = 0
    while index < title.count, title[index] == 0x20 { index += 1 }
    if title.count - index > 4, title[index].lowercased == UInt8(ascii: "t"),
      title[index + 1].lowercased == UInt8(ascii: "h"),
      title[index + 2].lowercased == UInt8(ascii: "e"), title[index + 3] == 0x20
    {
      index += 4
    }
    while index < title.count {
      switch title[index] {
      case UInt8(ascii: "&"):
        take(UInt8(ascii: "a"))
        take(UInt8(ascii: "n"))
        take(UInt8(ascii: "d"))
      case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "("),
        UInt8(ascii: ")"), UInt8(ascii: "'"):
        break
      case UInt8(ascii: "-"): take(0x20)
      case let byte: take(byte.lowercased)
      }
      index += 1
    }
  }
}

extension JournalTitles.Journal {
  /// The title in full, with the "The" of the name it was found by.
  func title(for name: String) -> String {
    let hasArticle = name.utf8.starts(with: "The ".utf8) && !title.utf8.starts(with: "The ".utf8)
    return hasArticle ? "The " + title : title
  }
}
