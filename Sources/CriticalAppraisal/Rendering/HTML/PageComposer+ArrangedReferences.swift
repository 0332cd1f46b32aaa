import CommonMark

extension PageComposer {
  /// The reference list in the order and style that were asked for; entries of which not all is
  /// understood, and remarks, stay as they were typed.
  mutating func arrangedReferences() {
    let section = appraisal.section(.references)
    let untyped = appraisal.references.indices.filter { appraisal.references[$0].nodes.isEmpty }
    guard section != nil || !untyped.isEmpty else { return }
    let id = content.ids.unique("references")
    content.writer.open(.section, .class("section references"), .id(id))
    let heading = section?.headings.first ?? terms.references
    content.writer.element(.h2, .lang(authorLanguage), text: heading)
    contents.append((heading, id, 2))
    let starts = startsOfEntries
    let passages = section?.passages ?? []
    let lists = passages.map { entries(ofPassage: $0, starts) }
    // What no passage lists joins the last list.
    let last = lists.lastIndex { !$0.isEmpty }
    for (place, passage) in passages.enumerated() {
      if place > 0 { subheading(appraisal.passages[passage].heading, level: 3) }
      arrange(
        appraisal.passages[passage].blocks, lists[place] + (place == last ? untyped : []), starts)
    }
    if last == nil { list(untyped) }
    referencesToCopy()
    content.writer.close(.section)
  }

  /// The entries that a passage lists.
  private func entries(ofPassage passage: Int, _ starts: [MarkdownTree.ID: Int]) -> [Int] {
    appraisal.passages[passage].blocks.flatMap { block in
      parts(of: block).flatMap { isNote($0) ? [] : entries(in: $0, starts) }
    }
  }

  private func isNote(_ part: MarkdownTree.ID) -> Bool {
    appraisal.content.kind(part) == .footnoteDefinition
  }

  private func parts(of block: MarkdownTree.ID) -> [MarkdownTree.ID] {
    let tree = appraisal.content
    let isList = tree.kind(block) == .orderedList || tree.kind(block) == .bulletList
    return isList ? Array(tree.children(block)) : [block]
  }

  /// The blocks of a passage, with all its entries where the first of them stands.
  private mutating func arrange(
    _ blocks: [MarkdownTree.ID], _ entries: [Int], _ starts: [MarkdownTree.ID: Int]
  ) {
    var isListed = false
    for block in blocks {
      for part in parts(of: block) {
        guard isNote(part) || self.entries(in: part, starts).isEmpty else {
          if !isListed { list(entries) }
          isListed = true
          continue
        }
        part == block ? content.block(part) : content.blocks(appraisal.content.children(part))
      }
    }
  }

  /// Some entries, in the order of the page.
  private mutating func list(_ entries: [Int]) {
    guard !entries.isEmpty else { return }
    let cited = content.cited
    let sorted = entries.sorted { cited.number(ofEntry: $0) < cited.number(ofEntry: $1) }
    if cited.isNumbered {
      content.writer.open(.ol)
    } else {
      content.writer.open(.ul, .class("hanging"))
    }
    for index in sorted { entry(index) }
    content.writer.close(cited.isNumbered ? .ol : .ul)
  }

  private mutating func entry(_ index: Int) {
    let reference = appraisal.references[index]
    let number = content.cited.number(ofEntry: index)
    let isRewritten = content.cited.isRewritten(index)
    let isLeft = content.cited.style != nil && !isRewritten
    content.writer.open(
      .li, .id(content.ids.entry(number) ?? "ref-\(number)"), .class(isLeft ? "as-typed" : nil),
      content.cited.isNumbered ? .value(number) : nil)
    if isRewritten {
      let formatted = content.cited.formatted(index)
      for run in formatted.runs { content.run(run) }
      identifierLinks(of: reference, shown: formatted.text)
    } else {
      typedText(of: reference)
      identifierLinks(of: reference)
    }
    retractionMark(retractions.state(of: reference))
    backLinks(number)
    content.writer.close(.li)
    content.writer.newLine()
  }
}

extension ContentRenderer {
  /// A piece of a reference that is written in a style.
  mutating func run(_ run: FormattedReference.Run) {
    if let link = run.link { writer.open(.a, .class("id"), .href(link)) }
    if run.isItalic { writer.open(.i) }
    writer.text(run.text)
    if run.isItalic { writer.close(.i) }
    if run.link != nil { writer.close(.a) }
  }
}
