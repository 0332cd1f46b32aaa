import CommonMark

// What the top of the text says in aligned labels need not be said again where it was typed.

extension PlainTextComposer {
  /// Whether a block says no more than its items, each of which is one of those given.
  func saysOnly(_ items: [Item], _ block: MarkdownTree.ID) -> Bool {
    guard !items.isEmpty else { return false }
    switch content.kind(block) {
    case .bulletList, .orderedList:
      return content.children(block).allSatisfy { says(items, $0) }
    case .table:
      return content.children(block).enumerated().allSatisfy { index, row in
        says(items, row) || (index == 0 && content.plainText(row).allSatisfy { " |".contains($0) })
      }
    case .paragraph:
      return says(items, block)
    default:
      return false
    }
  }

  /// Whether a list item, row or paragraph is the label of an item, its value, and a mark between.
  private func says(_ items: [Item], _ node: MarkdownTree.ID) -> Bool {
    guard isPlain(node) else { return false }
    let candidates = items.filter { $0.node == node || content.children(node).contains($0.node) }
    guard !candidates.isEmpty else { return false }
    var text: [UInt8] = []
    content.appendPlainText(node, to: &text)
    return candidates.contains { item in
      let (label, value) = (item.label.utf8, item.value.utf8)
      return text.starts(with: label) && text.suffix(value.count).elementsEqual(value)
        && (0...5).contains(text.count - label.count - value.count)
    }
  }

  /// Whether the plain text of a node is all that it says: no links, notes, or nested blocks.
  private func isPlain(_ node: MarkdownTree.ID) -> Bool {
    content.children(node).allSatisfy { child in
      switch content.kind(child) {
      case .text, .softBreak, .code: true
      case .emphasis, .strong, .paragraph, .tableCell: isPlain(child)
      default: false
      }
    }
  }
}
