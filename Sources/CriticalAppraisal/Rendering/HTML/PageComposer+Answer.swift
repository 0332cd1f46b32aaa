import CommonMark

extension PageComposer {
  /// The question and the clinical bottom line, side by side.
  mutating func answer() {
    let hasQuestion = appraisal.section(.question) != nil || !appraisal.question.isEmpty
    guard hasQuestion || appraisal.section(.conclusion) != nil else { return }
    content.writer.open(.div, .class("answer"))
    if hasQuestion { questionPanel() }
    bottomLinePanel()
    content.writer.close(.div)
  }

  private mutating func questionPanel() {
    let section = appraisal.section(.question)
    let id = content.ids.unique("question")
    content.writer.open(
      .section, .class("section question"), .id(id))
    let heading = section?.headings.first ?? terms.question
    content.writer.element(
      .h2, .lang(section?.headings.isEmpty == false ? authorLanguage : nil), text: heading)
    contents.append((heading, id, 2))
    if let section {
      for (index, passage) in section.passages.enumerated() {
        if index > 0 { subheading(appraisal.passages[passage].heading, level: 3) }
        for block in appraisal.passages[passage].blocks { questionBlock(block) }
      }
    }
    let derived = appraisal.question.parts.filter { appraisal.question.derived.contains($0.field) }
    if !derived.isEmpty {
      pico(derived.map { (terms.name(of: $0.field), $0.text.firstClause) })
      content.writer.element(.p, .class("source"), text: terms.derivedQuestion)
    }
    content.writer.close(.section)
  }

  /// A block of the question; a list or table that is all PICO becomes labelled lines.
  private mutating func questionBlock(_ block: MarkdownTree.ID) {
    let tree = appraisal.content
    switch tree.kind(block) {
    case .bulletList, .orderedList:
      let items = Array(tree.children(block))
      let found = items.compactMap { item in
        appraisal.items.first { $0.node == tree.firstChild(item) }
      }
      guard found.count == items.count, items.allSatisfy({ tree.holdsOneParagraph($0) }) else {
        content.block(block)
        return
      }
      labelledParagraphs(items.compactMap(tree.firstChild), labels: found.map(\.label))
    default:
      content.block(block)
    }
  }

  /// Labelled lines in the author's own words, with their links and citations.
  private mutating func labelledParagraphs(_ paragraphs: [MarkdownTree.ID], labels: [String]) {
    content.writer.open(.dl, .class("pico"), .lang(authorLanguage))
    for (paragraph, label) in zip(paragraphs, labels) {
      content.writer.open(.div)
      content.writer.element(.dt, text: label)
      content.writer.open(.dd)
      content.value(of: paragraph, label: label)
      content.writer.close(.dd)
      content.writer.close(.div)
    }
    content.writer.close(.dl)
  }

  private mutating func pico(_ parts: [(label: String, text: String)]) {
    content.writer.open(.dl, .class("pico"))
    for part in parts {
      content.writer.open(.div)
      content.writer.element(.dt, text: part.label)
      content.writer.element(.dd, .lang(authorLanguage), text: part.text)
      content.writer.close(.div)
    }
    content.writer.close(.dl)
  }

  // MARK: The bottom line

  /// The whole conclusion; it stands here rather than in the body.
  private mutating func bottomLinePanel() {
    guard let section = appraisal.section(.conclusion) else { return }
    content.writer.open(
      .section, .class("section bottom-line"), .id("bottom-line"), .lang(authorLanguage))
    let heading = section.headings.first ?? terms.bottomLine
    content.writer.element(.h2, text: heading)
    contents.append((heading, "bottom-line", 2))
    for (index, passage) in section.passages.enumerated() {
      if index > 0 { subheading(appraisal.passages[passage].heading, level: 3) }
      content.blocks(appraisal.passages[passage].blocks)
    }
    if let certainty = Certainty(of: appraisal) {
      content.writer.open(.p, .class("certainty"), .lang(settings.language))
      content.writer.text(terms.certaintyOfEvidence + ": ")
      content.writer.element(.strong, text: terms.name(of: certainty))
      content.writer.text(" ")
      content.writer.element(.span, .class("symbol"), .hidden, text: certainty.symbol)
      content.writer.close(.p)
    }
    content.writer.close(.section)
  }
}

extension MarkdownTree {
  /// Whether a list item holds one paragraph and nothing else.
  func holdsOneParagraph(_ item: ID) -> Bool {
    guard let first = firstChild(item), kind(first) == .paragraph else { return false }
    return nextSibling(first) == nil
  }
}

extension String {
  /// The first clause of a long text, for a short labelled line; all of a short one.
  fileprivate var firstClause: String {
    guard utf8.count > 70 else { return self }
    let bytes = Array(utf8)
    var index = 0
    while index < bytes.count {
      let isStop =
        switch bytes[index] {
        case UInt8(ascii: ";"), UInt8(ascii: "("): true
        case 0x20 where index > 0:
          bytes[index - 1] == UInt8(ascii: ".") || bytes[index - 1] == UInt8(ascii: ",")
        default: false
        }
      if isStop, index >= 12, !isCombined(bytes, after: index) {
        return String(decoding: bytes[..<index], as: UTF8.self).trimmed.trimmingStop + " …"
      }
      index += 1
    }
    return self
  }

  /// Whether what follows a mark belongs to its character, such as an accent over it.
  private func isCombined(_ bytes: [UInt8], after index: Int) -> Bool {
    guard index + 1 < bytes.count, bytes[index + 1] >= 0x80 else { return false }
    let place = utf8.index(utf8.startIndex, offsetBy: index)
    return self[place].utf8.count > 1
  }

  private var trimmingStop: String {
    last.map { ",.;".contains($0) } == true ? String(dropLast()) : self
  }
}
