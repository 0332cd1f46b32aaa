import Testing

@testable import CriticalAppraisal

struct ForestPlotTests {
  private func plot(
    _ estimate: Double?, _ lower: Double?, _ upper: Double?, scale: EffectScale = .linear,
    axis: ClosedRange<Double>? = nil, mcid: Double? = nil
  ) -> ForestPlot {
    var plot = ForestPlot(
      rows: [.init("Pain", estimate: estimate, lower: lower, upper: upper)], scale: scale,
      mcid: mcid)
    plot.axis = axis
    return plot
  }

  @Test func `Numbers are in the page's language with a proper minus sign`() {
    let plot = ForestPlot(
      rows: [.init("Pijn", estimate: -4.6, lower: -5.9, upper: -3.4, decimals: [1])])
    #expect(plot.drawing(.wide, in: .dutch).texts.contains("−4,6 (−5,9 tot −3,4)"))
    #expect(plot.drawing(.wide, in: .english).texts.contains("−4.6 (−5.9 to −3.4)"))
    #expect(plot.text(in: .dutch).contains("Pijn: -4,6 (95%-BI -5,9 tot -3,4)"))
    #expect(plot.text(in: .english).contains("Pijn: -4.6 (95% CI -5.9 to -3.4)"))
  }

  @Test func `The interval is drawn to scale around the estimate`() throws {
    let drawing = plot(-5, -10, 5, axis: -10...10).drawing(.narrow, in: .english)
    let interval = try #require(drawing.lines(.data).first)
    #expect(interval.from.x == 12)
    #expect(interval.to.x == 12 + 276 * 0.75)
    let square = try #require(drawing.boxes(.ink).first)
    #expect(square.x + square.width / 2 == 12 + 276 * 0.25)
  }

  @Test func `Ratios stand on a logarithmic axis`() throws {
    let drawing = plot(0.5, 0.25, 1, scale: .logarithmic, axis: 0.25...4)
      .drawing(.narrow, in: .english)
    let square = try #require(drawing.boxes(.ink).first)
    #expect(abs(square.x + square.width / 2 - (12 + 276 * 0.25)) < 0.001)
    let noEffect = try #require(drawing.place(of: "1"))
    #expect(abs(noEffect.x - 150) < 0.001)
  }

  @Test func `A limit beyond the axis ends in an arrow`() {
    let whole = plot(1, 0, 2, axis: -1...3).drawing(.wide, in: .english)
    #expect(whole.polygons(.ink).isEmpty)
    let cut = plot(1, 0, 200, axis: -1...3).drawing(.wide, in: .english)
    #expect(cut.polygons(.ink).count == 1)
    let open = plot(1, -.infinity, .infinity, axis: -1...3).drawing(.wide, in: .english)
    #expect(open.polygons(.ink).count == 2)
    #expect(plot(1, 0, 200, axis: -1...3).text(in: .english).contains("->\n"))
  }

  @Test func `One wide interval does not press the others together`() {
    let rows = [(-3.0, -4.0, -2.0), (-2.5, -3.5, -1.5), (-2, -900, 900)].map {
      ForestPlot.Row("Row", estimate: $0.0, lower: $0.1, upper: $0.2)
    }
    let range = ForestPlot(rows: rows).shownRange
    #expect(range.lowerBound < -4 && range.lowerBound > -10)
    #expect(range.upperBound >= 0 && range.upperBound < 10)
  }

  @Test func `A lower limit of 0 on a logarithmic axis is an arrow`() {
    let drawing = plot(0.5, 0, 2, scale: .logarithmic).drawing(.wide, in: .english)
    #expect(drawing.polygons(.ink).count == 1)
  }

  @Test func `The band runs from no effect as far as the smallest difference that matters`() throws
  {
    let linear = plot(-3, -4, -2, axis: -10...10, mcid: 5).drawing(.narrow, in: .english)
    let band = try #require(linear.boxes(.band).first)
    #expect(band.x == 12 + 276 * 0.25)
    #expect(band.width == 138)
    let ratio = plot(0.7, 0.5, 0.9, scale: .logarithmic, axis: 0.25...4, mcid: 0.5)
      .drawing(.narrow, in: .english)
    let ratioBand = try #require(ratio.boxes(.band).first)
    #expect(abs(ratioBand.x - (12 + 276 * 0.25)) < 0.001)
    #expect(abs(ratioBand.width - 138) < 0.001)
  }

