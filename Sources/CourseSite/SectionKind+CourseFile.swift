import CriticalAppraisal

extension SectionKind {
  /// The kind that a course file names, by its id or by its usual heading in either language.
  init?(courseName name: String) {
    let name = name.lowercased()
    let kind = SectionKind.allCases.first { kind in
      kind.rawValue == name
        || Language.allCases.contains { Terms.terms($0).name(of: kind).lowercased() == name }
    }
    guard let kind = kind ?? Self.dutchNames[name] else { return nil }
    self = kind
  }

  private static let dutchNames: [String: SectionKind] = [
    "vraag": .question, "zoekactie": .search, "methoden": .method, "beoordeling": .appraisal,
    "implicaties": .implications, "bewijskracht": .evidenceLevel, "literatuur": .references,
    "belangen": .interests,
  ]
}
