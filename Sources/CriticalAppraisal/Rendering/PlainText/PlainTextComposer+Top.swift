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
    var parts = question.parts
    if let section = appraisal.section(.question) {
      let items = appraisal.items.filter { question[$0.field.asPartOfQuestion] == $0.value }
      writeAtTop(section, without: items)
      guard parts.count > question.derived.count else { return }
      // A table that was written has its parts in order already.
      let rows = section.passages.flatMap { appraisal.passages[$0].blocks }
        .filter { content.kind($0) == .table && !saysOnly(items, $0) }
        .flatMap { Array(content.children($0)) }
      let typed = items.filter { rows.contains($0.node) }.map(\.field.asPartOfQuestion)
      parts.removeAll { typed.contains($0.field) }
    } else if !parts.isEmpty {
      writer.heading(Array(terms.question.utf8), underline: "-")
    }
    writer.blankLine()
    writeLabels(parts.map { (label(of: $0.field), text(of: $0.field, $0.text)) })
    guard !question.derived.isEmpty else { return }
    writer.blankLine()
    writer.paragraph(terms.derivedQuestion)
  }

  /// The author's label of a part of the question, or its usual one.
  private func label(of field: ItemField) -> String {
    let item = appraisal.items.first {
      $0.field.asPartOfQuestion == field && $0.value == appraisal.question[field]
        && $0.section != .method
    }
    return item?.label ?? terms.name(of: field)
  }

  /// What a part of the question says, with its citations as they are written elsewhere.
  private mutating func text(of field: ItemField, _ text: String) -> String {
    let item = appraisal.items.first { $0.field.asPartOfQuestion == field && $0.value == text }
    return item.map { value(of: $0) } ?? (formatter == nil ? text : text.withoutCitations)
  }

  /// What an item says, with its citations in the style.
  private mutating func value(of item: Item) -> String {
    guard formatter != nil, case let bare = item.value.withoutCitations, bare != item.value else {
      return item.value
    }
    let text = inlines(of: item.node)
    let label = Array(item.label.utf8)
    guard text.starts(with: label), text.count <= label.count + item.value.utf8.count + 80 else {
      return bare
    }
    let marks = Array(" :=-\u{2013}\u{2014}.?".utf8)
    return String(decoding: text.dropFirst(label.count).drop(while: marks.contains), as: UTF8.self)
  }

  /// Writes the answer: the conclusion, and how certain it is.
  mutating func writeBottomLine() {
    guard let section = appraisal.section(.conclusion) else { return }
    writeAtTop(section, without: [])
    guard let certainty = Certainty(of: appraisal) else { return }
    writer.blankLine()
    writer.paragraph("\(terms.certaintyOfEvidence): \(terms.name(of: certainty))")
  }

  /// Writes what was studied, and how: the items of the method, and the paper.
  mutating func writeGlance() {
    // The label of a run-in heading is no label of an item.
    let headings = appraisal.passages.compactMap(\.heading).filter { $0.form == .runIn }.map(\.node)
    let known = appraisal.items.filter { !headings.contains($0.node) }
    let ofMethod = known.filter { $0.section == .method }
    let items = ofMethod.isEmpty ? known.filter(\.isOfStudy) : ofMethod
    let rows = items.map { ($0.label, value(of: $0)) } + paper(beside: items)
    guard !rows.isEmpty else { return }
    writer.heading(Array(terms.studyAtAGlance.utf8), underline: "-")
    writeLabels(rows)
    for block in appraisal.passages.flatMap(\.blocks) where saysOnly(items, block) {
      blocksAtGlance.insert(block)
    }
  }

  /// Writes a whole section at the top, without the blocks that only say what some items say.
  private mutating func writeAtTop(_ section: Section, without items: [Item]) {
    for (position, index) in section.passages.enumerated() {
      var passage = appraisal.passages[index]
      writeHeading(of: passage, underline: position == 0 ? "-" : "~")
      passage.blocks.removeAll { saysOnly(items, $0) }
      writeBlocks(of: passage)
      passagesAtTop.insert(index)
    }
  }

  private mutating func writeLabels(_ rows: [(label: String, value: String)]) {
    writer.labels(rows.filter { !$0.value.isEmpty }.map { ($0.label, Array($0.value.utf8)) })
  }

  /// A person with what is known of them.
  private static func name(of person: Person) -> String {
    let details = [person.role, person.affiliation, person.orcid.map { "ORCID \($0)" }]
      .compactMap(\.self)
    if person.name.isEmpty { return details.joined(separator: ", ") }
    return details.isEmpty ? person.name : "\(person.name) (\(details.joined(separator: ", ")))"
  }

  /// The address of an identifier; what was typed where it is none.
  private func address(of typed: String, _ kind: Identifier.Kind) -> String {
    let stated = IdentifierMention.stated(typed, as: kind)
    return stated.isUsable ? stated.identifier.address ?? typed : typed
  }

  /// The paper that the front matter names: as the reference list has it, else by its numbers.
  private func paper(beside items: [Item]) -> [(String, String)] {
    let study = appraisal.metadata.study
    var rows: [(String, String)] = []
    if let reference = appraisal.appraisedReference {
      rows.append(
        (
          terms.reference,
          "[\(reference.number)] \(reference.text)"
            + retractionMark(retractions.state(of: reference))
        ))
    } else {
      if let doi = study.doi { rows.append(("DOI", address(of: doi, .doi))) }
      if let pmid = study.pmid { rows.append(("PubMed", address(of: pmid, .pmid))) }
      if let last = rows.indices.last {
        rows[last].1 += retractionMark(retractions.state(of: study))
      }
    }
    if let number = study.registration,
      !items.contains(where: { Array($0.value.utf8).holds(number) })
    {
      rows.append((terms.name(of: .registration), number))
    }
    return rows
  }
}
