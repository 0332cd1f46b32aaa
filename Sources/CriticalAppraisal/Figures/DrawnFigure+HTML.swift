extension DrawnFigure {
  /// The figure as SVG, with its name and what it shows for those who do not see it.
  ///
  /// - Parameter id: What the ids in it begin with; without one, browsers still tell its name.
  public func svg(
    in terms: Terms, layout: FigureLayout = .wide, id: String? = nil
  ) -> HTML {
    var writer = SVGWriter()
    write(to: &writer, layout, terms, id)
    return HTML(writer.bytes[...])
  }

  /// The figure as an element of a page.
  public func html(in terms: Terms, id: String?) -> HTML {
    var writer = HTMLWriter(capacity: 16_384)
    writer.open(.figure, .class("drawn"), .id(id))
    writer.newLine()
    writer.svg { svg in
      for layout in FigureLayout.allCases { write(to: &svg, layout, terms, id) }
    }
    writer.open(.figcaption)
    writer.element(.strong, text: title(in: terms).endingInStop)
    let caption = caption(in: terms)
    writer.text(caption.isEmpty ? "" : " " + caption)
    writer.close(.figcaption)
    writer.newLine()
    writer.open(.details, .class("data"))
    writer.element(.summary, text: terms.figureData)
    writer.table(table(in: terms), label: title(in: terms))
    writer.close(.details)
    writer.close(.figure)
    writer.newLine()
    return HTML(writer.bytes[...])
  }

  private func write(
    to writer: inout SVGWriter, _ layout: FigureLayout, _ terms: Terms, _ id: String?
  ) {
    writer.drawing(
      drawing(layout, in: terms), layout: layout, title: title(in: terms),
      summary: summary(in: terms), id: id)
  }
}

extension HTMLWriter {
  /// Writes the table of a figure, in a region that scrolls.
  mutating func table(_ table: FigureTable, label: String) {
    open(.div, .class("table"), .role("region"), .focusable, .label(label))
    open(.table)
    open(.thead)
    open(.tr)
    for heading in table.header { element(.th, .scope("col"), text: heading) }
    close(.tr)
    close(.thead)
    open(.tbody)
    for row in table.rows {
      open(.tr)
      for (column, cell) in row.enumerated() {
        if column == 0 {
          element(.th, .scope("row"), text: cell)
        } else {
          element(.td, text: cell)
        }
      }
      close(.tr)
    }
    close(.tbody)
    close(.table)
    close(.div)
  }
}

extension String {
  /// The text with a full stop, unless a mark ends it.
  var endingInStop: String {
    guard let last = unicodeScalars.last, !".?!:\u{2026}".unicodeScalars.contains(last) else {
      return self
    }
    return self + "."
  }
}
