extension ForestPlotDrawing {
  /// Draws the differences that are too small to matter; in the wide layout over all rows that
  /// follow each other with the same.
  mutating func bands() {
    var index = 0
    while index < plot.rows.count {
      let band = plot.rows[index].band(plot.scale)
      var last = index
      while isWide, last + 1 < plot.rows.count, plot.rows[last + 1].band(plot.scale) == band {
        last += 1
      }
      if let band { self.band(band, from: places[index].top, to: places[last].bottom) }
      index = last + 1
    }
  }

  private mutating func band(_ band: ClosedRange<Double>, from top: Double, to bottom: Double) {
    guard let left = axis.clamped(band.lowerBound), let right = axis.clamped(band.upperBound),
      right > left
    else { return }
    drawing.rectangle(.band, left, top, right - left, bottom - top)
    for (edge, x) in [(band.lowerBound, left), (band.upperBound, right)] where axis.shows(edge) {
      drawing.line(.dashed, x, top, x, bottom)
    }
  }

  mutating func mark(_ row: ForestPlot.Row, _ y: Double) {
    let limits = row.limits
    let lower = limits.lower.flatMap(axis.place)
    let upper = limits.upper.flatMap(axis.place)
    guard let estimate = row.estimate.flatMap(axis.place) else { return }
    if row.isPooled, let lower, let upper, axis.start <= lower, upper <= axis.end {
      drawing.polygon(
        .ink, [(lower, y), (estimate, y - 7), (max(upper, lower + 1), y), (estimate, y + 7)])
      return
    }
    let left = min(max(min(lower ?? estimate, estimate), axis.start), axis.end)
    let right = min(max(max(upper ?? estimate, estimate), axis.start), axis.end)
    if right > left { drawing.line(.data, left, y, right, y) }
    if min(lower ?? estimate, estimate) < axis.start { arrow(axis.start, y, 1) }
    if max(upper ?? estimate, estimate) > axis.end { arrow(axis.end, y, -1) }
    if axis.start <= estimate, estimate <= axis.end { square(row, estimate, y) }
  }

  /// Draws the head of an arrow at an end of the axis.
  private mutating func arrow(_ x: Double, _ y: Double, _ inward: Double) {
    drawing.polygon(.ink, [(x, y), (x + 8 * inward, y - 5), (x + 8 * inward, y + 5)])
  }

  private mutating func square(_ row: ForestPlot.Row, _ x: Double, _ y: Double) {
    if row.isPooled {
      drawing.polygon(.ink, [(x - 7, y), (x, y - 7), (x + 7, y), (x, y + 7)])
      return
    }
    var side = 9.0
    if hasWeights, largestWeight > 0, let weight = row.weight, weight.isFinite {
      side = 5 + 9 * (max(weight, 0) / largestWeight).squareRoot()
    }
    drawing.rectangle(.ink, x - side / 2, y - side / 2, side, side)
  }
}
