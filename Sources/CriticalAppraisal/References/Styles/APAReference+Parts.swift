extension APAReference {
  /// Writes the authors or else the editors of a whole work; `false` if there are none.
  func lead(_ record: BibliographicRecord, _ writer: inout ReferenceWriter) -> Bool {
    if !record.authors.isEmpty {
      inverted(record.authors, hasMore: record.hasMoreAuthors, &writer)
      return true
    }
    guard !record.editors.isEmpty, record.form != .chapter, record.form != .article else {
      return false
    }
    inverted(record.editors, hasMore: record.hasMoreAuthors, &writer)
    let isOne = record.editors.count == 1 && !record.hasMoreAuthors
    writer.part("(\(isOne ? words.editorCapital.one : words.editorCapital.more))")
    writer.stop()
    return true
  }

  /// Writes `van Tulder, M. W., & Koes, B. W.`; of more than twenty the first nineteen and the last.
  private func inverted(
    _ people: [Contributor], hasMore: Bool, _ writer: inout ReferenceWriter
  ) {
    let isShort = people.count > 20
    for index in 0..<(isShort ? 19 : people.count) {
      if index > 0 {
        let isLast = index == people.count - 1 && !hasMore
        let areGroups = people.count == 2 && people.allSatisfy { $0.literal != nil }
        writer.put(isLast ? (areGroups ? " & " : ", & ") : ", ")
      }
      inverted(people[index], &writer)
    }
    if hasMore {
      // Who is last is not known, so that "…" cannot be written.
      writer.put(", et al.")
    } else if isShort, let last = people.last {
      writer.put(", … ")
      inverted(last, &writer)
    }
    writer.stop()
  }

  /// Writes the name as the list has it, `King, M. L., Jr.`, or the name of a group.
  private func inverted(_ person: Contributor, _ writer: inout ReferenceWriter) {
    if let literal = person.literal { return writer.put(literal.withoutClosingMarks) }
    let family = person.familyWithParticles
    writer.put(family)
    if let given = person.given, !given.isEmpty {
      if !family.isEmpty { writer.put(", ") }
      person.writeInitials(.stopped, &writer)
    }
    if let suffix = suffix(person) {
      writer.put(", ")
      writer.put(suffix)
    }
  }

  /// Names in reading order, as editors have it: `M. W. van Tulder & B. W. Koes`.
  func editors(_ people: [Contributor]) -> String {
    var text = ""
    for (index, person) in people.enumerated() {
      if index > 0 {
        let isLast = index == people.count - 1
        text += isLast ? (people.count == 2 ? " & " : ", & ") : ", "
      }
      if let literal = person.literal {
        text += literal
        continue
      }
      let initials = person.stoppedInitials
      text += initials + (initials.isEmpty ? "" : " ") + person.familyWithParticles
      if let suffix = suffix(person) { text += ", " + suffix }
    }
    return text
  }

  private func suffix(_ person: Contributor) -> String? {
    guard let suffix = person.romanSuffix else { return nil }
    return suffix == "Jr" || suffix == "Sr" ? suffix + "." : suffix
  }

  /// The address of the DOI, or else the address and, of pages that may change, when it was read.
  func identifier(_ record: BibliographicRecord, _ writer: inout ReferenceWriter) {
    if let doi = record.doi.known {
      writer.space()
      writer.put("https://doi.org/" + doi, link: Link.doi(doi))
    } else if let url = record.url?.trimmed, !url.isEmpty {
      writer.space()
      if let accessed = record.accessed, mayChange(record) {
        writer.put(words.retrieved.before + words.inWords(accessed) + words.retrieved.after)
      }
      writer.put(url, link: Link(url))
    }
  }

  private func mayChange(_ record: BibliographicRecord) -> Bool {
    switch record.type {
    case .webpage, .document, .entry, .dataset, .software: true
    default: false
    }
  }
}
