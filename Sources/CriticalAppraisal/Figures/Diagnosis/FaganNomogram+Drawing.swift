import RealModule

extension FaganNomogram {
  /// The figure in a layout.
  public func drawing(_ layout: FigureLayout, in terms: Terms) -> Drawing {
    var drawing = Drawing(width: layout.width)
    let scales = layout == .wide ? (62.0, 190.0, 318.0) : (44.0, 150.0, 256.0)
    let (before, middle, after) = scales
    let top = headings(scales, layout, terms, &drawing)
    let center = top + Self.half + 8
    drawLines(before, after, center, &drawing)
    let reach = Double.log(1000) / 2 * Self.unit
    drawing.line(.axis, before, center - Self.half, before, center + Self.half)
    drawing.line(.axis, after, center - Self.half, after, center + Self.half)
    drawing.line(.axis, middle, center - reach, middle, center + reach)
    let places = Self.probabilities.map { ($0 * 100, Self.logit($0) * Self.unit) }
    let ratios = Self.ratios.map { ($0, center - Double.log($0) / 2 * Self.unit) }
    ticks(places.map { ($0.0, center + $0.1) }, before, isLeft: true, terms, &drawing)
    ticks(ratios.filter { $0.0 < 1 }, middle, isLeft: true, terms, &drawing)
    ticks(places.map { ($0.0, center - $0.1) }, after, isLeft: false, terms, &drawing)
    ticks(ratios.filter { $0.0 >= 1 }, middle, isLeft: false, terms, &drawing)
    let bottom = center + Self.half + 12
    drawing.height =
      layout == .wide
      ? max(bottom, legend(390, top + 40, 290, terms, &drawing))
      : legend(0, bottom + 6, drawing.width, terms, &drawing)
    return drawing
  }

  /// Half the height of the scales of probability.
  private static let half = 232.0
  /// The height of one natural unit of log odds: the scales end at 0.1% and 99.9%.
  private static let unit = half / 6.9068
  private static let probabilities = [
    0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98,
    0.99, 0.995, 0.998, 0.999,
  ]
  private static let ratios = [
    0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000,
  ]

  /// The log odds of a probability, within the scale.
  private static func logit(_ probability: Double) -> Double {
    let within = min(max(probability, 0.001), 0.999)
    return Double.log(within / (1 - within))
  }

  private func headings(
    _ scales: (Double, Double, Double), _ layout: FigureLayout, _ terms: Terms,
    _ drawing: inout Drawing
  ) -> Double {
    let width = layout == .wide ? 120.0 : 88
    let names = [
      terms.pick("Kans vooraf (%)", "Probability before (%)"), "LR",
      terms.pick("Kans achteraf (%)", "Probability after (%)"),
    ]
    var bottom = 0.0
    for (name, x) in zip(names, [scales.0, scales.1, scales.2]) {
      bottom = max(bottom, drawing.paragraph(name, x, 0, width: width, .strong, .middle))
    }
    return bottom + 6
  }

  /// Draws the ticks of one side of a scale, then their numbers.
  private func ticks(
    _ ticks: [(value: Double, y: Double)], _ x: Double, isLeft: Bool, _ terms: Terms,
    _ drawing: inout Drawing
  ) {
    let side = isLeft ? -1.0 : 1
    for tick in ticks { drawing.line(.axis, x, tick.y, x + 5 * side, tick.y) }
    for tick in ticks {
      let text = FigureNumbers(terms).plain((tick.value * 1000).rounded() / 1000)
      drawing.text(text, x + 8 * side, tick.y + 4, .crossed, isLeft ? .end : .start)
    }
  }

  private func drawLines(
    _ before: Double, _ after: Double, _ center: Double, _ drawing: inout Drawing
  ) {
    guard !pretest.isNaN else { return }
    let start = center + Self.logit(pretest) * Self.unit
    let lines = [(positive, LineStyle.data, "+"), (negative, .dashedData, "\u{2212}")]
    for (ratio, _, _) in lines {
      guard let result = posttest(ratio), let lower = result.lower, let upper = result.upper else {
        continue
      }
      drawing.polygon(
        .band,
        [
          (before, start), (after, center - Self.logit(lower) * Self.unit),
          (after, center - Self.logit(upper) * Self.unit),
        ])
    }
    for (ratio, style, _) in lines {
      guard let result = posttest(ratio) else { continue }
      drawing.line(style, before, start, after, center - Self.logit(result.value) * Self.unit)
    }
  }

  /// Writes what the lines lead to, each behind a piece of its line.
  private func legend(
    _ x: Double, _ top: Double, _ width: Double, _ terms: Terms, _ drawing: inout Drawing
  ) -> Double {
    let numbers = FigureNumbers(terms)
    var y = drawing.paragraph(beforeSentence(numbers), x, top, width: width, .strong) + 8
    for (name, ratio, after) in results(in: terms) {
      let isPositive = name == terms.pick("Positieve test", "Positive test")
      drawing.line(isPositive ? .data : .dashedData, x, y + 8, x + 24, y + 8)
      let lines = [
        name, "LR \(numbers.ratio(ratio, level: level))",
        terms.pick("Kans achteraf ", "Probability after ") + numbers.percentage(after.value),
        numbers.limits(of: after, level: level) ?? "",
      ]
      for (index, line) in lines.enumerated() {
        y = drawing.paragraph(line, x + 32, y, width: width - 32, index == 0 ? .strong : .plain)
      }
      y += 8
    }
    return y
  }
}
