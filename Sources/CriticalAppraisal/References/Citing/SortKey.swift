/// What an alphabetical list of references is sorted by: authors, year, title.
struct SortKey: Comparable {
  private var names: [[UInt8]]
  private var year: Int
  private var title: [UInt8]

  /// The key of an entry.
  ///
  /// Dutch lists put Van Tulder under the T, English ones under the V.
  init(_ entry: Reference, language: Language) {
    let record = entry.record
    let people = record.authors.isEmpty ? record.editors : record.authors
    names = people.map { person in
      let family = language == .dutch ? person.literal ?? person.family : person.familyWithParticles
      return TextByte.folded(family ?? person.familyWithParticles) + [0]
        + TextByte.folded(person.plainInitials)
    }
    if names.isEmpty {
      let text = record.title ?? entry.text
      // APA leaves out an article at the beginning of a title.
      let articles = ["The ", "A ", "An ", "De ", "Het ", "Een "]
      let article = record.title == nil ? nil : articles.first { text.hasPrefix($0) }
      names = [TextByte.folded(String(text.dropFirst(article?.count ?? 0)))]
    }
    year = record.year ?? entry.year ?? 0
    title = TextByte.folded(record.title ?? entry.text)
  }

  static func < (first: SortKey, second: SortKey) -> Bool {
    for (one, other) in zip(first.names, second.names) where one != other {
      return one.lexicographicallyPrecedes(other)
    }
    // Nothing goes before something: Kent alone before Kent with others.
    if first.names.count != second.names.count { return first.names.count < second.names.count }
    if first.year != second.year { return first.year < second.year }
    return first.title.lexicographicallyPrecedes(second.title)
  }
}
