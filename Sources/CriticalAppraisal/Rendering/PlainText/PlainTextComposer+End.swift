import CommonMark

extension PlainTextComposer {
  /// Writes the references section: the numbered list in the place of the entries as typed, and
  /// whatever else stands there.
  mutating func writeReferences() {
    let passages = appraisal.passages.filter { $0.kind == .references }
    guard !passages.isEmpty || !appraisal.references.isEmpty else { return }
    let nodes = Set(appraisal.references.flatMap(\.nodes))
    var isListed = appraisal.references.isEmpty
    if passages.first?.heading == nil {
      writer.heading(Array(terms.references.utf8), underline: "-")
    }
    for (index, passage) in passages.enumerated() {
      if passage.heading != nil { writeHeading(of: passage, underline: index == 0 ? "-" : "~") }
      for block in passage.blocks {
        guard isReference(block, nodes) else {
          writeBlocks(CollectionOfOne(block))
          continue
        }
        if !isListed { writeReferenceList() }
        isListed = true
      }
    }
    if !isListed { writeReferenceList() }
  }

  /// Whether a block is an entry, or holds nothing but entries.
  private func isReference(_ block: MarkdownTree.ID, _ nodes: Set<MarkdownTree.ID>) -> Bool {
    if nodes.contains(block) { return true }
    let children = content.children(block).filter { id in
      ![.softBreak, .lineBreak].contains(content.kind(id))
    }
    return !children.isEmpty && children.allSatisfy { isReference($0, nodes) }
  }

  private mutating func writeReferenceList() {
    writer.blankLine()
    let numbers = appraisal.references.indices.map { cited.number(ofEntry: $0) }
    let digits = String(numbers.max() ?? 0).count
    for index in cited.order {
      let outer =
        cited.isNumbered
        ? writer.hang(behind: Self.padded(numbers[index], to: digits) + ". ")
        : writer.indent(by: "    ", marker: "")
      writer.paragraph(
        cited.isRewritten(index)
          ? rewrittenText(ofEntry: index) : text(of: appraisal.references[index]))
      writer.outdent(to: outer)
    }
  }

  /// An entry in the style, with the addresses it is known by.
  private func rewrittenText(ofEntry index: Int) -> [UInt8] {
    let formatted = cited.formatted(index)
    var text = Array(formatted.text.utf8)
    for address in addresses(of: appraisal.references[index], missingIn: text) {
      text += " \(address)".utf8
    }
    text += retractionMark(retractions.state(of: appraisal.references[index])).utf8
    return text
  }

  /// An entry as typed, with the addresses it is known by.
  private mutating func text(of reference: Reference) -> [UInt8] {
    var text: [UInt8] = []
    var previous: MarkdownTree.ID?
    for node in reference.nodes {
      // Between blocks, and where the line break between two inlines was left out.
      let isJoined = previous.map { content.nextSibling($0) == node } ?? true
      if content.kind(node).isBlock || !isJoined { text.append(0x20) }
      previous = node
      if content.kind(node).isBlock {
        appendChildren(of: node, to: &text)
      } else {
        appendInline(node, to: &text)
      }
    }
    text = text.isEmpty ? Array(reference.text.utf8) : Array(text.dropFirst(reference.skippedBytes))
    for address in addresses(of: reference, missingIn: text) { text += " \(address)".utf8 }
    text += retractionMark(retractions.state(of: reference)).utf8
    return text
  }

  /// The addresses of the identifiers that an entry, as it is shown, does not have.
  private func addresses(of reference: Reference, missingIn text: [UInt8]) -> [String] {
    let isMissing = { [marks] (id: String) in
      !text.holds(id) && !marks.links.contains { Array($0.destination.utf8).holds(id) }
    }
    var addresses: [String] = []
    if let doi = reference.doi, isMissing(doi) { addresses.append("https://doi.org/\(doi)") }
    if let pmid = reference.pmid, isMissing(pmid) || !(text.holds("pmid") || text.holds("pubmed")) {
      addresses.append("https://pubmed.ncbi.nlm.nih.gov/\(pmid)/")
    }
    return addresses
  }

  /// Writes the notes, in the order in which the text leads to them.
  mutating func writeNotes() {
    var index = 0
    while true {
      if index == marks.notes.count { marks.addUnmarkedNotes(content) }
      guard index < marks.notes.count else { return }
      if index == 0 { writer.heading(Array(terms.notes.utf8), underline: "-") }
      let marker = "[\(terms.noteMark)\(index + 1)] "
      let outer = writer.hang(behind: marker)
      writeBlocks(content.children(marks.notes[index]), isTight: true)
      writer.outdent(to: outer)
      index += 1
    }
  }

  /// Writes the declaration of interests that stands in the front matter.
  mutating func writeDeclarations() {
    guard let interests = appraisal.metadata.interests, !interests.isEmpty else { return }
    writer.heading(Array(terms.declarations.utf8), underline: "-")
    writer.labels([(terms.interests, Array(interests.utf8))])
  }
}

extension [UInt8] {
  /// Whether a text holds a word, whatever the case of its ASCII letters.
  func holds(_ word: String) -> Bool {
    let word = word.utf8.map(\.lowercased)
    guard let first = word.first, count >= word.count else { return word.isEmpty }
    for start in 0...(count - word.count) where self[start].lowercased == first {
      if word.indices.allSatisfy({ self[start + $0].lowercased == word[$0] }) { return true }
    }
    return false
  }
}
