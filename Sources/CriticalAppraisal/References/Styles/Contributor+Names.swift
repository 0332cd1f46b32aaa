extension Contributor {
  /// Writes the name as NLM and AMA have it: `van Tulder MW`, `Gilstrap LC 3rd`.
  func writeInverted(suffix: String?, _ writer: inout ReferenceWriter) {
    if let literal { return writer.put(literal.withoutClosingMarks) }
    writer.put(familyWithParticles)
    if let given, !given.isEmpty {
      writer.space()
      writeInitials(.plain, &writer)
    }
    if let suffix { writer.part(suffix) }
  }

  /// The suffix in NLM's form: `Jr`, `3rd`.
  var ordinalSuffix: String? {
    switch suffix.known {
    case "II", "2nd": "2nd"
    case "III", "3rd": "3rd"
    case "IV", "4th": "4th"
    case let other: other
    }
  }

  /// The suffix in the form of AMA and APA: `Jr`, `III`.
  var romanSuffix: String? {
    switch suffix.known {
    case "2nd", "II": "II"
    case "3rd", "III": "III"
    case "4th", "IV": "IV"
    case let other: other
    }
  }
}
