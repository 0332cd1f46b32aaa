import CommonMark

extension PageComposer {
  /// The reference list, with links out and links back.
  mutating func references() -> HTMLWriter {
    guard let section = appraisal.section(.references) else { return HTMLWriter() }
    _ = content.take()
    let id = content.uniqueID("references")
    content.writer.open(
      .section, [.class("section references"), .id(id)])
    let heading = section.headings.first ?? terms.references
    content.writer.element(.h2, .lang(authorLanguage), text: heading)
    contents.append((heading, id, 2))
    let starts = Dictionary(
      appraisal.references.enumerated().compactMap { index, reference in
        reference.nodes.first.map { ($0, index) }
      }
    ) { first, _ in first }
    for (index, passage) in section.passages.enumerated() {
      if index > 0 { subheading(appraisal.passages[passage].heading, level: 3) }
      for block in appraisal.passages[passage].blocks { referenceBlock(block, starts) }
    }
    content.writer.close(.section)
    return content.take()
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
      let entries = entries(in: part, starts)
      guard !entries.isEmpty else {
        if isOpen { content.writer.close(.ol) }
        isOpen = false
        isList ? content.blocks(tree.children(part)) : content.block(part)
        continue
      }
      if !isOpen { content.writer.open(.ol) }
      isOpen = true
      for entry in entries { self.entry(entry) }
    }
    if isOpen { content.writer.close(.ol) }
  }

  /// The entries of the list that stand in a list item or paragraph.
  private func entries(in part: MarkdownTree.ID, _ starts: [MarkdownTree.ID: Int]) -> [Reference] {
    let nodes = CollectionOfOne(part) + Array(appraisal.content.children(part))
    return nodes.compactMap { starts[$0] }.map { appraisal.references[$0] }
  }

  private mutating func entry(_ reference: Reference) {
    let tree = appraisal.content
    content.writer.open(
      .li, [.id(content.uniqueID("ref-\(reference.number)")), .value(reference.number)])
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
    identifierLinks(of: reference, &content.writer)
    backLinks(reference.number)
    content.writer.close(.li)
    content.writer.newLine()
  }

  private mutating func backLinks(_ number: Int) {
    guard let anchors = content.anchors[number], !anchors.isEmpty else { return }
    content.writer.text(" ")
    content.writer.open(.span, [.class("back")])
    for (index, anchor) in anchors.enumerated() {
      if index > 0 { content.writer.text(" ") }
      content.writer.element(
        .a, .href(fragment: anchor), .label(terms.backToCitation(index + 1)),
        text: anchors.count == 1 ? "↩" : "↩\(index + 1)")
    }
    content.writer.close(.span)
  }

  // MARK: Declarations

  /// Interests that the front matter declares, and how to cite the appraisal.
  mutating func declarations() -> HTMLWriter {
    var writer = HTMLWriter()
    if let interests = appraisal.metadata.interests, appraisal.section(.interests) == nil {
      writer.open(.section, [.class("section interests"), .id(content.uniqueID("interests"))])
      writer.element(.h2, text: terms.interests)
      writer.element(.p, .lang(authorLanguage), text: interests)
      writer.close(.section)
    }
    if !appraisal.metadata.authors.isEmpty, let date = appraisal.metadata.date {
      writer.open(.section, [.class("section cite-this"), .id("cite-this")])
      writer.element(.h2, text: terms.howToCite)
      let names = appraisal.metadata.authors.map(\.name).joined(separator: ", ")
      let stop = title.last.map { "?!.".contains($0) } == true ? "" : "."
      writer.element(.p, text: "\(names). \(title)\(stop) \(terms.date(date)).")
      writer.close(.section)
    }
    return writer
  }
}
