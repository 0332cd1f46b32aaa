/// The drawing of a forest plot: in the wide layout labels, axis and numbers beside each other, in
/// the narrow one labels and numbers above the axis of each row.
struct ForestPlotDrawing {
  let plot: ForestPlot
  let terms: Terms
  let numbers: FigureNumbers
  let isWide: Bool
  var drawing: Drawing
  /// The axis that all rows share.
  private(set) var axis: FigureAxis
  private let labelWidth: Double
  private let numbersStart: Double
  private let numbersWidth: Double
  let hasWeights: Bool
  let largestWeight: Double
  /// Where each row stands.
  private(set) var places: [Place] = []

  /// Where a row stands.
  struct Place {
    var top: Double
    var bottom: Double
    /// The height of its estimate.
    var middle: Double
  }

  private static let gap = 14.0
  private static let weightWidth = 66.0
  /// Room at both ends of the narrow axis, for the numbers at its ends.
  private static let inset = 12.0

  init(_ plot: ForestPlot, _ layout: FigureLayout, _ terms: Terms) {
    self.plot = plot
    self.terms = terms
    let numbers = FigureNumbers(terms)
    self.numbers = numbers
    isWide = layout == .wide
    drawing = Drawing(width: layout.width)
    let weights = plot.rows.filter { !$0.isPooled }.compactMap(\.weight).filter(\.isFinite)
    hasWeights = weights.contains { $0 > 0 }
    largestWeight = weights.max() ?? 0
    var (start, length) = (Self.inset, layout.width - 2 * Self.inset)
    if isWide {
      let weightRoom = hasWeights ? Self.weightWidth : 0
      let widest = plot.rows.map {
        let style: TextStyle = $0.isPooled ? .strong : .plain
        return style.width(of: numbers.estimate(of: $0, plot.scale, level: nil))
      }.max()
      numbersWidth = min(max(widest ?? 0, 84) + 6, 250)
      numbersStart = layout.width - weightRoom - numbersWidth
      let longest = plot.rows.map { TextStyle.plain.width(of: $0.label) + 4 }.max() ?? 0
      labelWidth = min(max(longest, 100), numbersStart - 2 * Self.gap - 230)
      start = labelWidth + Self.gap
      length = numbersStart - Self.gap - start
    } else {
      (labelWidth, numbersWidth, numbersStart) = (layout.width, layout.width, 0)
    }
    axis = FigureAxis(plot.scale, plot.shownRange, start: start, length: length)
  }

  mutating func draw() {
    var marks = drawing
    // The words first, which say how high the rows are; the marks go behind them.
    var y = header()
    var group: String?
    for (index, row) in plot.rows.enumerated() {
      if let name = row.group, name != group {
        y = drawing.paragraph(name, 0, y + (index == 0 ? 2 : 8), width: drawing.width, .strong) + 2
      }
      group = row.group
      y = isWide ? wideRow(row, y) : narrowRow(row, y)
    }
    swap(&drawing, &marks)
    bands()
    if let place = axis.place(plot.scale.noEffect), let first = places.first,
      axis.shows(plot.scale.noEffect)
    {
      for row in isWide ? [Place(top: first.top, bottom: y, middle: y)] : places {
        drawing.line(.axis, place, row.top, place, row.bottom)
      }
    }
    drawing.line(.axis, axis.start, y, axis.end, y)
    let ticks = axis.ticks
    for tick in ticks {
      if let x = axis.place(tick) { drawing.line(.axis, x, y, x, y + 5) }
    }
    for (row, place) in zip(plot.rows, places) { mark(row, place.middle) }
    drawing.append(marks.marks)
    y = tickLabels(ticks, y + 6)
    drawing.height = below(y)
  }

  // MARK: Words

  private mutating func header() -> Double {
    let name = plot.numbersTitle(in: terms)
    guard isWide else {
      return drawing.paragraph(name, drawing.width, 0, width: drawing.width, .strong, .end)
    }
    let bottom = drawing.paragraph(name, numbersStart, 0, width: numbersWidth, .strong)
    if hasWeights {
      drawing.lines([terms.pick("Gewicht", "Weight")], drawing.width, 0, .strong, .end)
    }
    drawing.line(.rule, 0, bottom + 4, drawing.width, bottom + 4)
    return bottom + 8
  }

