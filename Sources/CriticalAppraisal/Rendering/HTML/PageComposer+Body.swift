import CommonMark

extension PageComposer {
  /// Everything between the answer and the references, in the author's order.
  mutating func body() {
    var levels: [Int] = []
    var isOpen = false
    for passage in appraisal.passages where !passage.kind.isShownElsewhere {
      if let heading = passage.heading {
        levels.removeAll { $0 >= heading.level }
        let opens = heading.opensSection || levels.isEmpty || !isOpen
        if !opens, levels.isEmpty == false || isOpen {
          levels.append(heading.level)
          subheading(heading, level: min(levels.count + 1, 6))
        } else {
          if isOpen { content.writer.close(.section) }
          levels.append(heading.level)
          section(passage, heading, level: min(levels.count + 1, 6))
          isOpen = true
        }
      }
      content.blocks(passage.blocks)
    }
    if isOpen { content.writer.close(.section) }
  }

  private mutating func section(_ passage: Passage, _ heading: Heading, level: Int) {
    let name =
      passage.kind == .other ? heading.id ?? Slug.slug(heading.text) : passage.kind.rawValue
    let id = content.ids.unique(name)
    content.writer.newLine()
    content.writer.open(
      .section, .class("section " + passage.kind.rawValue), .id(id), .lang(authorLanguage))
    contents.append((heading.text, id, level))
    guard heading.form != .runIn else { return }
    content.writer.open(.heading(level))
    title(of: heading)
    content.writer.close(.heading(level))
    content.writer.newLine()
  }

  /// A heading inside a section.
  mutating func subheading(_ heading: Heading?, level: Int) {
    guard let heading, heading.form != .runIn else { return }
    let id = content.ids.unique(heading.id ?? Slug.slug(heading.text))
    content.writer.open(.heading(level), .id(id))
    title(of: heading)
    content.writer.close(.heading(level))
    content.writer.newLine()
    contents.append((heading.text, id, level))
  }

  /// The words of a heading, with their emphasis and citations.
  private mutating func title(of heading: Heading) {
    let tree = appraisal.content
    if heading.form == .line, let first = tree.firstChild(heading.node), tree.kind(first) == .strong
    {
      content.inlines(first)
    } else {
      content.inlines(heading.node)
    }
  }
}

extension SectionKind {
  /// Whether the page has a place of its own for the section, outside the body.
  fileprivate var isShownElsewhere: Bool {
    self == .question || self == .conclusion || self == .references
  }
}
