extension TimeLine {
  /// The figure in a layout.
  public func drawing(_ layout: FigureLayout, in terms: Terms) -> Drawing {
    var drawing = Drawing(width: layout.width)
    // Beside each other where three levels of labels are enough; otherwise below each other.
    if layout == .wide, let levels = levels(in: terms) {
      drawing.height = drawAcross(levels, terms, &drawing)
    } else {
      drawing.height = drawDown(terms, &drawing)
    }
    return drawing
  }

  private static let labelWidth = 120.0
  private static let margin = 30.0

  /// Where a time stands on a line from left to right.
  private func across(_ time: Double) -> Double {
    let times = shownTimes
    guard let first = times.min(), let last = times.max(), last > first else { return 340 }
    return Self.margin + (680 - 2 * Self.margin) * ((time - first) / (last - first))
  }

  private var shownTimes: [Double] {
    let treatment = shownTreatment.map { [$0.start, $0.end] } ?? []
    return moments.map(\.time).filter(\.isFinite) + treatment
  }

  /// The lines below a moment.
  private func lines(of moment: Moment, _ terms: Terms) -> [(text: String, style: TextStyle)] {
    let style: TextStyle = moment.isPrimary ? .strong : .plain
    var lines = style.wrap(moment.label, width: Self.labelWidth).map { ($0, style) }
    if moment.isPrimary { lines.append((terms.primaryMoment, .strong)) }
    lines += TextStyle.small.wrap(moment.note ?? "", width: Self.labelWidth).map { ($0, .small) }
    return lines
  }

  /// A label and its place: which level, and its center.
  private struct Level {
    var moment: Moment
    var level: Int
    var center: Double
  }

  /// The level of each label, so that none stands on another; `nil` when three are not enough.
  private func levels(in terms: Terms) -> [Level]? {
    var ends = [-Double.infinity, -Double.infinity, -Double.infinity]
    var levels: [Level] = []
    for moment in ordered {
      guard moment.time.isFinite else { return nil }
      let width = lines(of: moment, terms).map { $0.style.width(of: $0.text) }.max() ?? 0
      let center = min(max(across(moment.time), width / 2), 680 - width / 2)
      guard let level = ends.firstIndex(where: { $0 + 8 <= center - width / 2 }) else { return nil }
      ends[level] = center + width / 2
      levels.append(Level(moment: moment, level: level, center: center))
    }
    return levels
  }

  private func drawAcross(_ levels: [Level], _ terms: Terms, _ drawing: inout Drawing) -> Double {
    var y = 12.0
    if let treatment = shownTreatment {
      let (left, right) = (across(treatment.start), across(treatment.end))
      let name = treatmentName(treatment, terms)
      let width = TextStyle.small.width(of: name)
      let center = min(max((left + right) / 2, width / 2), 680 - width / 2)
      y = drawing.paragraph(name, center, 0, width: 680, .small, .middle) + 3
      drawing.rectangle(.band, left, y, max(right - left, 2), 16)
      drawing.line(.dashed, left, y, left, y + 16)
      drawing.line(.dashed, right, y, right, y + 16)
      y += 8
    }
    drawing.line(.axis, Self.margin, y, 680 - Self.margin, y)
    var tops: [Double] = []
    var top = y + 14
    for level in 0..<3 {
      tops.append(top)
      let heights = levels.filter { $0.level == level }.map { item in
        lines(of: item.moment, terms).reduce(0) { $0 + $1.style.lineHeight }
      }
      top += (heights.max() ?? 0) + (heights.isEmpty ? 0 : 6)
    }
    for item in levels where item.level > 0 {
      let x = across(item.moment.time)
      drawing.line(.rule, x, y, x, tops[item.level])
    }
    for item in levels {
      drawing.moment(across(item.moment.time), y, item.moment.isPrimary)
      var line = tops[item.level]
      for (text, style) in lines(of: item.moment, terms) {
        line = drawing.lines([text], item.center, line, style, .middle)
      }
    }
    return top
  }

  private func drawDown(_ terms: Terms, _ drawing: inout Drawing) -> Double {
    let x = 24.0
    var (y, places): (Double, [Double]) = (2, [])
    for moment in ordered {
      places.append(y + TextStyle.plain.lineHeight / 2)
      let name = moment.isPrimary ? "\(moment.label) (\(terms.primaryMoment))" : moment.label
      let width = drawing.width - x - 16
      y = drawing.paragraph(
        name, x + 16, y, width: width, moment.isPrimary ? .strong : .plain)
      y = drawing.paragraph(moment.note ?? "", x + 16, y, width: width, .small) + 8
    }
    if let first = places.first, let last = places.last {
      drawing.line(.axis, x, first, x, last)
    }
    if let treatment = shownTreatment, let top = down(treatment.start, places),
      let bottom = down(treatment.end, places)
    {
      drawing.rectangle(.band, x - 18, top, 12, max(bottom - top, 2))
      drawing.line(.dashed, x - 18, top, x - 6, top)
      drawing.line(.dashed, x - 18, bottom, x - 6, bottom)
      drawing.rectangle(.band, x - 18, y + 2, 12, 12)
      y =
        drawing.paragraph(
          treatmentName(treatment, terms), x + 16, y, width: drawing.width - x - 16, .small) + 4
    }
    for (place, moment) in zip(places, ordered) { drawing.moment(x, place, moment.isPrimary) }
    if !isEven {
      y = drawing.paragraph(
        terms.pick("Afstanden niet op schaal", "Distances not to scale"), x + 16, y,
        width: drawing.width - x - 16, .small)
    }
    return y
  }

  /// Whether the moments are equally far apart.
  private var isEven: Bool {
    let times = ordered.map(\.time)
    let gaps = zip(times, times.dropFirst()).map { $1 - $0 }
    return gaps.allSatisfy { abs($0 - (gaps.first ?? 0)) <= 0.1 * abs($0) }
  }

  /// Where a time stands between moments that are below each other.
  private func down(_ time: Double, _ places: [Double]) -> Double? {
    let known = zip(ordered.map(\.time), places).filter { $0.0.isFinite }
    guard let first = known.first, let last = known.last else { return nil }
    if time <= first.0 { return first.1 }
    if time >= last.0 { return last.1 }
    for (before, after) in zip(known, known.dropFirst()) where time <= after.0 {
      guard after.0 > before.0 else { return after.1 }
      return before.1 + (after.1 - before.1) * ((time - before.0) / (after.0 - before.0))
    }
    return last.1
  }
}

extension Drawing {
  /// Draws the sign of a moment: a diamond for the primary one, a dot for others.
  fileprivate mutating func moment(_ x: Double, _ y: Double, _ isPrimary: Bool) {
    if isPrimary {
      polygon(.accent, [(x, y - 10), (x + 10, y), (x, y + 10), (x - 10, y)])
    } else {
      circle(.ink, x, y, 5)
    }
  }
}
