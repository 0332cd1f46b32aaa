/// The keys of the front matter, by their English and Dutch names.
enum MetadataKey: String, CaseIterable, Sendable {
  case title
  case lang
  case type
  case authors
  case reviewers
  case date
  case updated
  case expires
  case searched
  case tags
  case summary
  case study
  case bibliography
  case style
  case order
  case gradeWords = "grade-words"
  case profile
  case interests
  case draft
  case disable

  /// The names that are accepted, the first of which is the usual one.
  var names: [String] {
    switch self {
    case .title: ["title", "titel"]
    case .lang: ["lang", "language", "taal"]
    case .type: ["type", "soort", "vraagtype", "question-type"]
    case .authors: ["authors", "author", "auteurs", "auteur"]
    case .reviewers: ["reviewers", "reviewer", "beoordelaars", "beoordelaar", "nagekeken"]
    case .date: ["date", "datum"]
    case .updated: ["updated", "bijgewerkt", "laatst-bijgewerkt", "last-updated"]
    case .expires:
      ["expires", "expiry", "verloopt", "vervalt", "vervaldatum", "houdbaar-tot", "herzien"]
    case .searched: ["searched", "search-date", "gezocht", "zoekdatum"]
    case .tags: ["tags", "tag", "keywords", "trefwoorden", "trefwoord", "labels"]
    case .summary: ["summary", "samenvatting", "description", "beschrijving"]
    case .study: ["study", "studie", "onderzoek", "artikel"]
    case .bibliography: ["bibliography", "bibliografie", "literatuur", "bronnen"]
    case .style: ["style", "stijl", "citation-style", "verwijsstijl", "bronstijl"]
    case .order: ["order", "reference-order", "volgorde"]
    case .gradeWords: ["grade-words", "grade-woorden"]
    case .profile: ["profile", "profiel"]
    case .interests: ["interests", "belangen", "belangenverklaring"]
    case .draft: ["draft", "concept"]
    case .disable: ["disable", "uitschakelen", "negeer"]
    }
  }

  /// The key of a name, in whatever case.
  init?(named name: String) {
    if let key = Self.byName[name] {
      self = key
      return
    }
    let words = name.lowercased().split { $0 == "_" || $0 == " " || $0 == "-" }
    guard let key = Self.byName[words.joined(separator: "-")] else { return nil }
    self = key
  }

  private static let byName = Dictionary(
    uniqueKeysWithValues: allCases.flatMap { key in key.names.map { ($0, key) } })

  /// All names, for "did you mean".
  static let allNames = allCases.flatMap(\.names)
}
