import CommonMark

extension ContentRenderer {
  /// Renders an evidence block as a figure: caption, sentences, tables, notes.
  mutating func evidence(_ block: EvidenceBlock) {
    let presentation = EvidencePresentation(block, terms)
    let pageLanguage = authorLanguage == nil ? nil : terms.language
    writer.open(
      .figure, .class("evidence drawn tabular evidence-" + block.kind.rawValue), .lang(pageLanguage)
    )
    writer.open(.figcaption)
    writer.element(
      .strong, .lang(presentation.isCaptionAuthors ? authorLanguage : nil),
      text: presentation.caption)
    if !presentation.subtitle.isEmpty { writer.text(". " + presentation.subtitle) }
    writer.close(.figcaption)
    writer.newLine()
    let figures = block.figures(
      title: presentation.caption, EvidenceWords(terms), isTyped: false)
    for figure in figures {
      let title = figure.title(in: terms)
      if figures.count > 1 {
        // What the caption says is not said again.
        let said = presentation.caption + ": "
        writer.element(
          .p, .class("panel"),
          text: title.hasPrefix(said) ? String(title.dropFirst(said.count)) : title)
      }
      drawing(figure, named: block.kind.rawValue)
    }
    for sentence in presentation.sentences {
      writer.element(.p, .class("in-words"), text: sentence)
      writer.newLine()
    }
    if block.isAllDrawn {
      writer.open(.details, .class("data"))
      writer.element(.summary, text: terms.figureData)
    }
    for table in presentation.tables { evidenceTable(table, of: presentation.caption) }
    if block.isAllDrawn { writer.close(.details) }
    if let findings = block.findings(title: presentation.caption, EvidenceWords(terms)) {
      writer.findings(findings, terms, authorLanguage: authorLanguage)
    }
    for note in presentation.notes {
      writer.element(.p, .class("source"), text: note)
      writer.newLine()
    }
    writer.close(.figure)
  }

  /// Renders a figure in both its layouts, and what explains it.
  private mutating func drawing(_ figure: some DrawnFigure, named name: String) {
    let drawings = FigureLayout.allCases.map { ($0, figure.drawing($0, in: terms)) }
    guard drawings.contains(where: { $0.1.height > 0 }) else { return }
    let id = ids.unique("figure-" + name)
    let title = figure.title(in: terms)
    let summary = figure.summary(in: terms)
    writer.svg { svg in
      for (layout, drawing) in drawings {
        svg.drawing(drawing, layout: layout, title: title, summary: summary, id: id)
      }
    }
    let caption = figure.caption(in: terms)
    if !caption.isEmpty { writer.element(.p, .class("source"), text: caption) }
    writer.newLine()
  }

  private mutating func evidenceTable(_ table: EvidenceTable, of caption: String) {
    writer.open(
      .div, .class("table"), .role("region"), .focusable, .label("\(caption): \(table.caption)"))
    writer.open(.table)
    writer.element(.caption, text: table.caption)
    writer.open(.thead)
    writer.open(.tr)
    for column in table.columns {
      writer.element(
        .th, .scope("col"), .class(column.isNumber ? "number" : nil), text: column.title)
    }
    writer.close(.tr)
    writer.close(.thead)
    writer.open(.tbody)
    for row in table.rows {
      writer.open(.tr)
      for (index, (column, cell)) in zip(table.columns, row).enumerated() {
        let language: Attribute = .lang(column.isAuthors && !cell.isEmpty ? authorLanguage : nil)
        if index == 0 {
          writer.element(.th, .scope("row"), language, text: cell)
        } else {
          let kind = column.isNumber ? "number" : cell.utf8.count > 60 ? "long" : nil
          writer.element(.td, .class(kind), language, text: cell)
        }
      }
      writer.close(.tr)
      writer.newLine()
    }
    writer.close(.tbody)
    writer.close(.table)
    writer.close(.div)
    writer.newLine()
  }
}

extension EvidenceBlock {
  /// Whether the drawing says all that the table says, which is then folded away.
  fileprivate var isAllDrawn: Bool {
    switch content {
    case .flow, .timeline: true
    case .riskOfBias(let judgements):
      judgements.studies.count == 1 || !judgements.studies.contains(where: \.givesReasons)
    case .effects, .twoByTwo, .diagnostic, .certainty, .levels: false
    }
  }
}

extension EvidenceRiskOfBias.Study {
  /// Whether any of its judgements has a reason.
  fileprivate var givesReasons: Bool {
    domains.contains { $0.reason != nil } || overall?.reason != nil
  }
}
