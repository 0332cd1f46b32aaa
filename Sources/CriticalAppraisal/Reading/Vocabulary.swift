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

/// The words that headings and labels are recognised by, looked up by the hash of a phrase: the
/// tables are made at each start, and thousands of strings would take longer than a page.
///
/// Both languages at once: authors mix them.
enum Vocabulary {
  private static let headings: Table<HeadingMeaning> = {
    var headings = Table<HeadingMeaning>()
    for entry in sectionPhrases {
      headings.add(entry.dutch, entry.meaning)
      headings.add(entry.english, entry.meaning)
    }
    return headings
  }()

  private static let labels: Table<ItemField> = {
    var labels = Table<ItemField>()
    for entry in itemPhrases {
      labels.add(entry.dutch, entry.field)
      labels.add(entry.english, entry.field)
    }
    return labels
  }()

  /// The meanings of a heading's folded words, the likeliest first.
  static func meanings(of words: some Sequence<String>) -> [HeadingMeaning] {
    headings.values(of: PhraseHash(words))
  }

  /// The fields of a label's folded words, the likeliest first.
  static func fields(of words: some Sequence<String>) -> [ItemField] {
    labels.values(of: PhraseHash(words))
  }

  /// All phrases that name sections, with what they mean.
  static var namedSections: some Sequence<(phrase: String, kind: SectionKind)> {
    sectionPhrases.lazy.flatMap { entry -> [(phrase: String, kind: SectionKind)] in
      guard case .section(let kind) = entry.meaning else { return [] }
      return [entry.dutch, entry.english].flatMap { list in
        list.utf8.split(separator: UInt8(ascii: ",")).map { phrase in
          (String(Substring(phrase.first == 0x20 ? phrase.dropFirst() : phrase)), kind)
        }
      }
    }
  }
}

/// The hash of a phrase: its letters and digits, with one blank between words.
struct PhraseHash: Hashable {
  private var hash = FNVHash()
  private var isAfterBlank = true
  private(set) var isEmpty = true

  var value: UInt64 { hash.value }

  /// The hash of nothing yet.
  init() {}

  /// The hash of some words; the marks between them do not count.
  init(_ words: some Sequence<String>) {
    for word in words where !HeadingWords.isMark(word) {
      combine(0x20)
      let bytes = word.utf8Span.span
      for index in bytes.indices { combine(bytes[index]) }
    }
  }

  /// Adds a byte; blanks count only before a letter.
  @inline(__always)
  mutating func combine(_ byte: UInt8) {
    guard byte != 0x20 else {
      isAfterBlank = true
      return
    }
    if isAfterBlank, !isEmpty { hash.combine(0x20) }
    hash.combine(byte)
    isAfterBlank = false
    isEmpty = false
  }
}
