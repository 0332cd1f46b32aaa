import CommonMark

/// The citations of an appraisal, found by the node they stand in.
struct NodeCitations {
  /// The citations, those of one node together and in order.
  let all: [Citation]
  /// Where the citations of each node begin in ``all``; -1 for a node without.
  private let starts: [Int32]

  /// The citations of a tree of so many nodes.
  init(_ citations: [Citation], nodes: Int) {
    var isSorted = true
    for index in citations.indices.dropFirst()
    where citations[index - 1].node > citations[index].node {
      isSorted = false
    }
    all = isSorted ? citations : citations.sorted { $0.node < $1.node }
    var starts = [Int32](repeating: -1, count: all.isEmpty ? 0 : nodes)
    for index in all.indices.reversed() where starts.indices.contains(all[index].node) {
      starts[all[index].node] = Int32(index)
    }
    self.starts = starts
  }

  /// The places of a node's citations in ``all``.
  func indices(of node: MarkdownTree.ID) -> Range<Int> {
    guard node < starts.count, starts[node] >= 0 else { return 0..<0 }
    let start = Int(starts[node])
    var end = start + 1
    while end < all.count, all[end].node == node { end += 1 }
    return start..<end
  }
}
