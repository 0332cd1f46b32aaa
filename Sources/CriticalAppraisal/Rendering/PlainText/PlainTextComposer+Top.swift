import CommonMark

extension PlainTextComposer {
  /// Writes the title.
  mutating func writeTitle() {
    let title = appraisal.titleNode.map { inlines(of: $0) }
    writer.heading(
      title ?? Array((appraisal.title ?? terms.untitled).utf8), underline: "=")
  }

  /// Writes who made the appraisal, when, and of what kind it is.
  mutating func writeMetadata() {
    let metadata = appraisal.metadata
    let date = { [terms] (date: CalendarDate?) in date.map { terms.date($0) } ?? "" }
    let kind = [terms.criticallyAppraisedTopic] + (metadata.type.map { [terms.name(of: $0)] } ?? [])
    writeLabels([
      (terms.by, terms.list(metadata.authors.map(Self.name))),
      (terms.reviewedBy, terms.list(metadata.reviewers.map(Self.name))),
      (terms.dated, date(metadata.date)),
      (terms.updated, date(metadata.updated)),
      (terms.searched, date(metadata.searched)),
      (terms.expires, date(metadata.expires)),
      (terms.kind, kind.joined(separator: ", ")),
      (terms.tags, metadata.tags.joined(separator: ", ")),
      (terms.status, metadata.isDraft ? terms.draft : ""),
    ])
  }

  /// Writes the clinical question: the author's own words, then its parts.
  ///
  /// Parts that were all taken from the method are left to the glance where there are such words.
  mutating func writeQuestion() {
    let question = appraisal.question
    let section = appraisal.section(.question)
    guard !question.isEmpty || section != nil else { return }
    writer.heading(Array(terms.question.utf8), underline: "-")
    var parts = question.parts
    if let section {
      let items = appraisal.items.filter { question[$0.field.asPartOfQuestion] == $0.value }
      writeAtTop(section, heading: terms.question, without: items)
      guard parts.count > question.derived.count else { return }
      // A table that was written has its parts in order already.
      let rows = section.passages.flatMap { appraisal.passages[$0].blocks }
        .filter { content.kind($0) == .table && !saysOnly(items, $0) }
        .flatMap { Array(content.children($0)) }
      let typed = items.filter { rows.contains($0.node) }.map(\.field.asPartOfQuestion)
      parts.removeAll { typed.contains($0.field) }
    }
    writer.blankLine()
    writeLabels(parts.map { (terms.name(of: $0.field), $0.text) })
    guard !question.derived.isEmpty else { return }
    writer.blankLine()
    writer.paragraph(terms.derivedQuestion)
  }

  /// Writes the answer: the conclusion.
  mutating func writeBottomLine() {
    guard let section = appraisal.section(.conclusion) else { return }
    writer.heading(Array(terms.bottomLine.utf8), underline: "-")
    writeAtTop(section, heading: terms.bottomLine, without: [])
  }

  /// Writes what was studied, and how: the items of the method, and the paper.
  mutating func writeGlance() {
    let items = appraisal.items.filter { $0.section == .method }
    let rows = items.map { (label(of: $0), $0.value) } + paper(beside: items)
    guard !rows.isEmpty else { return }
    writer.heading(Array(terms.studyAtAGlance.utf8), underline: "-")
    writeLabels(rows)
    for passage in appraisal.passages where passage.kind == .method {
      for block in passage.blocks where saysOnly(items, block) {
        blocksAtTop[block] = terms.studyAtAGlance
      }
    }
  }

  private mutating func writeLabels(_ rows: [(label: String, value: String)]) {
    writer.labels(rows.filter { !$0.value.isEmpty }.map { ($0.label, Array($0.value.utf8)) })
  }

  private mutating func writeAtTop(_ section: Section, heading: String, without items: [Item]) {
    for (position, index) in section.passages.enumerated() {
      let passage = appraisal.passages[index]
      if position > 0 { writeHeading(of: passage, underline: "~") }
      var shown = passage
      shown.blocks.removeAll { saysOnly(items, $0) }
      writeBlocks(of: shown)
      passagesAtTop[index] = heading
    }
  }

  /// A person with what is known of them.
  private static func name(of person: Person) -> String {
    let details = [person.role, person.affiliation, person.orcid.map { "ORCID \($0)" }]
      .compactMap(\.self)
    return details.isEmpty ? person.name : "\(person.name) (\(details.joined(separator: ", ")))"
  }

  /// The author's label where it is in the language of the text, else its usual one.
  private func label(of item: Item) -> String {
    item.field == .other || appraisal.language == terms.language
      ? item.label : terms.name(of: item.field)
  }

  /// The paper that the front matter names: as the reference list has it, else by its numbers.
  private func paper(beside items: [Item]) -> [(String, String)] {
    let study = appraisal.metadata.study
    var rows: [(String, String)] = []
    let reference = appraisal.references.first { reference in
      (study.doi != nil && reference.doi?.lowercased() == study.doi?.lowercased())
        || (study.pmid != nil && reference.pmid == study.pmid)
    }
    if let reference {
      rows.append((terms.reference, "[\(reference.number)] \(reference.text)"))
    } else {
      if let doi = study.doi { rows.append(("DOI", "https://doi.org/\(doi)")) }
      if let pmid = study.pmid {
        rows.append(("PubMed", "https://pubmed.ncbi.nlm.nih.gov/\(pmid)/"))
      }
    }
    if let number = study.registration, !items.contains(where: { $0.value.contains(number) }) {
      rows.append((terms.name(of: .registration), number))
    }
    return rows
  }
}
