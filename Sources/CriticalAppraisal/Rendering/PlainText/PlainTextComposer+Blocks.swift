import CommonMark

extension PlainTextComposer {
  /// Writes blocks, each after a blank line; those of a tight list item follow each other.
  mutating func writeBlocks(_ ids: some Sequence<MarkdownTree.ID>, isTight: Bool = false) {
    for id in ids where !isLeftOut(id) {
      if !isTight { writer.blankLine() }
      writeBlock(id)
    }
  }

  /// Whether a block is not written where it stands: notes, which are collected, and comments.
  func isLeftOut(_ id: MarkdownTree.ID) -> Bool {
    switch content.kind(id) {
    case .footnoteDefinition: true
    case .htmlBlock: content.isComment(id)
    default: false
    }
  }

  private mutating func writeBlock(_ id: MarkdownTree.ID) {
    switch content.kind(id) {
    case .bulletList, .orderedList: writeList(id)
    case .blockQuote:
      let outer = writer.indent(by: "> ")
      writeBlocks(content.children(id))
      writer.outdent(to: outer)
    case .codeBlock:
      if let block = evidenceBlocks[id] {
        writeEvidence(block)
        guard !block.isWhole else { return }
        writer.blankLine()
      }
      let outer = writer.indent(by: "    ")
      writeLines(of: id)
      writer.outdent(to: outer)
    case .htmlBlock: writeLines(of: id)
    case .thematicBreak: writer.line("* * *".utf8)
    case .table: writeTable(id)
    case .heading: writer.heading(inlines(of: id), underline: "~")
    case .document, .listItem, .footnoteDefinition: writeBlocks(content.children(id))
    case .paragraph: writer.paragraph(inlines(of: id))
    default:
      var text: [UInt8] = []
      appendInline(id, to: &text)
      writer.paragraph(text)
    }
  }

  /// Writes a literal text line by line.
  private mutating func writeLines(of id: MarkdownTree.ID) {
    var lines = content.bytes[content.textRange(id)].split(
      separator: 0x0A, omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    for line in lines { writer.line(line.last == 0x0D ? line.dropLast() : line) }
  }

  // MARK: Lists

  private mutating func writeList(_ list: MarkdownTree.ID) {
    let items = Array(content.children(list))
    let isTight = items.allSatisfy { item in
      content.children(item).enumerated().allSatisfy { index, block in
        content.kind(block) == .paragraph ? index == 0 : content.kind(block).isList
      }
    }
    let first = content.number(list)
    let digits = String(first + items.count - 1).count
    for (index, item) in items.enumerated() {
      if index > 0, !isTight { writer.blankLine() }
      let marker =
        content.kind(list) == .orderedList
        ? Self.padded(first + index, to: digits) + ". " : "- "
      let outer = writer.hang(behind: marker)
      writeBlocks(content.children(item), isTight: isTight)
      writer.outdent(to: outer)
    }
  }

  /// A number with blanks before it, as wide as the widest of its list.
  static func padded(_ number: Int, to digits: Int) -> String {
    let text = String(number)
    return String(repeating: " ", count: max(digits - text.count, 0)) + text
  }
}

extension MarkdownKind {
  fileprivate var isList: Bool { self == .bulletList || self == .orderedList }
}
