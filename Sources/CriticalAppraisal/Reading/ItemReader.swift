import CommonMark

/// Reads the labelled items of a passage: bullets, bold labels, tables, and labels on lines of
/// their own with the value beneath.
struct ItemReader {
  private(set) var items: [Item] = []
  private let tree: MarkdownTree
  private let section: SectionKind
  private let recogniser = LabelRecogniser()
  /// A label that stood alone, and waits for its value.
  private var pending: (field: ItemField, label: String, node: MarkdownTree.ID)?

  /// The paragraph that begins with the passage's heading.
  private let runInHeading: MarkdownTree.ID?

  /// Reads a passage.
  init(_ passage: Passage, in tree: MarkdownTree) {
    self.tree = tree
    section = passage.kind
    runInHeading = passage.heading?.form == .runIn ? passage.heading?.node : nil
    guard section != .references, section != .appendix else { return }
    if let heading = passage.heading, !heading.opensSection || heading.form == .line,
      isStudyOrQuestion, let field = recogniser.field(of: heading.text, in: place)
    {
      pending = (field, heading.text, heading.node)
    }
    for block in passage.blocks { read(block) }
    finishPending()
  }

  private var isStudyOrQuestion: Bool { section == .method || section == .question }

  private var place: LabelRecogniser.Place {
    section == .question || section == .search ? .question : .study
  }

  private mutating func read(_ block: MarkdownTree.ID) {
    switch tree.kind(block) {
    case .bulletList, .orderedList:
      if pending != nil, !hasLabelledItem(block) {
        take(value: tree.plainText(block).joiningLines(with: "; "))
        return
      }
      finishPending()
      for item in tree.children(block) { read(listItem: item) }
    case .paragraph:
      read(paragraph: block, isListItem: false)
    case .table:
      finishPending()
      read(table: block)
    default:
      return
    }
  }

  // MARK: Lists and paragraphs

  private func hasLabelledItem(_ list: MarkdownTree.ID) -> Bool {
    tree.children(list).contains { item in
      guard let paragraph = tree.firstChild(item), tree.kind(paragraph) == .paragraph,
        let line = lines(of: paragraph).first,
        let labelled = LabelledLine(line, in: tree, isListItem: true)
      else { return false }
      return recogniser.field(of: labelled.label, in: place) != nil
    }
  }

  private mutating func read(listItem: MarkdownTree.ID) {
    var isFirst = true
    let before = items.count
    for block in tree.children(listItem) {
      if isFirst, tree.kind(block) == .paragraph {
        read(paragraph: block, isListItem: true)
      } else if pending != nil || items.count > before {
        let text = tree.plainText(block).joiningLines(with: "; ")
        if pending != nil {
          take(value: text)
        } else if !hasLabelledList(block) {
          extend(with: text)
        }
      }
      if hasLabelledList(block) { read(block) }
      isFirst = false
    }
    finishPending()
  }

  private func hasLabelledList(_ block: MarkdownTree.ID) -> Bool {
    (tree.kind(block) == .bulletList || tree.kind(block) == .orderedList) && hasLabelledItem(block)
  }

  private mutating func read(paragraph: MarkdownTree.ID, isListItem: Bool) {
    guard pending != nil || LabelledLine.mayOccur(in: paragraph, of: tree) else { return }
    var isFirst = true
    for line in lines(of: paragraph) {
      // The label of a run-in heading names the section, not an item of it.
      if isFirst, paragraph == runInHeading {
        isFirst = false
        continue
      }
      let labelled = LabelledLine(line, in: tree, isListItem: isListItem && isFirst)
      isFirst = false
      guard let labelled, let field = field(of: labelled) else {
        let text = LabelledLine.plainText(line, in: tree).trimmed
        if pending != nil {
          take(value: text)
        } else if items.last?.node == paragraph {
          extend(with: text, by: " ")
        }
        continue
      }
      finishPending()
      if labelled.value.isEmpty {
        pending = (field, labelled.label, paragraph)
      } else {
        append(field, labelled.label, labelled.value, paragraph)
      }
    }
  }

  /// The field of a labelled line; unknown labels are kept where items are expected.
  private func field(of line: LabelledLine) -> ItemField? {
    if let field = recogniser.field(of: line.label, in: place) {
      return isStudyOrQuestion || line.isMarked || section == .other ? field : nil
    }
    let isShort = line.label.utf8.count <= 40 && !line.value.isEmpty
    return isStudyOrQuestion && line.isMarked && isShort ? .other : nil
  }

  /// The inlines of a paragraph, cut at its line breaks.
  private func lines(of paragraph: MarkdownTree.ID) -> [ArraySlice<MarkdownTree.ID>] {
    Array(tree.children(paragraph)).split {
      tree.kind($0) == .softBreak || tree.kind($0) == .lineBreak
    }
  }

  // MARK: Tables

  private mutating func read(table: MarkdownTree.ID) {
    let rows = Array(tree.children(table))
    guard let first = rows.first else { return }
    let header = cells(first)
    guard header.count >= 2 else { return }
    if section == .question, rows.count == 2 {
      let across = header.map { recogniser.field(of: $0, in: place) }
      if across.compactMap(\.self).count >= 3 {
        let values = cells(rows[1])
        for (column, field) in across.enumerated() {
          if let field { append(field, header[column], values[column], rows[1]) }
        }
        return
      }
    }
    // Elsewhere only a table of two columns may hold items.
    guard isStudyOrQuestion || header.count == 2 else { return }
    let labels = rows.map { tree.firstChild($0).map(tree.plainText)?.trimmed ?? "" }
    let fields = labels.map { recogniser.field(of: $0, in: place) }
    let known = fields.count { $0 != nil }
    let isItemTable = isStudyOrQuestion ? known >= 1 : known * 2 >= rows.count
    guard isItemTable, known * 2 >= rows.count - 1 else { return }
    for (index, row) in rows.enumerated() {
      guard let field = fields[index] ?? otherField(index, labels[index]) else { continue }
      let value = cells(row).dropFirst().filter { !$0.isEmpty }.joined(separator: " | ")
      append(field, labels[index], value, row)
    }
  }

  /// What a row of a table with an unknown label says something about.
  private func otherField(_ row: Int, _ label: String) -> ItemField? {
    row > 0 && isStudyOrQuestion && !label.isEmpty ? .other : nil
  }

  private func cells(_ row: MarkdownTree.ID) -> [String] {
    tree.children(row).map { tree.plainText($0).trimmed }
  }

  // MARK: Collecting

  private mutating func append(
    _ field: ItemField, _ label: String, _ value: String, _ node: MarkdownTree.ID
  ) {
    guard !value.isEmpty else { return }
    items.append(
      Item(section: section, field: field, label: label, value: value, node: node))
  }

  private mutating func take(value: String) {
    guard let label = pending, !value.isEmpty else { return }
    append(label.field, label.label, value, label.node)
    pending = nil
  }

  private mutating func finishPending() { pending = nil }

  private mutating func extend(with text: String, by separator: String = "; ") {
    guard let last = items.indices.last, !text.isEmpty else { return }
    items[last].value += separator + text
  }
}
