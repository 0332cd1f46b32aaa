extension RiskOfBiasPlot {
  /// The figure in a layout.
  public func drawing(_ layout: FigureLayout, in terms: Terms) -> Drawing {
    var drawing = Drawing(width: layout.width)
    if studies.count == 1 {
      drawing.height = drawList(studies[0], layout, terms, &drawing)
    } else {
      drawing.height = drawMatrix(layout, terms, &drawing)
    }
    return drawing
  }

  private static let radius = 10.0

  // MARK: One study

  /// Draws the domains of a study below each other, with words and reasons.
  private func drawList(
    _ study: Study, _ layout: FigureLayout, _ terms: Terms, _ drawing: inout Drawing
  ) -> Double {
    var y = 0.0
    if let name = study.shownName {
      y = drawing.paragraph(name, 0, y, width: drawing.width, .strong) + 6
    }
    var domains = study.domains
    if var overall = study.overall {
      overall.name = terms.overallJudgement
      domains.append(overall)
    }
    for (index, domain) in domains.enumerated() {
      if index > 0 || y > 0 { drawing.line(.rule, 0, y, drawing.width, y) }
      y += 6
      let isOverall = index >= study.domains.count
      drawing.light(domain, Self.radius + 1, y + 9, Self.radius)
      let word = domain.word(in: terms)
      let style: TextStyle = isOverall ? .strong : .plain
      let start = 2 * Self.radius + 10
      var bottom: Double
      if layout == .wide {
        let nameBottom = drawing.paragraph(domain.name, start, y, width: 200, style)
        let wordBottom = drawing.paragraph(word, 242, y, width: 116, .strong)
        bottom = max(nameBottom, wordBottom)
        if let reason = domain.reason {
          bottom = max(bottom, drawing.paragraph(reason, 370, y, width: 310, .plain))
        }
      } else {
        let width = drawing.width - start
        bottom = drawing.paragraph("\(domain.name): \(word)", start, y, width: width, .strong)
        if let reason = domain.reason {
          bottom = drawing.paragraph(reason, start, bottom, width: width)
        }
      }
      y = max(bottom, y + 2 * Self.radius) + 6
    }
    return y
  }

  // MARK: Several studies

  /// Draws studies below each other and domains beside each other, in as many blocks as fit.
  private func drawMatrix(
    _ layout: FigureLayout, _ terms: Terms, _ drawing: inout Drawing
  ) -> Double {
    let names = domainNames
    let hasOverall = studies.contains { $0.overall != nil }
    let columns = names.count + (hasOverall ? 1 : 0)
    let cell = 34.0
    let fitting = layout == .wide ? 12 : 7
    let overallWidth = max(TextStyle.strong.width(of: terms.overallJudgement) + 8, cell)
    var y = 0.0
    for first in stride(from: 0, to: columns, by: fitting) {
      let block = first..<min(first + fitting, columns)
      let isLast = hasOverall && block.contains(names.count)
      let cells = Double(block.count) * cell + (isLast ? overallWidth - cell : 0)
      // In the narrow layout the signs stand below the name of the study.
      let start = layout == .wide ? min(drawing.width - cells - 10, 300) + 10 : 0
      let nameWidth = layout == .wide ? start - 10 : drawing.width
      // The overall judgement is the last, and its column as wide as its heading.
      let center = { (column: Int) in
        start + Double(column - first) * cell + (column == names.count ? overallWidth : cell) / 2
      }
      if first > 0 { y += 14 }
      for column in block {
        let heading = column == names.count ? terms.overallJudgement : "D\(column + 1)"
        drawing.lines([heading], center(column), y, .strong, .middle)
      }
      y += 22
      for study in studies {
        drawing.line(.rule, 0, y, layout == .wide ? start + cells : drawing.width, y)
        var top = y + 5
        y = drawing.paragraph(study.name ?? "", 0, top + 2, width: nameWidth)
        if let result = study.result {
          y = drawing.paragraph(result, 0, y, width: nameWidth, .small)
        }
        if layout == .narrow { top = y + 3 }
        for column in block {
          let domain =
            column == names.count
            ? study.overall : study.domains.first { $0.name == names[column] }
          if let domain {
            drawing.light(domain, center(column), top + Self.radius, Self.radius)
          }
        }
        y = max(y, top + 2 * Self.radius) + 5
      }
    }
    y += 8
    for (index, name) in names.enumerated() {
      drawing.lines(["D\(index + 1)"], 0, y, .strong)
      y = drawing.paragraph(name, 34, y, width: drawing.width - 34)
    }
    return drawLegend(terms, y + 10, &drawing)
  }

  /// Draws what the signs mean.
  private func drawLegend(_ terms: Terms, _ top: Double, _ drawing: inout Drawing) -> Double {
    var (x, y) = (0.0, top)
    for domain in usedJudgements(in: terms) {
      let word = domain.word(in: terms)
      let width = 2 * Self.radius + 8 + TextStyle.plain.width(of: word) + 18
      if x > 0, x + width - 18 > drawing.width {
        x = 0
        y += 26
      }
      drawing.light(domain, x + Self.radius + 1, y + Self.radius, Self.radius)
      drawing.lines([word], x + 2 * Self.radius + 8, y + 2)
      x += width
    }
    return y + 24
  }
}

extension Drawing {
  /// Draws a judgement: a circle with its sign.
  fileprivate mutating func light(
    _ domain: RiskOfBiasPlot.Domain, _ x: Double, _ y: Double, _ radius: Double
  ) {
    let fill = domain.judgement.fill
    circle(fill, x, y, radius)
    let style: TextStyle =
      switch fill {
      case .good, .bad: .signOnDark
      case .doubtful: .signOnLight
      default: .sign
      }
    text(domain.shownSign, x, y + 5.3, style, .middle)
  }
}
