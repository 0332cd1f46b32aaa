import CriticalAppraisal
import Yams

/// Reads a course file; each mistake is a notice, and what is right is kept.
struct CourseFile {
  /// What the file says.
  private(set) var configuration = CourseConfiguration()
  /// What is wrong with it.
  private(set) var notices: [Notice] = []

  private let path: String
  private var seen: [Key: String] = [:]
  private var required: [SectionKind]?
  private var profileName: (name: String, line: Int?)?

  /// The keys, as they are written in English.
  enum Key: String, CaseIterable {
    case title, description, language, style, order, baseURL, profile, rules, required, templates
    case retractions
    case maximumReferenceAge = "maximum-reference-age"
    case bibliography
    case instruments
    case gradeWords = "grade-words"

    /// All names a key may be given.
    var names: [String] {
      switch self {
      case .title: ["title", "titel"]
      case .description: ["description", "beschrijving"]
      case .language: ["language", "lang", "taal"]
      case .style: ["style", "stijl"]
      case .order: ["order", "volgorde"]
      case .baseURL: ["baseURL", "url", "adres"]
      case .profile: ["profile", "profiel"]
      case .rules: ["rules", "regels"]
      case .required: ["required", "verplicht"]
      case .templates: ["templates", "sjablonen"]
      case .maximumReferenceAge: ["maximum-reference-age", "maximale-leeftijd-bronnen"]
      case .retractions: ["retractions", "intrekkingen"]
      case .bibliography: ["bibliography", "bibliografie", "bronnen"]
      case .instruments: ["instruments", "instrumenten"]
      case .gradeWords: ["grade-words", "grade-woorden"]
      }
    }
  }

  /// Reads the bytes of a course file.
  init(_ bytes: [UInt8], path: String) {
    self.path = path
    do {
      guard let root = try Node.compose(bytes) else { return }
      guard let mapping = root.mapping else {
        // A file with nothing but remarks is an empty scalar.
        if root.scalar?.string.isEmpty != true { add(.noMapping, at: root) }
        return
      }
      for (key, value) in mapping { read(key, value) }
    } catch let error as YamlError {
      notices.append(Notice(.error, path, line: error.place?.line, .brokenYAML(error.reason)))
    } catch {
      notices.append(Notice(.error, path, .brokenYAML("")))
    }
    configuration.profile = profile()
  }

  private mutating func read(_ name: Node, _ value: Node) {
    guard let text = name.scalar?.string else { return add(.noMapping, at: name) }
    let key = Key.allCases.first { key in
      key.names.contains { $0.lowercased() == text.lowercased() }
    }
    guard let key else {
      let names = Key.allCases.flatMap(\.names)
      return add(
        .unknownKey(text, suggestion: NearMiss.nearest(to: text.lowercased(), among: names)),
        at: name)
    }
    guard seen.updateValue(text, forKey: key) == nil else {
      return add(.repeatedKey(text), at: name)
    }
    // A key without a value is a line of a form that was not filled in.
    if let scalar = value.scalar, scalar.style == .plain, ["", "~", "null"].contains(scalar.string)
    {
      return
    }
    switch key {
    case .title: configuration.title = self.text(value, of: text)
    case .description: configuration.description = self.text(value, of: text)
    case .language:
      guard let name = self.text(value, of: text) else { return }
      configuration.language = Self.languages[name.lowercased()]
      if configuration.language == nil {
        unknown(name, of: text, known: Language.allCases.map(\.rawValue), at: value)
      }
    case .style:
      guard let name = self.text(value, of: text) else { return }
      configuration.style = CitationStyle(named: name)
      if configuration.style == nil {
        unknown(name, of: text, known: CitationStyle.allCases.map(\.rawValue), at: value)
      }
    case .order:
      guard let name = self.text(value, of: text) else { return }
      configuration.referenceOrder = ReferenceOrder(named: name)
      if configuration.referenceOrder == nil {
        unknown(name, of: text, known: ReferenceOrder.allCases.map(\.rawValue), at: value)
      }
    case .gradeWords:
      guard let name = self.text(value, of: text) else { return }
      configuration.gradeWords = Certainty.DutchWords(named: name)
      if configuration.gradeWords == nil {
        unknown(name, of: text, known: Certainty.DutchWords.allCases.map(\.rawValue), at: value)
      }
    case .baseURL: configuration.baseURL = address(value, of: text)
    case .profile: profileName = self.text(value, of: text).map { ($0, value.mark?.line) }
    case .rules: readRules(value, of: text)
    case .required: required = sections(value, of: text)
    case .bibliography: configuration.bibliography = texts(value, of: text)
    case .templates:
      guard let folder = self.text(value, of: text) else { return }
      if folder.pathPartsWithin == nil {
        add(.wrongType(key: text, expected: .pathWithin), at: value)
      } else {
        configuration.templates = folder
      }
    case .maximumReferenceAge:
      let years = self.text(value, of: text).flatMap { Int($0) }
      guard let years, (0...200).contains(years) else {
        return add(.wrongType(key: text, expected: .years), at: value)
      }
      configuration.maximumReferenceAge = years
    case .instruments: readInstruments(value, of: text)
    case .retractions: configuration.retractions = self.text(value, of: text)
    }
  }

