/// The keys of an instrument of a course, by their English and Dutch names.
enum InstrumentKey: String, CaseIterable {
  case name, aliases, version, items, answers, rule, link, licence

  /// All names a key may be given.
  var names: [String] {
    switch self {
    case .name: ["name", "naam"]
    case .aliases: ["aliases", "aliassen", "ook", "also"]
    case .version: ["version", "versie"]
    case .items: ["items", "domains", "domeinen"]
    case .answers: ["answers", "antwoorden"]
    case .rule: ["rule", "regel", "overall", "eindoordeel"]
    case .link: ["link", "address", "adres"]
    case .licence: ["licence", "license", "licentie"]
    }
  }

  /// The key of a name in any case.
  init?(named name: String) {
    let name = name.lowercased()
    guard let key = Self.allCases.first(where: { $0.names.contains(name) }) else { return nil }
    self = key
  }

  /// The rules that a course may choose from, by their names.
  static let rules: [(name: String, dutch: String)] = [
    ("total", "totaal"), ("worst", "slechtste"), ("none", "geen"),
  ]
}
