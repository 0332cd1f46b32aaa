/// A drawing: marks at places, in units of about a pixel, from the top left.
public struct Drawing: Sendable, Hashable {
  /// The width.
  public let width: Double
  /// The height.
  public internal(set) var height: Double = 0
  /// What is drawn, from back to front.
  fileprivate(set) var marks: [Mark] = []

  /// An empty drawing.
  init(width: Double) { self.width = width }

  /// What can be drawn.
  enum Mark: Hashable {
    case line(LineStyle, from: Point, to: Point)
    case polygon(FillStyle, [Point])
    case rectangle(FillStyle, Box)
    case circle(FillStyle, center: Point, radius: Double)
    case text(TextStyle, TextAnchor, at: Point, String)
  }

  /// A place.
  struct Point: Hashable {
    var x: Double
    var y: Double
  }

  /// A rectangle.
  struct Box: Hashable {
    var x: Double
    var y: Double
    var width: Double
    var height: Double
  }

  // MARK: Marks

  mutating func line(_ style: LineStyle, _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) {
    marks.append(.line(style, from: Point(x: x1, y: y1), to: Point(x: x2, y: y2)))
  }

  mutating func polygon(_ style: FillStyle, _ points: [(x: Double, y: Double)]) {
    marks.append(.polygon(style, points.map { Point(x: $0.x, y: $0.y) }))
  }

  mutating func rectangle(
    _ style: FillStyle, _ x: Double, _ y: Double, _ width: Double, _ height: Double
  ) {
    marks.append(.rectangle(style, Box(x: x, y: y, width: width, height: height)))
  }

  mutating func circle(_ style: FillStyle, _ x: Double, _ y: Double, _ radius: Double) {
    marks.append(.circle(style, center: Point(x: x, y: y), radius: radius))
  }

  /// Writes a text on one line; `y` is its baseline.
  mutating func text(
    _ text: String, _ x: Double, _ y: Double, _ style: TextStyle = .plain,
    _ anchor: TextAnchor = .start
  ) {
    if !text.isEmpty { marks.append(.text(style, anchor, at: Point(x: x, y: y), text)) }
  }

  /// Writes lines below each other; `y` is the top of the first.
  ///
  /// - Returns: The bottom of the last.
  @discardableResult
  mutating func lines(
    _ lines: [String], _ x: Double, _ y: Double, _ style: TextStyle = .plain,
    _ anchor: TextAnchor = .start
  ) -> Double {
    for (index, line) in lines.enumerated() {
      text(line, x, y + Double(index) * style.lineHeight + style.ascent, style, anchor)
    }
    return y + Double(lines.count) * style.lineHeight
  }

  /// Writes a text in as many lines as a width asks for; `y` is the top of the first.
  ///
  /// - Returns: The bottom of the last.
  @discardableResult
  mutating func paragraph(
    _ text: String, _ x: Double, _ y: Double, width: Double, _ style: TextStyle = .plain,
    _ anchor: TextAnchor = .start
  ) -> Double {
    lines(style.wrap(text, width: width), x, y, style, anchor)
  }
}

extension Drawing {
  /// Puts other marks in front.
  mutating func append(_ others: [Mark]) { marks += others }
}
