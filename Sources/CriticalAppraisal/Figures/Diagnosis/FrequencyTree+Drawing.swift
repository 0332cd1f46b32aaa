extension FrequencyTree {
  /// The figure in a layout.
  public func drawing(_ layout: FigureLayout, in terms: Terms) -> Drawing {
    var drawing = Drawing(width: layout.width)
    let gap = layout == .wide ? 20.0 : 6
    let leaf = (layout.width - 3 * gap) / 4
    let names = branchNames(terms)
    let people = [terms.pick("mensen", "people")]
    let root = Node(
      count: self.people, name: people[0], center: layout.width / 2, width: min(2 * leaf, 200))
    let branches = [(diseased, names.with), (healthy, names.without)].enumerated().map {
      index, branch in
      Node(
        count: branch.0, name: branch.1,
        center: (Double(2 * index) + 1) * leaf + (Double(2 * index) + 0.5) * gap,
        width: min(2 * leaf + gap - 8, 220))
    }
    let leaves = [
      (truePositives, terms.testPositive), (falseNegatives, terms.testNegative),
      (falsePositives, terms.testPositive), (trueNegatives, terms.testNegative),
    ].enumerated().map { index, leafNode in
      Node(
        count: leafNode.0, name: leafNode.1,
        center: (Double(index) + 0.5) * leaf + Double(index) * gap, width: leaf)
    }
    let rootBottom = draw([root], 1, false, &drawing)
    let branchTop = rootBottom + 30
    let branchBottom = draw(branches, branchTop, false, &drawing)
    let leafTop = branchBottom + 30
    for branch in branches { connect(root, rootBottom, branch, branchTop, &drawing) }
    for (index, node) in leaves.enumerated() {
      connect(branches[index / 2], branchBottom, node, leafTop, &drawing)
    }
    let bottom = draw(leaves, leafTop, true, &drawing)
    drawing.height = bottom + 1
    return drawing
  }

  /// A box of the tree.
  private struct Node {
    var count: Int
    var name: String
    var center: Double
    var width: Double
  }

  /// Draws the boxes of a row, all as high, and returns where they end.
  private func draw(
    _ nodes: [Node], _ top: Double, _ isResult: Bool, _ drawing: inout Drawing
  ) -> Double {
    let style: TextStyle = isResult ? .small : .plain
    let lines = nodes.map { style.wrap($0.name, width: $0.width - 8) }
    let height = 24 + Double(lines.map(\.count).max() ?? 1) * style.lineHeight + 6
    for node in nodes {
      drawing.rectangle(.box, node.center - node.width / 2, top, node.width, height)
    }
    for (node, lines) in zip(nodes, lines) {
      drawing.text(String(node.count), node.center, top + 18, .sign, .middle)
      drawing.lines(lines, node.center, top + 23, style, .middle)
    }
    return top + height
  }

  private func connect(
    _ parent: Node, _ bottom: Double, _ child: Node, _ top: Double, _ drawing: inout Drawing
  ) {
    let middle = (bottom + top) / 2
    drawing.line(.axis, parent.center, bottom, parent.center, middle)
    drawing.line(.axis, parent.center, middle, child.center, middle)
    drawing.line(.axis, child.center, middle, child.center, top)
  }
}
