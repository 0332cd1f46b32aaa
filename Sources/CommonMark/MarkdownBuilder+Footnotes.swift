extension MarkdownBuilder {
  /// Turns paragraphs that begin with `[^1]:` into definitions, and `[^1]` in texts into references.
  ///
  /// A reference whose label has no definition stays the text it is.
  mutating func resolveFootnotes() {
    edit { document in
      for id in 0..<document.tree.count where document.tree.kind(id) == .paragraph {
        document.makeFootnoteDefinitions(id)
      }
      var labels: Set<String> = []
      for id in 0..<document.tree.count where document.tree.kind(id) == .footnoteDefinition {
        labels.insert(document.tree.text(id))
      }
      for id in 0..<document.tree.count where document.tree.kind(id) == .text {
        document.makeFootnoteReferences(id, labels)
      }
    }
  }
}

extension MarkdownDocument {
  fileprivate mutating func makeFootnoteDefinitions(_ paragraph: Int) {
    var definition = paragraph
    guard let first = tree.firstChild(paragraph), let label = footnoteLabel(at: first) else {
      return
    }
    beginDefinition(definition, text: first, label)
    // A definition on the next line of the same paragraph is a definition of its own.
    var last = first
    while let next = tree.nextSibling(last) {
      guard tree.kind(next) == .softBreak, let text = tree.nextSibling(next),
        let label = footnoteLabel(at: text)
      else {
        last = next
        continue
      }
      tree.nodes[last].nextSibling = -1
      let sibling = insert(
        MarkdownTree.Node(kind: .paragraph), after: definition, line: lines[text])
      tree.nodes[sibling].firstChild = Int32(text)
      beginDefinition(sibling, text: text, label)
      definition = sibling
      last = text
    }
  }

  /// Makes a paragraph the definition that holds it, and takes the label off its text.
  private mutating func beginDefinition(_ id: Int, text: Int, _ label: MarkdownTree.ByteRange) {
    let inner = insert(tree.nodes[id], after: nil, line: lines[id])
    tree.nodes[inner].nextSibling = -1
    tree.nodes[id].kind = .footnoteDefinition
    tree.nodes[id].text = label
    tree.nodes[id].firstChild = Int32(inner)
    let range = tree.textRange(text)
    let start = tree.bytes[(Int(label.end) + 2)..<range.upperBound].firstIndex { $0 != 0x20 }
    tree.nodes[text].text.start = Int32(start ?? range.upperBound)
  }

  /// The label of a text that begins with `[^label]:`.
  private func footnoteLabel(at id: Int) -> MarkdownTree.ByteRange? {
    guard tree.kind(id) == .text else { return nil }
    let text = tree.bytes[tree.textRange(id)]
    guard text.starts(with: Array("[^".utf8)), let close = text.firstIndex(of: UInt8(ascii: "]")),
      text[close...].dropFirst().first == UInt8(ascii: ":"), close > text.startIndex + 2
    else { return nil }
    return MarkdownTree.ByteRange(start: Int32(text.startIndex + 2), end: Int32(close))
  }

  fileprivate mutating func makeFootnoteReferences(_ id: Int, _ labels: Set<String>) {
    var current = id
    var search = tree.textRange(id).lowerBound
    while let open = tree.bytes[search..<tree.textRange(current).upperBound].firstIndex(
      of: UInt8(ascii: "["))
    {
      let end = tree.textRange(current).upperBound
      search = open + 1
      guard search < end, tree.bytes[search] == UInt8(ascii: "^"),
        let close = tree.bytes[search..<end].firstIndex(of: UInt8(ascii: "]"))
      else { continue }
      let label = MarkdownTree.ByteRange(start: Int32(search + 1), end: Int32(close))
      guard labels.contains(String(decoding: tree.bytes[label.range], as: UTF8.self)) else {
        continue
      }
      let reference = insert(
        MarkdownTree.Node(kind: .footnoteReference, text: label), after: current)
      let rest = insert(
        MarkdownTree.Node(
          kind: .text,
          text: MarkdownTree.ByteRange(start: Int32(close + 1), end: Int32(end))),
        after: reference)
      tree.nodes[current].text.end = Int32(open)
      current = rest
      search = close + 1
    }
  }

  /// Adds a node as the next sibling of another, or unlinked.
  private mutating func insert(
    _ node: MarkdownTree.Node, after sibling: Int?, line: Int32? = nil
  ) -> Int {
    let id = tree.nodes.count
    tree.nodes.append(node)
    lines.append(line ?? lines[sibling ?? 0])
    if let sibling {
      tree.nodes[id].nextSibling = tree.nodes[sibling].nextSibling
      tree.nodes[sibling].nextSibling = Int32(id)
    }
    return id
  }
}
