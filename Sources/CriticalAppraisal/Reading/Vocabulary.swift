/// What a heading may mean: a section, or a piece of metadata that has a heading of its own.
enum HeadingMeaning: Sendable, Hashable {
  case section(SectionKind)
  case metadata(MetadataHeading)
}

/// Metadata that authors also write under a heading or behind a label.
enum MetadataHeading: Sendable, Hashable {
  case title
  case authors
  case reviewers
  case date
}

/// The words that headings and labels are recognised by, looked up.
struct Vocabulary: Sendable {
  /// The meanings of a folded heading, the likeliest first.
  let headings: [String: [HeadingMeaning]]
  /// The fields of a folded label, the likeliest first.
  let labels: [String: [ItemField]]

  /// Both languages at once: authors mix them.
  static let shared = Vocabulary()

  private init() {
    var headings: [String: [HeadingMeaning]] = Dictionary(minimumCapacity: 2_048)
    for entry in Self.sectionPhrases {
      for phrase in Self.phrases(entry.dutch) + Self.phrases(entry.english) {
        if headings[phrase]?.contains(entry.meaning) != true {
          headings[phrase, default: []].append(entry.meaning)
        }
      }
    }
    self.headings = headings
    var labels: [String: [ItemField]] = Dictionary(minimumCapacity: 2_048)
    for entry in Self.itemPhrases {
      for phrase in Self.phrases(entry.dutch) + Self.phrases(entry.english) {
        if labels[phrase]?.contains(entry.field) != true {
          labels[phrase, default: []].append(entry.field)
        }
      }
    }
    self.labels = labels
  }

  /// The phrases of a list that is separated by commas.
  static func phrases(_ list: String) -> [String] {
    list.utf8.split(separator: UInt8(ascii: ",")).map { phrase in
      String(Substring(phrase.first == 0x20 ? phrase.dropFirst() : phrase))
    }
  }
}
