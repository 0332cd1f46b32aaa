extension ForestPlot {
  /// The estimates below each other, with a picture of each interval where there is room.
  public func text(width: Int, in terms: Terms) -> String {
    var writer = FigureTextWriter(width: width, terms: terms)
    let numbers = FigureNumbers.typed(terms)
    writer.paragraph(title(in: terms).endingInStop)
    writer.blankLine()
    let range = shownRange
    let columns = min(writer.width - 4, 60)
    let axis = FigureAxis(scale, range, start: 0, length: Double(columns - 1))
    var group: String?
    for row in rows {
      if let name = row.group, name != group {
        writer.blankLine()
        writer.paragraph(name)
      }
      group = row.group
      let weight = weightText(of: row, numbers)
      let note = [row.note, weight.isEmpty ? nil : terms.pick("gewicht ", "weight ") + weight]
        .compactMap { $0 }
      let label = note.isEmpty ? row.label : "\(row.label) (\(note.joined(separator: "; ")))"
      writer.paragraph("\(label): \(numbers.estimate(of: row, scale, level: level))")
      writer.line("  " + Self.typed(row, axis, columns))
    }
    if let sides = sides(in: terms) {
      writer.blankLine()
      writer.paragraph(
        terms.pick("Links: \(sides.left). Rechts: ", "Left: \(sides.left). Right: ")
          + sides.right + ".")
    }
    let ends =
      "\(numbers.adaptive(range.lowerBound))\(terms.to)\(numbers.adaptive(range.upperBound))"
    writer.paragraph(
      terms.pick("As: \(ends); | is geen effect.", "Axis: \(ends); | is no effect."))
    if let band = bandSentence(in: terms) {
      writer.paragraph(terms.pick("[ ] ", "[ ] ") + band)
    }
    return writer.text
  }

  /// A row as typed marks: `[   ]` the band, `|` no effect, `<--#-->` the interval.
  static func typed(_ row: Row, _ axis: FigureAxis, _ columns: Int) -> String {
    var marks = [Character](repeating: " ", count: columns)
    func column(_ value: Double?) -> Int? {
      guard let value, let place = axis.clamped(value) else { return nil }
      return min(max(Int(place.rounded()), 0), columns - 1)
    }
    if let band = row.band(axis.scale), let left = column(band.lowerBound),
      let right = column(band.upperBound)
    {
      if axis.shows(band.lowerBound) { marks[left] = "[" }
      if axis.shows(band.upperBound) { marks[right] = "]" }
    }
    if axis.shows(axis.scale.noEffect), let middle = column(axis.scale.noEffect) {
      marks[middle] = "|"
    }
    guard let estimate = row.estimate, let center = column(estimate) else {
      return String(marks)
    }
    let limits = row.limits
    let left = min(column(limits.lower) ?? center, center)
    let right = max(column(limits.upper) ?? center, center)
    for index in left...right where index != center { marks[index] = "-" }
    if let lower = limits.lower, !axis.shows(lower) { marks[left] = "<" }
    if let upper = limits.upper, !axis.shows(upper) { marks[right] = ">" }
    if axis.shows(estimate) { marks[center] = row.isPooled ? "O" : "#" }
    return String(marks)
  }
}