  private mutating func wideRow(_ row: ForestPlot.Row, _ top: Double) -> Double {
    let style: TextStyle = row.isPooled ? .strong : .plain
    let text = numbers.estimate(of: row, plot.scale, level: nil)
    var bottom = drawing.paragraph(row.label, 0, top + 4, width: labelWidth, style)
    if let note = row.note {
      bottom = drawing.paragraph(note, 0, bottom, width: labelWidth, .small)
    }
    let numbersBottom = drawing.paragraph(text, numbersStart, top + 4, width: numbersWidth, style)
    if hasWeights {
      drawing.lines([plot.weightText(of: row, numbers)], drawing.width, top + 4, .plain, .end)
    }
    bottom = max(bottom, numbersBottom) + 4
    places.append(Place(top: top, bottom: bottom, middle: top + 4 + style.lineHeight / 2))
    return bottom
  }

  private mutating func narrowRow(_ row: ForestPlot.Row, _ top: Double) -> Double {
    var text = numbers.estimate(of: row, plot.scale, level: nil)
    let weight = plot.weightText(of: row, numbers)
    if !weight.isEmpty { text += " \u{B7} " + terms.pick("gewicht ", "weight ") + weight }
    let label = row.note.map { "\(row.label) (\($0))" } ?? row.label
    var bottom = top + 6
    let isShort = TextStyle.strong.width(of: label) + TextStyle.plain.width(of: text) + 16
    if isShort < drawing.width {
      drawing.lines([label], 0, bottom, .strong)
      bottom = drawing.lines([text], drawing.width, bottom, .plain, .end)
    } else {
      bottom = drawing.paragraph(label, 0, bottom, width: labelWidth, .strong)
      bottom = drawing.paragraph(text, 0, bottom, width: numbersWidth)
    }
    places.append(Place(top: bottom + 2, bottom: bottom + 20, middle: bottom + 11))
    return bottom + 20
  }

  private mutating func tickLabels(_ ticks: [Double], _ top: Double) -> Double {
    let decimals = FigureAxis.decimals(of: ticks)
    var end = -Double.infinity
    for tick in ticks {
      guard let x = axis.place(tick) else { continue }
      let text =
        plot.scale == .logarithmic ? numbers.plain(tick) : numbers.fixed(tick, decimals)
      let half = TextStyle.small.width(of: text) / 2
      guard x - half > max(end + 4, 0), x + half <= drawing.width else { continue }
      drawing.lines([text], x, top, .small, .middle)
      end = x + half
    }
    return top + TextStyle.small.lineHeight
  }

  /// Writes what the axis shows and whom its sides favour.
  private mutating func below(_ top: Double) -> Double {
    var y = top
    let middle = axis.start + axis.length / 2
    let title = plot.axisTitle()
    if !title.isEmpty, !isWide || plot.unit != nil {
      let room = 2 * min(middle, drawing.width - middle)
      y = drawing.paragraph(title, middle, y + 1, width: room, .small, .middle)
    }
    guard let sides = plot.sides(in: terms) else { return y + 2 }
    // The arrows stay with the words beside them.
    let (left, right) = ("\u{2190}\u{A0}\(sides.left)", "\(sides.right)\u{A0}\u{2192}")
    y += 3
    let center = axis.clamped(plot.scale.noEffect) ?? middle
    let rightRoom = drawing.width - center - 8
    let isRoomy = zip([left, right], [center - 8, rightRoom]).allSatisfy { text, room in
      room >= 110 && TextStyle.plain.isWhole(text, within: room)
    }
    guard isRoomy else {
      y = drawing.paragraph(left, 0, y, width: drawing.width)
      return drawing.paragraph(right, drawing.width, y, width: drawing.width, .plain, .end) + 2
    }
    let leftBottom = drawing.paragraph(left, center - 8, y, width: center - 8, .plain, .end)
    return max(leftBottom, drawing.paragraph(right, center + 8, y, width: rightRoom)) + 2
  }
}
