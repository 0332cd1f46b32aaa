extension BibliographicRecord {
  /// The record of an entry of BibTeX or BibLaTeX.
  init(_ entry: BibTeXEntry) {
    self.init(type: RecordType(bibTeX: entry.type))
    id = entry.key
    switch entry.type {
    case "phdthesis": genre = Self.doctoralThesis
    case "mastersthesis": genre = Self.mastersThesis
    default: break
    }
    var date = BibTeXDate()
    for (name, value) in entry.fields {
      if let field = BibTeXField.named(name) {
        take(field, name, value, &date)
      } else if let carried = CarriedField(bibTeXName: name, value: LaTeXText.plain(value)) {
        take(carried)
      } else {
        keep(name, value)
      }
    }
    issued = date.value
    for (name, value) in date.unread { keep(name, value) }
    completeTitles()
    // A type that is written under another name comes back by its own.
    if type.bibTeX != entry.type, RecordType(bibTeX: entry.type) == type,
      genre != Self.doctoralThesis,
      genre != Self.mastersThesis
    {
      extra.append(ExtraField(name: "bibtex:entrytype", value: entry.type))
    }
  }

  static let doctoralThesis = "PhD thesis"
  static let mastersThesis = "Master's thesis"

  private mutating func keep(_ name: String, _ value: ArraySlice<UInt8>) {
    extra.append(ExtraField(name: "bibtex:" + name, value: LaTeXText.plain(value)))
  }

  private mutating func take(
    _ field: BibTeXField, _ name: String, _ value: ArraySlice<UInt8>, _ date: inout BibTeXDate
  ) {
    func set(_ path: WritableKeyPath<Self, String?>, _ text: String) {
      if self[keyPath: path] == nil, !text.isEmpty {
        self[keyPath: path] = text
      } else if !text.isEmpty {
        keep(name, value)
      }
    }
    let plain = { LaTeXText.plain(value) }
    switch field {
    case .author:
      let names = BibTeXName.contributors(value)
      guard authors.isEmpty else { return keep(name, value) }
      (authors, hasMoreAuthors) = (names.all, names.more || hasMoreAuthors)
    case .editor:
      guard editors.isEmpty else { return keep(name, value) }
      let names = BibTeXName.contributors(value)
      editors = names.all
      // A record has no place for editors that are not named.
      if names.more { extra.append(ExtraField(name: "bibtex:moreeditors", value: "true")) }
    case .title: set(\.title, plain())
    case .subtitle, .bookSubtitle, .journalSubtitle: keep(name, value)
    case .container: set(\.containerTitle, plain())
    case .containerShort: set(\.containerTitleShort, plain())
    case .volume: set(\.volume, plain())
    case .number: set(type.hasIssues ? \.issue : \.number, plain())
    case .issue: set(\.issue, plain())
    case .eid: set(\.number, plain())
    case .pages: set(\.page, FullPages.full(plain().replacingEnDash))
    case .edition: set(\.edition, plain())
    case .publisher: set(\.publisher, plain())
    case .place: set(\.publisherPlace, plain())
    case .date: date.read(name, value)
    case .accessed:
      accessed = PartialDate(numeric: plain())
      if accessed == nil { keep(name, value) }
    case .doi:
      set(\.doi, BibTeXField.verbatim(value).withoutDOIAddress)
    case .pmid: set(\.pmid, plain())
    case .pmcid: set(\.pmcid, BibTeXField.pmcid(plain()))
    case .url: set(\.url, BibTeXField.verbatim(value))
    case .isbn: isbn += BibTeXField.list(plain())
    case .issn: issn += BibTeXField.list(plain())
    case .language:
      let text = plain()
      set(\.language, LanguageNames.code(of: text))
    case .genre: set(\.genre, plain())
    case .status: set(\.status, plain())
    case .note: set(\.note, plain())
    case .abstract: set(\.abstract, plain())
    case .keyword: set(\.keyword, plain())
    case .annotation:
      extra.append(ExtraField(name: CarriedField.typedText, value: plain()))
    }
  }

  /// Joins subtitles to their titles, and takes PubMed's number out of `eprint`.
  private mutating func completeTitles() {
    if let subtitle = removeExtra("bibtex:subtitle") {
      title = title.map { $0 + (subtitle.isEmpty ? "" : ": " + subtitle) } ?? subtitle
    }
    for name in ["bibtex:booksubtitle", "bibtex:journalsubtitle"] {
      guard containerTitle != nil, let subtitle = removeExtra(name) else { continue }
      containerTitle = containerTitle.map { "\($0): \(subtitle)" }
    }
    let kind = originals("bibtex:eprinttype") + originals("bibtex:archiveprefix")
    if pmid == nil, kind.first?.lowercased() == "pubmed", let number = removeExtra("bibtex:eprint")
    {
      pmid = number
      extra.removeAll { $0.name == "bibtex:eprinttype" || $0.name == "bibtex:archiveprefix" }
    }
  }

  private mutating func removeExtra(_ name: String) -> String? {
    guard let index = extra.firstIndex(where: { $0.name == name }) else { return nil }
    return extra.remove(at: index).value
  }
}

extension RecordType {
  /// Whether BibTeX's `number` is the number of an issue rather than of the source itself.
  var hasIssues: Bool {
    self == .journalArticle || self == .magazineArticle || self == .newspaperArticle
  }
}

extension String {
  /// A DOI without an address or `doi:` before it.
  var withoutDOIAddress: String {
    guard !utf8.starts(with: "10.".utf8),
      let range = Array(utf8)[...].firstOccurrence(of: [0x31, 0x30, 0x2E])
    else { return self }
    return String(decoding: Array(utf8)[range.lowerBound...], as: UTF8.self)
  }

  fileprivate var replacingEnDash: String {
    utf8.contains(0xE2)
      ? split(separator: "–", omittingEmptySubsequences: false)
        .joined(separator: "-") : self
  }
}
