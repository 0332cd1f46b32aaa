/// Reads front matter into metadata, and says what is wrong with it.
struct MetadataReader {
  private(set) var metadata = Metadata()
  private(set) var title: String?
  private(set) var lines: [String: Int] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  /// Reads the entries of front matter.
  init(_ entries: [YAMLEntry], problems: [YAMLProblem]) {
    diagnostics = problems.map(\.diagnostic)
    lines.reserveCapacity(entries.count)
    for entry in entries {
      guard let key = MetadataKey(named: entry.key) else {
        reportUnknown(entry, among: MetadataKey.allNames)
        continue
      }
      lines[key.rawValue] = entry.line
      read(key, entry)
    }
  }

  private mutating func read(_ key: MetadataKey, _ entry: YAMLEntry) {
    let value = entry.value
    switch key {
    case .title: title = text(entry) ?? title
    case .lang: metadata.language = choice(entry, "language", Self.language)
    case .type: metadata.type = choice(entry, "type", Self.type)
    case .authors: metadata.authors = people(value)
    case .reviewers: metadata.reviewers = people(value)
    case .date: metadata.date = date(entry)
    case .updated: metadata.updated = date(entry)
    case .expires: metadata.expires = date(entry)
    case .searched: metadata.searched = date(entry)
    case .tags: metadata.tags = texts(entry)
    case .summary: metadata.summary = text(entry)
    case .study: readStudy(entry)
    case .bibliography: metadata.bibliography = texts(entry)
    case .style: metadata.style = choice(entry, "style", CitationStyle.init(named:))
    case .order: metadata.referenceOrder = choice(entry, "order", ReferenceOrder.init(named:))
    case .gradeWords:
      metadata.gradeWords = choice(entry, "grade-words", Certainty.DutchWords.init(named:))
    case .profile: metadata.profile = text(entry)
    case .interests: metadata.interests = text(entry)
    case .draft: metadata.isDraft = choice(entry, "boolean", Self.boolean) ?? false
    case .disable: metadata.disabledRules = texts(entry)
    }
  }

  // MARK: Types of values

  /// A single text; a list where a text is meant is an error.
  private mutating func text(_ entry: YAMLEntry) -> String? {
    guard let text = entry.value.scalar else {
      reportWrong(entry, expected: "text")
      return nil
    }
    return text.isEmpty || text == "~" || text == "null" ? nil : text
  }

  /// A list of texts, or one text with commas.
  private mutating func texts(_ entry: YAMLEntry) -> [String] {
    switch entry.value.content {
    case .scalar(let text):
      return text.split(separator: ",").map(\.trimmed).filter { !$0.isEmpty }
    case .list(let values):
      let texts = values.compactMap(\.scalar).filter { !$0.isEmpty }
      if texts.count < values.count { reportWrong(entry, expected: "list") }
      return texts
    case .map:
      reportWrong(entry, expected: "list")
      return []
    }
  }

  private mutating func date(_ entry: YAMLEntry) -> CalendarDate? {
    choice(entry, "date") { CalendarDate(reading: $0) }
  }

  /// A value out of those that are known.
  private mutating func choice<Value>(
    _ entry: YAMLEntry, _ expected: String, _ read: (String) -> Value?
  ) -> Value? {
    guard let text = entry.value.scalar else {
      reportWrong(entry, expected: expected)
      return nil
    }
    guard !text.isEmpty else { return nil }
    let value = read(text.trimmed)
    if value == nil { reportWrong(entry, expected: expected) }
    return value
  }

  private func people(_ value: YAMLValue) -> [Person] {
    switch value.content {
    case .scalar(let text): Self.people(in: text)
    case .list(let values): values.flatMap(people)
    case .map(let entries): [person(entries)]
    }
  }

  private func person(_ entries: [YAMLEntry]) -> Person {
    var person = Person(name: "")
    for entry in entries {
      let text = entry.value.scalar
      switch entry.key.lowercased() {
      case "name", "naam": person.name = text ?? ""
      case "role", "rol", "functie": person.role = text
      case "orcid": person.orcid = text
      case "affiliation", "affiliatie", "organisatie", "instelling": person.affiliation = text
      default: continue
      }
    }
    return person
  }