  private static let favours: [(ForestPlot.Favours.Direction, String, String)] = [
    (.lower, "←\u{A0}favours exercise", "favours rest\u{A0}→"),
    (.higher, "←\u{A0}favours rest", "favours exercise\u{A0}→"),
  ]

  @Test(arguments: favours)
  func `The side that is better for the outcome favours the intervention`(
    _ better: ForestPlot.Favours.Direction, _ left: String, _ right: String
  ) throws {
    var plot = plot(1, 0, 2, axis: -4...4)
    plot.favours = .init(better: better, intervention: "exercise", control: "rest")
    let drawing = plot.drawing(.wide, in: .english)
    let leftPlace = try #require(drawing.place(of: left))
    let rightPlace = try #require(drawing.place(of: right))
    let noEffect = try #require(drawing.place(of: "0"))
    #expect(leftPlace.x < noEffect.x)
    #expect(rightPlace.x > noEffect.x)
  }

  @Test func `Without a known direction no side is favoured`() {
    let texts = plot(1, 0, 2).drawing(.wide, in: .english).texts
    #expect(!texts.contains { $0.contains("favours") })
  }

  @Test func `A pooled estimate is a diamond from limit to limit`() throws {
    var plot = plot(0, -1, 1, axis: -2...2)
    plot.rows[0].isPooled = true
    let diamond = try #require(plot.drawing(.narrow, in: .english).polygons(.ink).first)
    #expect(diamond.map(\.x) == [81, 150, 219, 150])
  }

  @Test func `Squares are as large as their rows weigh`() {
    let rows = [10.0, 40].map {
      ForestPlot.Row("Row", estimate: 1, lower: 0, upper: 2, weight: $0)
    }
    let drawing = ForestPlot(rows: rows).drawing(.wide, in: .english)
    let sides = drawing.boxes(.ink).map(\.width)
    #expect(sides == [9.5, 14])
    #expect(drawing.texts.contains("20.0%"))
    #expect(drawing.texts.contains("80.0%"))
  }

  @Test func `A row without an estimate says so and has no mark`() {
    for estimate in [nil, Double.nan] {
      let drawing = plot(estimate, 1, 2).drawing(.wide, in: .dutch)
      #expect(drawing.texts.contains("niet te schatten"))
      #expect(drawing.boxes(.ink).isEmpty)
    }
  }

  @Test func `Limits in the wrong order are put right`() {
    #expect(plot(1, 2, 0).text(in: .english).contains("(95% CI 0.00 to 2.00)"))
  }

  /// Estimates, lower and upper limits that are hard to draw.
  private static let extremes: [[[Double]]] = [
    [[1], [0.5], [2]], [[0], [0], [0]], [[5, 5], [5, 5], [5, 5]], [[1e300], [-1e300], [1e300]],
    [[.infinity], [-.infinity], [.nan]], [[-3, 1e9, 1e-9], [-4, -1e9, 0], [0, 1e12, 1]],
    [[Double](repeating: -2, count: 40), [Double](repeating: -1e6, count: 40), [-1]],
    [[], [], []], [[1e-300, 1e-12], [0, 0], [1e300, 5]], [[0.1 + 0.2], [0.3], [0.4]],
  ]

  @Test(arguments: extremes)
  func `Whatever the numbers, all is drawn within the drawing`(_ numbers: [[Double]]) {
    let (estimates, lower, upper) = (numbers[0], numbers[1], numbers[2])
    let rows = estimates.indices.map { index in
      ForestPlot.Row(
        "De kwaliteit van leven, gezondheidsgerelateerdekwaliteitvanlevenvragenlijst \(index)",
        estimate: estimates[index], lower: lower.indices.contains(index) ? lower[index] : nil,
        upper: upper.indices.contains(index) ? upper[index] : nil, mcid: index % 2 == 0 ? 1.5 : nil)
    }
    for scale in EffectScale.allCases {
      let plot = ForestPlot(rows: rows, scale: scale, favours: .init(better: .higher))
      for layout in FigureLayout.allCases {
        #expect(plot.drawing(layout, in: .dutch).outside == [])
      }
      #expect(!plot.text(width: 30, in: .dutch).isEmpty)
    }
  }
}
