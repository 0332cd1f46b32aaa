extension IdentifierMention {
  /// The identifier that a value is meant to be, as under a key of the front matter, where it needs
  /// no mark before it; with a flaw where it is none.
  static func stated(_ typed: String, as kind: Identifier.Kind) -> IdentifierMention {
    let typed = typed.trimmed
    let span = typed.utf8Span.span
    let whole = 0..<span.count
    let found = all(in: span)
    if let same = found.first(where: { $0.identifier.kind == kind }) { return same }
    switch kind {
    case .pmid where !typed.isEmpty && typed.utf8.allSatisfy(\.isDigit):
      return IdentifierMention(.pmid, typed, whole, PubMedNumber.flaw(of: typed))
    case .orcid:
      if let number = ResearcherNumber.number(at: 0, in: span, to: span.count) { return number }
    case .doi:
      if let other = DOIName.mistaken(typed) {
        return IdentifierMention(.doi, typed, whole, .otherKind, other)
      }
    default: break
    }
    if let other = found.first {
      let suggestion = "\(other.identifier.kind.name): \(other.identifier.value)"
      return IdentifierMention(kind, typed, whole, .otherKind, suggestion)
    }
    return IdentifierMention(kind, typed, whole, .form)
  }

  /// The number of a study in a register; `nil` where the register is not known.
  static func registration(_ typed: String) -> IdentifierMention? {
    // The key says that it is a trial, which `NL1234` alone does not.
    let prefix = "registration "
    return all(in: prefix + typed).first { $0.identifier.kind.isRegistration }
  }
}
