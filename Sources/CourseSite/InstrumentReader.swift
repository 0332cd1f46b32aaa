import CriticalAppraisal
import Yams

/// Reads the instruments that a course has of its own; each mistake is a notice with its line.
///
/// ```yaml
/// - name: Our list
///   version: 2026
///   items:
///     - Clear question
///     - {nl: Passend design, en: Right design, points: 2}
///   answers: [yes, no]
///   rule: total                # total | worst | none
///   link: https://example.org/list
///   licence: CC BY 4.0
/// ```
struct InstrumentReader {
  private(set) var instruments: [Instrument] = []
  private(set) var notices: [Notice] = []
  private let path: String

  /// No course needs more than this, of instruments or of items.
  private static let maximumCount = 100

  /// Reads one instrument, or a list of them.
  /// - Parameter key: what the list stands under.
  init(_ node: Node, key: String, path: String) {
    self.path = path
    read(node, under: key)
  }

  /// Reads the bytes of a file: a list, one instrument, or either under the key `instruments`.
  init(_ bytes: [UInt8], path: String) {
    self.path = path
    do {
      guard let root = try Node.compose(bytes) else { return }
      let under = root.mapping?.first { pair in
        CourseFile.Key.instruments.names.contains(pair.key.scalar?.string.lowercased() ?? "")
      }
      read(under?.value ?? root, under: CourseFile.Key.instruments.rawValue)
    } catch let error as YamlError {
      notices.append(Notice(.error, path, line: error.place?.line, .brokenYAML(error.reason)))
    } catch {
      notices.append(Notice(.error, path, .brokenYAML("")))
    }
  }

  private mutating func read(_ node: Node, under key: String) {
    let nodes = node.sequence.map { Array($0) } ?? [node]
    for node in nodes.prefix(Self.maximumCount) {
      guard let mapping = node.mapping else {
        add(.wrongType(key: key, expected: .instruments), at: node)
        continue
      }
      if let instrument = instrument(mapping, at: node) { instruments.append(instrument) }
    }
  }

  // MARK: One instrument

  private mutating func instrument(_ mapping: Node.Mapping, at node: Node) -> Instrument? {
    let before = notices.count
    var values: [InstrumentKey: (written: String, value: Node)] = [:]
    for (key, value) in mapping {
      let written = key.scalar?.string ?? ""
      if let known = InstrumentKey(named: written) {
        if values.updateValue((written, value), forKey: known) != nil {
          add(.repeatedKey(written), at: key)
        }
      } else {
        let names = InstrumentKey.allCases.flatMap(\.names)
        let near = NearMiss.nearest(to: written.lowercased(), among: names)
        add(.unknownKey(written, suggestion: near), at: key)
      }
    }
    for key in [InstrumentKey.name, .items] where values[key] == nil {
      add(.missingKey(key.rawValue), at: node)
    }
    let name = values[.name].flatMap { text($0.value, of: $0.written) } ?? ""
    let items = values[.items].map { self.items($0.value, of: $0.written) } ?? []
    let answers = values[.answers].map { self.answers($0.value, of: $0.written) } ?? [.yes, .no]
    let rule = values[.rule].flatMap { self.rule($0.value, of: $0.written) } ?? .judged
    let licence = values[.licence].flatMap { text($0.value, of: $0.written) } ?? ""
    let link = values[.link].flatMap { address($0.value, of: $0.written) } ?? ""
    let version = values[.version].flatMap { text($0.value, of: $0.written) } ?? ""
    let aliases = values[.aliases].map { texts($0.value, of: $0.written) } ?? []
    guard notices.count == before else { return nil }
    return Instrument(
      name: name, aliases: aliases, version: version, items: items, answers: answers,
      overall: rule, address: link, licence: Localized(dutch: licence, english: licence))
  }

  private mutating func items(_ node: Node, of key: String) -> [Instrument.Item] {
    guard let sequence = node.sequence, !sequence.isEmpty, sequence.count <= Self.maximumCount
    else {
      add(.wrongType(key: key, expected: .items), at: node)
      return []
    }
    return sequence.compactMap { node in
      if let text = node.scalar?.string, !text.isEmpty { return Instrument.Item(text, text) }
      guard let mapping = node.mapping else {
        add(.wrongType(key: key, expected: .items), at: node)
        return nil
      }
      return item(mapping, at: node)
    }
  }

  private mutating func item(_ mapping: Node.Mapping, at node: Node) -> Instrument.Item? {
    var dutch: String?
    var english: String?
    var points = 1
    for (key, value) in mapping {
      let written = key.scalar?.string ?? ""
      switch written.lowercased() {
      case "nl", "nederlands", "dutch": dutch = text(value, of: written)
      case "en", "engels", "english": english = text(value, of: written)
      case "points", "punten", "stars", "sterren":
        guard let number = value.scalar.flatMap({ Int($0.string) }), (0...100).contains(number)
        else {
          add(.wrongType(key: written, expected: .points), at: value)
          continue
        }
        points = number
      default:
        let names = ["nl", "en", "points", "punten"]
        let near = NearMiss.nearest(to: written.lowercased(), among: names)
        add(.unknownKey(written, suggestion: near), at: key)
      }
    }
    guard let name = dutch ?? english else {
      add(.missingKey("nl"), at: node)
      return nil
    }
    return Instrument.Item(dutch ?? name, english ?? name, points: points)
  }

  private mutating func answers(_ node: Node, of key: String) -> [EvidenceJudgement] {
    texts(node, of: key).compactMap { text in
      let judgement = EvidenceJudgement(named: text)
      if judgement == nil {
        add(
          .unknownValue(
            key: key, value: text, suggestion: nil,
            known: ["ja", "deels", "nee", "laag", "enige zorgen", "matig", "hoog"]), at: node)
      }
      return judgement
    }
  }

  private mutating func rule(_ node: Node, of key: String) -> Instrument.Overall? {
    guard let text = text(node, of: key)?.lowercased() else { return nil }
    switch text {
    case "total", "totaal", "sum", "som": return .total
    case "worst", "slechtste": return .worst
    case "none", "geen": return .judged
    default:
      let known = InstrumentKey.rules.flatMap { [$0.name, $0.dutch] }
      add(
        .unknownValue(
          key: key, value: text, suggestion: NearMiss.nearest(to: text, among: known),
          known: known), at: node)
      return nil
    }
  }

  // MARK: Values

  private mutating func text(_ node: Node, of key: String) -> String? {
    guard let text = node.scalar?.string, !text.isEmpty else {
      add(.wrongType(key: key, expected: .text), at: node)
      return nil
    }
    return text
  }

  private mutating func texts(_ node: Node, of key: String) -> [String] {
    let nodes = node.sequence.map { Array($0) } ?? [node]
    let texts = nodes.compactMap { $0.scalar?.string }
    if texts.count < nodes.count || texts.isEmpty {
      add(.wrongType(key: key, expected: .texts), at: node)
    }
    return texts
  }

  private mutating func address(_ node: Node, of key: String) -> String? {
    guard let text = text(node, of: key) else { return nil }
    guard text.hasPrefix("https://") || text.hasPrefix("http://") else {
      add(.wrongType(key: key, expected: .address), at: node)
      return nil
    }
    return text
  }

  private mutating func add(_ matter: Notice.Matter, at node: Node) {
    notices.append(Notice(.error, path, line: node.mark?.line, matter))
  }
}
