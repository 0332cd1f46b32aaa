import CommonMark

extension ContentRenderer {
  /// Renders an evidence block as a figure: caption, sentences, tables, notes.
  mutating func evidence(_ block: EvidenceBlock) {
    let presentation = EvidencePresentation(block, terms)
    let pageLanguage = authorLanguage == nil ? nil : terms.language
    writer.open(
      .figure, .class("evidence tabular " + block.kind.rawValue), .lang(pageLanguage))
    writer.open(.figcaption)
    writer.element(
      .strong, .lang(presentation.isCaptionAuthors ? authorLanguage : nil),
      text: presentation.caption)
    if !presentation.subtitle.isEmpty { writer.text(". " + presentation.subtitle) }
    writer.close(.figcaption)
    writer.newLine()
    for sentence in presentation.sentences {
      writer.element(.p, .class("in-words"), text: sentence)
      writer.newLine()
    }
    for table in presentation.tables { evidenceTable(table, of: presentation.caption) }
    for note in presentation.notes {
      writer.element(.p, .class("source"), text: note)
      writer.newLine()
    }
    writer.close(.figure)
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
