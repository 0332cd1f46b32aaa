import CommonMark

/// Finds the nodes that bytes of a tree belong to, for bytes that are asked for in order.
struct TextNodeCursor {
  private let tree: MarkdownTree
  private var id: MarkdownTree.ID = 0

  init(_ tree: MarkdownTree) { self.tree = tree }

  /// The node whose text holds a byte; texts stand in the bytes in the order of their nodes.
  mutating func node(at index: Int) -> MarkdownTree.ID? {
    while id < tree.count, tree.textRange(id).upperBound <= index { id += 1 }
    return id < tree.count && tree.textRange(id).contains(index) ? id : nil
  }
}
