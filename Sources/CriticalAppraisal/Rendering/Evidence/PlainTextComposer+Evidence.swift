import CommonMark

extension PlainTextComposer {
  /// Writes an evidence block: caption, sentences, tables, notes.
  mutating func writeEvidence(_ block: EvidenceBlock) {
    let presentation = EvidencePresentation(block, terms)
    let subtitle = presentation.subtitle.isEmpty ? "" : ". " + presentation.subtitle
    writer.paragraph("[\(terms.figureMark)] " + presentation.caption + subtitle)
    for sentence in presentation.sentences {
      writer.blankLine()
      writer.paragraph(sentence)
    }
    for table in presentation.tables {
      writer.blankLine()
      writer.paragraph(table.caption + ":")
      writer.blankLine()
      writeRows(
        [table.columns.map { Array($0.title.utf8) }]
          + table.rows.map { row in row.map { Array($0.utf8) } },
        table.columns.map { $0.isNumber ? .right : .left })
    }
    for note in presentation.notes {
      writer.blankLine()
      writer.paragraph(note)
    }
  }
}

extension Terms {
  /// What stands before the caption of a figure in plain text.
  var figureMark: String { pick("figuur", "figure") }
}
