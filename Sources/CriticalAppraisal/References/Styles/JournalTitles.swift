/// The titles of journals in full and as the National Library of Medicine abbreviates them.
///
/// A journal's abbreviation cannot be derived, so that this is a list; a title that is not in it
/// stays as it was given.
struct JournalTitles: Sendable {
  private struct Journal {
    var title: String
    var abbreviation: String
  }

  private var journals: [String: Journal] = [:]

  private static let known = JournalTitles(lines: table)

  /// Reads lines of `Title = Abbreviation`; of two lines with one name the first counts.
  init(lines: String) {
    journals.reserveCapacity(lines.utf8.count / 24)
    for line in lines.utf8.split(separator: 0x0A) {
      guard let equals = line.firstIndex(of: UInt8(ascii: "=")) else { continue }
      let journal = Journal(
        title: String(Substring(line[..<equals])).trimmed,
        abbreviation: String(Substring(line[equals...].dropFirst())).trimmed)
      for key in [Self.key(journal.title), Self.key(journal.abbreviation)]
      where journals[key] == nil { journals[key] = journal }
    }
  }

  /// The abbreviation of a title, `Br J Sports Med`; `nil` for a title that is not in the list.
  static func abbreviation(of title: String) -> String? { known.find(title)?.abbreviation }

  /// The title in full, `British Journal of Sports Medicine`, of an abbreviation or of itself.
  static func title(of name: String) -> String? {
    guard let title = known.find(name)?.title else { return nil }
    let hasArticle = name.utf8.starts(with: "The ".utf8) && !title.utf8.starts(with: "The ".utf8)
    return hasArticle ? "The " + title : title
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
    if let journal = journals[Self.key(title)] { return journal }
    guard title.utf8.last == UInt8(ascii: ")"), let bracket = title.firstIndex(of: "(") else {
      return nil
    }
    return journals[Self.key(String(title[..<bracket]))]
  }

  /// The letters and digits of a title: case, stops, a first "The" and the form of "and" do not
  /// count.
  private static func key(_ title: String) -> String {
    var key: [UInt8] = []
    key.reserveCapacity(title.utf8.count + 4)
    var isAfterBlank = true
    for byte in title.utf8 {
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
    return String(decoding: key, as: UTF8.self)
  }
}
