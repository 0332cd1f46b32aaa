import CriticalAppraisal

extension Terms {
  /// What was made, and what to do next.
  func created(_ path: String) -> String {
    let command = "appraise check \(UserPath.quoted(path))"
    return pick(
      "\(path) is gemaakt. Vul het in en controleer het met:\n\n  \(command)\n",
      "\(path) was made. Fill it in, and check it with:\n\n  \(command)\n")
  }

  /// The answer to a result file that is the appraisal itself.
  var resultIsSource: String {
    pick(
      "de uitvoer zou de CAT zelf overschrijven", "the result would replace the appraisal itself")
  }

  /// What was mended in a file, or would be: `mended: 2 page ranges, the numbering`.
  func mended(_ fixes: [Fix], isDone: Bool) -> String {
    let parts = Fix.Kind.allCases.compactMap { kind -> String? in
      let count = fixes.count { $0.kind == kind }
      guard count > 0 else { return nil }
      return switch kind {
      case .identifier:
        pick(
          count == 1 ? "1 identificatienummer" : "\(count) identificatienummers",
          count == 1 ? "1 identifier" : "\(count) identifiers")
      case .pageRange:
        pick(
          count == 1 ? "de pagina's van 1 referentie" : "de pagina's van \(count) referenties",
          count == 1 ? "the pages of 1 reference" : "the pages of \(count) references")
      case .numbering: pick("de nummering", "the numbering")
      case .order: pick("de volgorde van de referenties", "the order of the references")
      }
    }
    let verb =
      isDone
      ? pick("hersteld", "mended") : pick("te herstellen met --fix", "to be mended by --fix")
    return "\(verb): \(list(parts))"
  }
}