  // MARK: Values

  private mutating func text(_ value: Node, of key: String) -> String? {
    guard let scalar = value.scalar else {
      add(.wrongType(key: key, expected: .text), at: value)
      return nil
    }
    return scalar.string
  }

  private mutating func texts(_ value: Node, of key: String) -> [String] {
    let nodes = value.sequence.map { Array($0) } ?? [value]
    let texts = nodes.compactMap { $0.scalar?.string }
    if texts.count < nodes.count { add(.wrongType(key: key, expected: .texts), at: value) }
    return texts
  }

  private mutating func address(_ value: Node, of key: String) -> String? {
    guard var address = text(value, of: key) else { return nil }
    guard address.hasPrefix("https://") || address.hasPrefix("http://"),
      !address.contains(where: { $0.isWhitespace || $0 == "\"" || $0 == "<" })
    else {
      add(.wrongType(key: key, expected: .address), at: value)
      return nil
    }
    while address.hasSuffix("/") { address.removeLast() }
    return address
  }

  private mutating func sections(_ value: Node, of key: String) -> [SectionKind]? {
    let names = value.sequence.map { Array($0) } ?? (value.scalar == nil ? [] : [value])
    guard !names.isEmpty, names.allSatisfy({ $0.scalar != nil }) else {
      add(.wrongType(key: key, expected: .texts), at: value)
      return nil
    }
    return names.compactMap { node in
      let name = node.scalar?.string ?? ""
      let kind = SectionKind(courseName: name)
      if kind == nil {
        unknown(name, of: key, known: SectionKind.allCases.map(\.rawValue), at: node)
      }
      return kind
    }
  }

  /// The names of files, or the instruments themselves.
  private mutating func readInstruments(_ value: Node, of key: String) {
    let nodes = value.sequence.map { Array($0) } ?? [value]
    guard nodes.contains(where: { $0.mapping != nil }) else {
      configuration.instrumentFiles = texts(value, of: key)
      return
    }
    let reader = InstrumentReader(value, key: key, path: path)
    configuration.instruments = reader.instruments
    notices += reader.notices
  }

  private mutating func readRules(_ value: Node, of key: String) {
    guard let mapping = value.mapping else {
      return add(.wrongType(key: key, expected: .rules), at: value)
    }
    for (name, value) in mapping {
      guard let pattern = name.scalar?.string, let word = value.scalar?.string else {
        add(.wrongType(key: key, expected: .rules), at: value)
        continue
      }
      guard Rule.all.contains(where: { $0.isNamed(by: pattern) }) else {
        unknown(pattern, of: key, known: Rule.all.map(\.id), listing: false, at: name)
        continue
      }
      switch word.lowercased() {
      case "off", "uit", "false": configuration.disabledRules.append(pattern)
      case "error", "fout": configuration.severities.append((pattern, .error))
      case "warning", "waarschuwing": configuration.severities.append((pattern, .warning))
      case "note", "opmerking": configuration.severities.append((pattern, .note))
      default: unknown(word, of: pattern, known: ["error", "warning", "note", "off"], at: value)
      }
    }
  }

  /// The profile of a name, with the sections that `required` lists in place of its own.
  private mutating func profile() -> Profile? {
    let known = Profile.all.first { $0.name == profileName?.name.lowercased() }
    guard let required else {
      if let profileName, known == nil { unknownProfile(profileName) }
      return known
    }
    return Profile(
      name: known?.name ?? profileName?.name ?? "course", requiredSections: required,
      requiredItems: known?.requiredItems ?? [])
  }

  private mutating func unknownProfile(_ profile: (name: String, line: Int?)) {
    let known = Profile.all.map(\.name)
    let matter = Notice.Matter.unknownValue(
      key: seen[.profile] ?? Key.profile.rawValue, value: profile.name,
      suggestion: NearMiss.nearest(to: profile.name.lowercased(), among: known), known: known)
    notices.append(Notice(.error, path, line: profile.line, matter))
  }

  // MARK: Notices

  private mutating func unknown(
    _ value: String, of key: String, known: [String], listing: Bool = true, at node: Node
  ) {
    let suggestion = NearMiss.nearest(to: value.lowercased(), among: known)
    add(
      .unknownValue(key: key, value: value, suggestion: suggestion, known: listing ? known : []),
      at: node)
  }

  private mutating func add(_ matter: Notice.Matter, at node: Node) {
    notices.append(Notice(.error, path, line: node.mark?.line, matter))
  }

  private static let languages: [String: Language] = [
    "nl": .dutch, "nederlands": .dutch, "dutch": .dutch,
    "en": .english, "engels": .english, "english": .english,
  ]
}
