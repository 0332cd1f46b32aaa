import CommonMark

/// The bibliographies of an appraisal, and what they add to its reference list.
struct BibliographyShelf {
  /// The bibliographies: those of the appraisal before those of its course.
  private let bibliographies: [Bibliography]
  /// What is wrong with the files that the front matter names.
  private(set) var diagnostics: [Diagnostic] = []

  /// So many problems of one file are told; whoever mends these sees the others.
  private static let shownProblems = 5

  /// Opens the bibliographies that front matter names, and those of the course.
  init(_ paths: [String], _ hints: Reading.Hints) {
    var bibliographies: [Bibliography] = []
    for path in hints.bibliography == nil ? [] : paths {
      guard let bibliography = hints.bibliography?(path) else {
        diagnostics.append(
          Diagnostic(
            rule: "reference-bibliography", severity: .error, part: .metadata("bibliography"),
            facts: ["path": .text(path)]))
        continue
      }
      bibliographies.append(bibliography)
      diagnostics += bibliography.problems.prefix(Self.shownProblems).map { problem in
        Diagnostic(
          rule: "reference-bibliography", severity: .warning, part: .metadata("bibliography"),
          facts: problem.facts.merging(["path": .text(path)]) { $1 })
      }
    }
    self.bibliographies = bibliographies + hints.courseBibliographies
  }

  /// Adds the sources that the text cites by keys of the bibliographies and that are not in the
  /// typed list, in the order in which they are first cited; and gives typed entries the keys and
  /// identifiers that the bibliographies have for them.
  ///
  /// The words of typed entries stay as they are.
  func complete(_ appraisal: inout Appraisal) {
    guard !bibliographies.isEmpty else { return }
    for index in appraisal.references.indices { identify(&appraisal.references[index]) }
    let known = KeyCitations(appraisal.references)
    var added: Set<String> = []
    var next = (appraisal.references.map(\.number).max() ?? 0) + 1
    let formatter = ReferenceFormatter(
      style: appraisal.citationStyle ?? .vancouver, language: appraisal.language)
    for key in Self.keys(in: appraisal) where known.number(of: key) == nil {
      guard let record = record(key), added.insert(record.id ?? key).inserted else { continue }
      let text = formatter.format(record).text
      var reference = Reference(number: next, text: text.isEmpty ? key : text)
      reference.record = record
      reference.confidence = .full
      reference.key = record.id ?? key
      appraisal.references.append(reference)
      next += 1
    }
  }

  private func identify(_ reference: inout Reference) {
    guard let record = record(of: reference) else { return }
    reference.record.id = record.id
    if reference.doi == nil { reference.record.doi = record.doi }
    if reference.pmid == nil { reference.record.pmid = record.pmid }
  }

  /// The record of a typed entry: by its identifiers, or by its key if the title is the same.
  private func record(of reference: Reference) -> BibliographicRecord? {
    for bibliography in bibliographies {
      if let doi = reference.doi, let record = bibliography.record(doi: doi) { return record }
      if let pmid = reference.pmid, let record = bibliography.record(pmid: pmid) { return record }
      if let key = reference.key, let record = bibliography.record(key: key),
        let title = record.title, title.utf8.count > 12,
        TextByte.folded(reference.text).contains(TextByte.folded(title))
      {
        return record
      }
    }
    return nil
  }

  /// The record of a key, `kent2023`, `doi:10.…` or `pmid:…`.
  private func record(_ key: String) -> BibliographicRecord? {
    let name = key.lowercased()
    for bibliography in bibliographies {
      let record =
        name.hasPrefix("doi:")
        ? bibliography.record(doi: String(key.dropFirst(4)))
        : name.hasPrefix("pmid:") ? bibliography.record(pmid: String(key.dropFirst(5))) : nil
      if let record = record ?? bibliography.record(key: key) { return record }
    }
    return nil
  }

  // MARK: Keys in the text

  /// What stands behind an `@` in the text, outside the reference list, in order.
  private static func keys(in appraisal: Appraisal) -> [String] {
    var keys: [String] = []
    for passage in appraisal.passages where passage.kind != .references {
      if let heading = passage.heading, heading.form != .runIn {
        collect(heading.node, in: appraisal.content, into: &keys)
      }
      for block in passage.blocks { collect(block, in: appraisal.content, into: &keys) }
    }
    return keys
  }

  private static func collect(
    _ id: MarkdownTree.ID, in tree: MarkdownTree, into keys: inout [String]
  ) {
    var next = tree.firstChild(id)
    while let child = next {
      next = tree.nextSibling(child)
      switch tree.kind(child) {
      case .text:
        let text = CitationText(child, in: tree)
        next = tree.nextSibling(text.lastNode)
        for index in text.range where text.bytes[index] == UInt8(ascii: "@") {
          if let key = CitationKey(text.bytes, at: index, in: text.range) { keys.append(key.name) }
        }
      case .code, .codeBlock, .htmlInline, .htmlBlock: break
      default: collect(child, in: tree, into: &keys)
      }
    }
  }
}
