/// The titles of journals in full and as the National Library of Medicine abbreviates them.
///
/// A journal's abbreviation cannot be derived, so that this is a list; a title that is not in it
/// stays as it was given.
struct JournalTitles: Sendable {
  private var abbreviations: [String: String] = [:]
  private var titles: [String: String] = [:]

  private static let known = JournalTitles(lines: table)

  /// Reads lines of `Title = Abbreviation`, or of a title alone that is not abbreviated.
  init(lines: String) {
    for line in lines.split(separator: "\n") {
      let names = line.split(separator: "=").map { String($0).trimmed }
      guard let title = names.first, let abbreviation = names.last else { continue }
      for name in [title, abbreviation] {
        abbreviations[Self.key(name)] = abbreviation
        titles[Self.key(name)] = title
      }
    }
  }

  /// The abbreviation of a title, `Br J Sports Med`.
  static func abbreviation(of title: String) -> String? { find(title, in: known.abbreviations) }

  /// The title in full, `British Journal of Sports Medicine`.
  static func title(of abbreviation: String) -> String? { find(abbreviation, in: known.titles) }

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
    return JournalTitles.title(of: title) ?? title
  }

  /// Looks a title up; one with a place or publisher in brackets also without: `Lancet (London)`.
  private static func find(_ title: String, in names: [String: String]) -> String? {
    let whole = key(title)
    if let name = names[whole] { return name }
    guard title.utf8.last == UInt8(ascii: ")"), let bracket = title.firstIndex(of: "(") else {
      return nil
    }
    return names[key(String(title[..<bracket]))]
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
