import CommonMark

extension PageComposer {
  /// The reference list, with links out and links back.
  mutating func references() {
    if !content.cited.isAsTyped || appraisal.references.contains(where: { $0.nodes.isEmpty }) {
      arrangedReferences()
      return
    }
    guard let section = appraisal.section(.references) else { return }
    let id = content.ids.unique("references")
    content.writer.open(
      .section, .class("section references"), .id(id))
    let heading = section.headings.first ?? terms.references
    content.writer.element(.h2, .lang(authorLanguage), text: heading)
    contents.append((heading, id, 2))
    let starts = startsOfEntries
    for (index, passage) in section.passages.enumerated() {
      if index > 0 { subheading(appraisal.passages[passage].heading, level: 3) }
      for block in appraisal.passages[passage].blocks { referenceBlock(block, starts) }
    }
    referencesToCopy()
    content.writer.close(.section)
  }

  /// A block of the reference section: its entries as a list, and remarks as they are.
  private mutating func referenceBlock(
    _ block: MarkdownTree.ID, _ starts: [MarkdownTree.ID: Int]
  ) {
    let tree = appraisal.content
    let isList = tree.kind(block) == .orderedList || tree.kind(block) == .bulletList
    let parts = isList ? Array(tree.children(block)) : [block]
    var isOpen = false
    for part in parts {
      // An entry that is a footnote stands among the notes.
      let entries = tree.kind(part) == .footnoteDefinition ? [] : entries(in: part, starts)
      guard !entries.isEmpty else {
        if isOpen { content.writer.close(.ol) }
        isOpen = false
        isList ? content.blocks(tree.children(part)) : content.block(part)
        continue
      }
      if !isOpen { content.writer.open(.ol) }
      isOpen = true
      for entry in entries { self.entry(appraisal.references[entry]) }
    }
    if isOpen { content.writer.close(.ol) }
  }

  /// The index of the entry that begins with a node.
  var startsOfEntries: [MarkdownTree.ID: Int] {
    var starts = [MarkdownTree.ID: Int](minimumCapacity: appraisal.references.count)
    for index in appraisal.references.indices.reversed() {
      if let first = appraisal.references[index].nodes.first { starts[first] = index }
    }
    return starts
  }

  /// The entries of the list that stand in a list item or paragraph, as indices.
  func entries(in part: MarkdownTree.ID, _ starts: [MarkdownTree.ID: Int]) -> [Int] {
    var entries: [Int] = []
    if let index = starts[part] { entries.append(index) }
    for child in content.tree.children(part) {
      if let index = starts[child] { entries.append(index) }
    }
    return entries
  }

  private mutating func entry(_ reference: Reference) {
    if let id = content.ids.entry(reference.number) {
      content.writer.open(.li, .id(id), .value(reference.number))
    } else {
      content.writer.put(.entryID)
      content.writer.number(reference.number)
      content.writer.put(.entryValue)
      content.writer.number(reference.number)
      content.writer.put(.tagEnd)
    }
    typedText(of: reference)
    identifierLinks(of: reference)
    retractionMark(retractions.state(of: reference))
    backLinks(reference.number)
    content.writer.close(.li)
    content.writer.newLine()
  }

  /// An entry as its author typed it, without its number.
  mutating func typedText(of reference: Reference) {
    let tree = appraisal.content
    if reference.nodes.isEmpty {
      let bytes = Array(reference.text.utf8)
      content.writer.linkingIdentifiers(bytes, 0..<bytes.count)
    }
    content.linksIdentifiers = true
    for (index, node) in reference.nodes.enumerated() {
      if index == 0, reference.skippedBytes > 0 {
        content.withoutTypedNumber(node, reference.skippedBytes)
      } else if tree.kind(node).isBlock {
        content.block(node, isTight: reference.nodes.count == 1)
      } else {
        content.inline(node)
      }
    }
    content.linksIdentifiers = false
  }

  /// The ways back to the citations of the entry with a number.
  mutating func backLinks(_ number: Int) {
    guard var anchor = content.anchors.first(for: number) else { return }
    let isOnly = content.anchors.next(after: anchor) == nil
    content.writer.byte(" ")
    content.writer.put(.backStart)
    var index = 0
    while true {
      content.writer.put(.backHref)
      content.writer.number(anchor.number)
      content.writer.byte("-")
      content.writer.number(anchor.count)
      content.writer.put(.backLabel)
      content.writer.text(backLabel(index))
      content.writer.put(.backArrow)
      if !isOnly { content.writer.number(index + 1) }
      content.writer.close(.a)
      guard let next = content.anchors.next(after: anchor) else { break }
      (anchor, index) = (next, index + 1)
      content.writer.byte(" ")
    }
    content.writer.close(.span)
  }

  /// The label of the way back to a citation; most entries have the same few.
  private mutating func backLabel(_ index: Int) -> String {
    while backLabels.count <= index {
      backLabels.append(terms.backToCitation(backLabels.count + 1))
    }
    return backLabels[index]
  }

  // MARK: Declarations

  /// Interests that the front matter declares, and how to cite the appraisal.
  mutating func declarations() {
    if let interests = appraisal.metadata.interests, appraisal.section(.interests) == nil {
      let id = content.ids.unique("interests")
      content.writer.open(.section, .class("section interests"), .id(id))
      content.writer.element(.h2, text: terms.interests)
      content.writer.element(.p, .lang(authorLanguage), text: interests)
      content.writer.close(.section)
    }
    if !appraisal.metadata.authors.isEmpty, let date = appraisal.metadata.date {
      content.writer.open(.section, .class("section cite-this"), .id("cite-this"))
      content.writer.element(.h2, text: terms.howToCite)
      let names = appraisal.metadata.authors.map(\.name).joined(separator: ", ")
      let stop = title.last.map { "?!.".contains($0) } == true ? "" : "."
      content.writer.element(.p, text: "\(names). \(title)\(stop) \(terms.date(date)).")
      content.writer.close(.section)
    }
  }
}
