/// The drawing of a flow: a box for each stage, or for each of its arms; beside the line that leads
/// from one to the next, or in it, who left.
struct FlowDrawing {
  let diagram: FlowDiagram
  let terms: Terms
  private(set) var drawing: Drawing
  private let isWide: Bool
  /// Whether arms have boxes of their own, beside each other.
  private let hasColumns: Bool
  private var y = 0.0
  /// Where the lines to what comes next begin.
  private var tails: [(x: Double, y: Double)] = []

  private static let gap = 22.0

  /// The lines of a box.
  private struct Content {
    var lines: [(text: String, style: TextStyle)] = []
    var height: Double { lines.reduce(12) { $0 + $1.style.lineHeight } }

    mutating func add(_ text: String, _ style: TextStyle, width: Double) {
      lines += style.wrap(text, width: width - 16).map { ($0, style) }
    }
  }

  init(_ diagram: FlowDiagram, _ layout: FigureLayout, _ terms: Terms) {
    self.diagram = diagram
    self.terms = terms
    isWide = layout == .wide
    drawing = Drawing(width: layout.width)
    hasColumns =
      diagram.arms.count <= (layout == .wide ? 4 : 2)
      && diagram.stages.contains(where: diagram.isByArm)
  }

  mutating func draw() {
    var hasNamedArms = false
    for (index, stage) in diagram.stages.enumerated() {
      if hasColumns, diagram.isByArm(stage) {
        arms(stage, named: !hasNamedArms)
        hasNamedArms = true
      } else {
        whole(stage, isLast: index == diagram.stages.count - 1)
      }
    }
    drawing.height = y + 1
  }

  // MARK: Places

  /// The left side and the width of the box of a whole stage, and where its line leaves it.
  private var main: (left: Double, width: Double, line: Double) {
    if !isWide { return (0, drawing.width, 18) }
    return hasColumns ? (200, 280, 340) : (0, 330, 165)
  }

  /// The left side and the width of the box of those who left.
  private var side: (left: Double, width: Double) {
    if !isWide { return (44, drawing.width - 44) }
    return hasColumns ? (500, 180) : (370, 310)
  }

  private var columns: [(left: Double, width: Double)] {
    let count = Double(diagram.arms.count)
    let space = isWide ? 16.0 : 8
    let width = (drawing.width - (count - 1) * space) / count
    return diagram.arms.indices.map { (Double($0) * (width + space), width) }
  }

  // MARK: Stages

  private mutating func whole(_ stage: FlowDiagram.Stage, isLast: Bool) {
    var content = Content()
    content.add(stage.name, .strong, width: main.width)
    let labels = diagram.labels(of: stage)
    if stage.counts.count > 1, labels.count == stage.counts.count {
      for (label, count) in zip(labels, stage.counts) {
        content.add("\(label): n\u{A0}=\u{A0}\(count)", .plain, width: main.width)
      }
      content.add(
        terms.pick("samen", "total") + ": n\u{A0}=\u{A0}\(stage.total)", .plain, width: main.width)
    } else {
      content.add("n = " + diagram.countsText(of: stage), .plain, width: main.width)
    }
    connect(to: [main.line])
    box(content, .box, main.left, main.width, content.height)
    y += content.height
    tails = [(main.line, y)]
    guard !stage.losses.isEmpty else { return }
    // Who left stands beside the line to the next stage.
    let losses = self.losses(stage, nil, width: side.width)
    y += 14
    let middle = y + losses.height / 2
    drawing.line(.axis, main.line, middle, side.left, middle)
    if isLast { drawing.line(.axis, main.line, tails[0].y, main.line, middle) }
    head(side.left, middle, isDown: false)
    box(losses, .dashedBox, side.left, side.width, losses.height)
    y += losses.height - (isLast ? 0 : 8)
  }

  private mutating func arms(_ stage: FlowDiagram.Stage, named: Bool) {
    let contents = diagram.arms.indices.map { arm in
      var content = Content()
      if named { content.add(diagram.arms[arm], .strong, width: columns[arm].width) }
      content.add(stage.name, .plain, width: columns[arm].width)
      content.add("n = \(stage.counts[arm])", .strong, width: columns[arm].width)
      return content
    }
    row(contents, .box)
    guard !stage.losses.isEmpty else { return }
    if stage.losses.allSatisfy({ $0.counts.count == diagram.arms.count }) {
      row(
        diagram.arms.indices.map { losses(stage, $0, width: columns[$0].width) }, .dashedBox)
    } else {
      let content = losses(stage, nil, width: drawing.width)
      connect(to: columns.map { $0.left + $0.width / 2 })
      box(content, .dashedBox, 0, drawing.width, content.height)
      y += content.height
      tails = columns.map { ($0.left + $0.width / 2, y) }
    }
  }

  /// Draws a box in each column, all as high.
  private mutating func row(_ contents: [Content], _ style: FillStyle) {
    let centers = columns.map { $0.left + $0.width / 2 }
    connect(to: centers)
    let height = contents.map(\.height).max() ?? 0
    for (content, column) in zip(contents, columns) {
      box(content, style, column.left, column.width, height)
    }
    y += height
    tails = centers.map { ($0, y) }
  }

  private func losses(_ stage: FlowDiagram.Stage, _ arm: Int?, width: Double) -> Content {
    var content = Content()
    let total = stage.losses.reduce(0) { $0 &+ (arm.map($1.counts.element) ?? $1.total) }
    content.add("\(diagram.lossName(stage, terms)): n\u{A0}=\u{A0}\(total)", .plain, width: width)
    for loss in stage.losses where loss.reason != nil {
      content.add(diagram.lossText(loss, arm, terms), .small, width: width)
    }
    return content
  }

  // MARK: Marks

  private mutating func box(
    _ content: Content, _ style: FillStyle, _ left: Double, _ width: Double, _ height: Double
  ) {
    // Borders lie within the drawing.
    drawing.rectangle(style, left + 0.5, y + 0.5, width - 1, height)
    var top = y + 5
    for (text, style) in content.lines {
      top = drawing.lines([text], left + 8, top, style)
    }
  }

  /// Draws the lines from the boxes before to those that come, and goes down to them.
  private mutating func connect(to centers: [Double]) {
    guard !tails.isEmpty else { return }
    y += Self.gap
    let starts = tails.map(\.x)
    if starts == centers {
      for tail in tails { drawing.line(.axis, tail.x, tail.y, tail.x, y) }
    } else {
      let bus = y - Self.gap / 2
      for tail in tails { drawing.line(.axis, tail.x, tail.y, tail.x, bus) }
      let all = starts + centers
      if let left = all.min(), let right = all.max() {
        drawing.line(.axis, left, bus, right, bus)
      }
      for center in centers { drawing.line(.axis, center, bus, center, y) }
    }
    for center in centers { head(center, y, isDown: true) }
  }

  /// Draws the head of an arrow.
  private mutating func head(_ x: Double, _ y: Double, isDown: Bool) {
    drawing.polygon(
      .ink,
      isDown ? [(x - 4, y - 7), (x + 4, y - 7), (x, y)] : [(x - 7, y - 4), (x - 7, y + 4), (x, y)])
  }
}

extension [Int] {
  /// An element by its index, for use as a function.
  fileprivate func element(_ index: Int) -> Int { indices.contains(index) ? self[index] : 0 }
}
