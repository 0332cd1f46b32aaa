/// Writes drawings as SVG; the only door to it.
///
/// Texts are escaped on the way in; all else is a number or stands in the program's own source.
struct SVGWriter {
  private(set) var bytes: [UInt8] = []

  /// Takes over the bytes of another writer, or gives them back.
  mutating func exchange(_ other: inout [UInt8]) { swap(&bytes, &other) }

  /// Writes a drawing as an element, with its name and what it shows for those who do not see it.
  ///
  /// - Parameter id: What the ids of the two begin with.
  mutating func drawing(
    _ drawing: Drawing, layout: FigureLayout, title: String, summary: String, id: String?
  ) {
    put(#"<svg class=""#)
    put(layout == .wide ? "wide" : "narrow")
    put(#"" viewBox="0 0 "#)
    number(drawing.width)
    put(" ")
    number(drawing.height)
    put(#"" role="img""#)
    if let id {
      let base = "\(id)-\(layout == .wide ? "w" : "n")"
      put(#" aria-labelledby=""#)
      bytes.append(escaping: base)
      put(#"t" aria-describedby=""#)
      bytes.append(escaping: base)
      put(#"d" font-size="13" fill="currentColor"><title id=""#)
      bytes.append(escaping: base)
      put(#"t">"#)
      bytes.append(escaping: title)
      put(#"</title><desc id=""#)
      bytes.append(escaping: base)
      put(#"d">"#)
    } else {
      put(#" font-size="13" fill="currentColor"><title>"#)
      bytes.append(escaping: title)
      put("</title><desc>")
    }
    bytes.append(escaping: summary)
    put("</desc>\n")
    marks(drawing.marks)
    put("</svg>\n")
  }

  // MARK: Marks

  /// Writes marks; those of one style that follow each other become one path.
  private mutating func marks(_ marks: [Drawing.Mark]) {
    var index = 0
    while index < marks.count {
      let style = marks[index].pathStyle
      if let style {
        put("<path")
        put(style.attributes)
        put(#" d=""#)
        while index < marks.count, marks[index].pathStyle == style {
          path(marks[index])
          index += 1
        }
        put("\"/>\n")
      } else if case .text(let style, let anchor, _, _) = marks[index] {
        let end = marks[index...].firstIndex { !$0.isText(style, anchor) } ?? marks.count
        texts(marks[index..<end], style, anchor)
        index = end
      } else {
        circle(marks[index])
        index += 1
      }
    }
  }

  /// Writes texts of one style, several as a group that has it.
  private mutating func texts(
    _ marks: ArraySlice<Drawing.Mark>, _ style: TextStyle, _ anchor: TextAnchor
  ) {
    let attributes = style.attributes + anchor.attributes
    let isGroup = marks.count > 1 && !attributes.isEmpty
    if isGroup {
      put("<g")
      put(attributes)
      put(">\n")
    }
    for case .text(_, _, let place, let text) in marks {
      put("<text")
      if !isGroup { put(attributes) }
      attribute(#" x=""#, place.x)
      attribute(#" y=""#, place.y)
      put(">")
      bytes.append(escaping: text)
      put("</text>\n")
    }
    if isGroup { put("</g>\n") }
  }

  private mutating func path(_ mark: Drawing.Mark) {
    switch mark {
    case .line(_, let from, let to):
      move("M", from.x, from.y)
      if from.y == to.y {
        put("H")
        number(to.x)
      } else if from.x == to.x {
        put("V")
        number(to.y)
      } else {
        move("L", to.x, to.y)
      }
    case .polygon(_, let points):
      for (index, point) in points.enumerated() { move(index == 0 ? "M" : "L", point.x, point.y) }
      put("z")
    case .rectangle(_, let box):
      move("M", box.x, box.y)
      put("h")
      number(box.width)
      put("v")
      number(box.height)
      put("h")
      number(-box.width)
      put("z")
    case .circle, .text: break
    }
  }

  private mutating func circle(_ mark: Drawing.Mark) {
    guard case .circle(let style, let center, let radius) = mark else { return }
    put("<circle")
    put(style.attributes)
    attribute(#" cx=""#, center.x)
    attribute(#" cy=""#, center.y)
    attribute(#" r=""#, radius)
    put("/>\n")
  }

  private mutating func move(_ command: String, _ x: Double, _ y: Double) {
    put(command)
    number(x)
    put(" ")
    number(y)
  }

  private mutating func attribute(_ start: String, _ value: Double) {
    put(start)
    number(value)
    put("\"")
  }

  // MARK: Bytes

  /// Writes what stands in the program's source.
  private mutating func put(_ fixed: String) { bytes.append(contentsOf: fixed.utf8) }

  /// Writes a number with one decimal at most.
  private mutating func number(_ value: Double) {
    guard value.isFinite else { return put("0") }
    let tenths = Int((min(max(value, -1e6), 1e6) * 10).rounded())
    bytes.append(contentsOf: String(tenths / 10 == 0 && tenths < 0 ? "-0" : "\(tenths / 10)").utf8)
    if tenths % 10 != 0 {
      bytes.append(UInt8(ascii: "."))
      bytes.append(UInt8(truncatingIfNeeded: abs(tenths % 10)) + 0x30)
    }
  }
}

extension Drawing.Mark {
  /// How a mark is drawn that can share a path.
  enum PathStyle: Hashable {
    case line(LineStyle)
    case fill(FillStyle)

    var attributes: String {
      switch self {
      case .line(let style): style.attributes
      case .fill(let style): style.attributes
      }
    }
  }

  /// How it is drawn; `nil` for what has an element of its own.
  var pathStyle: PathStyle? {
    switch self {
    case .line(let style, _, _): .line(style)
    case .polygon(let style, _), .rectangle(let style, _): .fill(style)
    case .circle, .text: nil
    }
  }

  /// Whether a mark is a text of a style.
  func isText(_ style: TextStyle, _ anchor: TextAnchor) -> Bool {
    if case .text(style, anchor, _, _) = self { true } else { false }
  }
}
