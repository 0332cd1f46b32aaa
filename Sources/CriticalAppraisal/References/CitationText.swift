import CommonMark

/// A text as citations are looked for in it.
///
/// It is one text node, or several between which there is nothing but line breaks and an *et al.*
/// in italics.
struct CitationText {
  /// Part of a text node.
  private struct Piece {
    var node: MarkdownTree.ID
    /// Where it begins in ``bytes``.
    var start: Int
    /// Where it begins in the bytes of the tree.
    var origin: Int
  }

  /// The bytes, of which ``range`` is the text.
  let bytes: [UInt8]
  let range: Range<Int>
  /// The last node that belongs to it.
  let lastNode: MarkdownTree.ID
  private let first: Piece
  /// The pieces after the first; nearly always none.
  private let others: [Piece]

  /// The text that begins with a text node.
  init(_ node: MarkdownTree.ID, in tree: MarkdownTree) {
    guard let next = tree.nextSibling(node), Self.isJoint(next, in: tree) else {
      bytes = tree.bytes
      range = tree.textRange(node)
      lastNode = node
      first = Piece(node: node, start: range.lowerBound, origin: range.lowerBound)
      others = []
      return
    }
    var joined: [UInt8] = []
    joined.reserveCapacity(900)
    var others: [Piece] = []
    others.reserveCapacity(4)
    var last = node
    var following: MarkdownTree.ID? = node
    while let id = following {
      if tree.kind(id) == .text {
        let source = tree.textRange(id)
        if id != node {
          others.append(Piece(node: id, start: joined.count, origin: source.lowerBound))
        }
        joined.append(contentsOf: tree.bytes[source])
      } else if Self.isJoint(id, in: tree) {
        tree.appendPlainText(id, to: &joined)
      } else {
        break
      }
      last = id
      following = tree.nextSibling(id)
    }
    bytes = joined
    range = 0..<joined.count
    lastNode = last
    first = Piece(node: node, start: 0, origin: tree.textRange(node).lowerBound)
    self.others = others
  }

  /// Whether a node joins the texts before and after it.
  private static func isJoint(_ id: MarkdownTree.ID, in tree: MarkdownTree) -> Bool {
    switch tree.kind(id) {
    case .softBreak: return true
    case .emphasis:
      guard let only = tree.firstChild(id), tree.kind(only) == .text,
        tree.nextSibling(only) == nil
      else { return false }
      let text = tree.bytes[tree.textRange(only)]
      return text.count < 12 && NameTail.othersEnd(Array(text), at: 0) != nil
    default: return false
    }
  }

  /// Gives a citation that was found here its place in the tree.
  func placed(_ found: Citation, in tree: MarkdownTree) -> Citation? {
    var citation = found
    let first = piece(of: found.range.lowerBound)
    let last = piece(of: found.range.upperBound - 1)
    citation.node = first.node
    let lower = first.origin + found.range.lowerBound - first.start
    let upper = last.origin + found.range.upperBound - last.start
    if first.node == last.node {
      citation.range = lower..<upper
    } else {
      citation.range = lower..<tree.textRange(first.node).upperBound
      // What ends in an *et al.* of its own has no text to end in.
      guard upper <= tree.textRange(last.node).upperBound else { return nil }
      citation.end = Citation.End(node: last.node, byte: upper)
    }
    return citation
  }

  private func piece(of byte: Int) -> Piece { others.last { $0.start <= byte } ?? first }
}