  /// The people of a line such as `A. Jansen, B. de Vries en C. Pieters`.
  static func people(in text: String) -> [Person] {
    var people: [Person] = []
    var name: [UInt8] = []
    func finish() {
      if !name.isEmpty { people.append(Person(name: String(decoding: name, as: UTF8.self))) }
      name = []
    }
    let bytes = Array(text.utf8)
    for part in bytes.split(whereSeparator: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") })
    {
      for word in part.split(separator: 0x20) {
        if joiners.contains(where: { word.elementsEqual($0) }) {
          finish()
        } else {
          if !name.isEmpty { name.append(0x20) }
          name += word
        }
      }
      finish()
    }
    return people
  }

  private static let joiners = ["en", "and", "&"].map { Array($0.utf8) }

  private mutating func readStudy(_ entry: YAMLEntry) {
    guard case .map(let entries) = entry.value.content else {
      if let text = entry.value.scalar, let doi = Identifiers.doi(in: text) {
        metadata.study.doi = doi
      } else {
        reportWrong(entry, expected: "study")
      }
      return
    }
    for part in entries {
      let name = part.key.lowercased()
      lines[name == "registratie" ? "study.registration" : "study.\(name)"] = part.line
      switch name {
      case "doi": metadata.study.doi = text(part).map { Self.value($0, as: .doi) }
      case "pmid": metadata.study.pmid = text(part).map { Self.value($0, as: .pmid) }
      case "registration", "registratie": metadata.study.registration = text(part)
      case "abstract", "samenvatting": metadata.study.abstract = text(part)
      default:
        reportUnknown(part, among: ["doi", "pmid", "registration", "registratie", "abstract"])
      }
    }
  }

  /// An identifier without what people type around it; as typed where it is none.
  private static func value(_ typed: String, as kind: Identifier.Kind) -> String {
    let mention = IdentifierMention.stated(typed, as: kind)
    return mention.isUsable ? mention.identifier.value : typed
  }

  // MARK: Words

  private static func language(_ text: String) -> Language? {
    switch text.lowercased().prefix(while: { $0 != "-" && $0 != "_" }) {
    case "nl", "nederlands", "dutch", "vlaams": .dutch
    case "en", "engels", "english": .english
    default: nil
    }
  }

  private static func type(_ text: String) -> AppraisalType? {
    let word = text.lowercased()
    return AppraisalType.allCases.first { type in
      word == type.rawValue || word == Terms.dutch.name(of: type)
        || word == Terms.english.name(of: type)
    } ?? typeSynonyms[word]
  }

  private static let typeSynonyms: [String: AppraisalType] = [
    "interventie": .therapy, "intervention": .therapy, "treatment": .therapy,
    "behandeling": .therapy,
    "diagnostic": .diagnosis, "diagnose": .diagnosis, "diagnostisch": .diagnosis,
    "prognostisch": .prognosis, "prognostic": .prognosis, "etiologie": .harm, "aetiology": .harm,
    "etiology": .harm, "systematic-review": .review, "meta-analyse": .review,
    "meta-analysis": .review, "kwalitatief": .qualitative, "economisch": .economic,
    "economie": .economic,
  ]

  private static func boolean(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "true", "yes", "ja", "on", "waar", "1": true
    case "false", "no", "nee", "off", "onwaar", "0": false
    default: nil
    }
  }

  // MARK: Reports

  private mutating func reportUnknown(_ entry: YAMLEntry, among names: [String]) {
    var facts: Facts = ["key": .text(entry.key)]
    if let suggestion = NearMiss.nearest(to: entry.key.lowercased(), among: names) {
      facts["suggestion"] = .text(suggestion)
    }
    diagnostics.append(
      Diagnostic(
        rule: "metadata-unknown-key", severity: .warning, part: .line(entry.line), facts: facts))
  }

  private mutating func reportWrong(_ entry: YAMLEntry, expected: String) {
    diagnostics.append(
      Diagnostic(
        rule: "metadata-value", severity: .error, part: .line(entry.line),
        facts: [
          "key": .text(entry.key), "value": .text(entry.value.summary),
          "expected": .text(expected),
        ]))
  }
}

extension YAMLProblem {
  /// The problem as a diagnostic.
  var diagnostic: Diagnostic {
    Diagnostic(
      rule: "metadata-yaml", severity: .error, part: .line(line),
      facts: ["cause": .text(cause.rawValue), "subject": .text(subject)])
  }
}
