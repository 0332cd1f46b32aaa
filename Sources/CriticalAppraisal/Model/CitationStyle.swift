/// How references and citations are written.
public enum CitationStyle: String, Sendable, Hashable, Codable, CaseIterable {
  /// NLM, Citing Medicine: superscript numbers in Dutch, numbers in brackets in English.
  case vancouver
  /// NLM with superscript numbers.
  case vancouverSuperscript = "vancouver-superscript"
  /// NLM with `[1]`.
  case vancouverBrackets = "vancouver-brackets"
  /// NLM with `(1)`.
  case vancouverParentheses = "vancouver-parentheses"
  /// The AMA Manual of Style, 11th edition: superscript numbers.
  case ama
  /// APA, 7th edition: author and year, an alphabetical list without numbers.
  case apa

  /// Whether sources are cited by number.
  public var isNumeric: Bool { self != .apa }
}

/// The order of the reference list on the page.
public enum ReferenceOrder: String, Sendable, Hashable, Codable, CaseIterable {
  /// In the order in which they are first cited.
  case cited
  /// As the author listed them.
  case listed
}

extension CitationStyle {
  /// The style of a name as people write it, in whatever case: `APA`, `apa 7`, `Vancouver`.
  public init?(named name: String) {
    let words = name.lowercased().split { " -_".contains($0) }
    switch words.joined(separator: "-") {
    case "vancouver", "nlm", "icmje", "numeric", "numeriek": self = .vancouver
    case "vancouver-superscript", "superscript", "ntvg", "h&w": self = .vancouverSuperscript
    case "vancouver-brackets", "brackets", "blokhaken": self = .vancouverBrackets
    case "vancouver-parentheses", "parentheses", "haakjes": self = .vancouverParentheses
    case "ama", "ama-11", "ama11": self = .ama
    case "apa", "apa-7", "apa7", "author-year", "auteur-jaar": self = .apa
    default: return nil
    }
  }
}

extension ReferenceOrder {
  /// The order of a name in either language, in whatever case.
  public init?(named name: String) {
    switch name.lowercased() {
    case "cited", "citation", "aanhaling", "aangehaald", "verwijzing": self = .cited
    case "listed", "list", "lijst", "typed": self = .listed
    default: return nil
    }
  }
}
