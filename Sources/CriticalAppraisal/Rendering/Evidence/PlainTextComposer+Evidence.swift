import CommonMark

extension PlainTextComposer {
  /// Writes an evidence block: caption, sentences, tables, notes.
  mutating func writeEvidence(_ block: EvidenceBlock) {
    let presentation = EvidencePresentation(block, terms)
    let subtitle =
      presentation.typedSubtitle.isEmpty ? "" : ". " + presentation.typedSubtitle.capitalizedFirst
    let caption = "[\(terms.figureMark)] " + presentation.caption + subtitle
    let words = EvidenceWords(terms)
    let drawn: [any Figure] = block.figures(title: caption, words, isTyped: true)
    let figures = (drawn + [block.findings(title: caption, words)].compactMap { $0 })
      .map { $0.text(width: writer.availableWidth, in: terms) }.filter { !$0.isEmpty }
    if figures.isEmpty { writer.paragraph(caption) }
    for figure in figures {
      writer.blankLine()
      for line in figure.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
        if line.isEmpty { writer.blankLine() } else { writer.line(line) }
      }
    }
    // The records of a summary of findings say it all.
    for sentence in presentation.sentences where block.kind != .certainty {
      writer.blankLine()
      writer.paragraph(sentence)
    }
    for table in presentation.tables where figures.isEmpty || !block.isAllInFigure {
      writer.blankLine()
      writer.paragraph(table.caption + ":")
      writer.blankLine()
      if table.isListed { writeList(table) } else { writeTable(table) }
    }
    for note in presentation.notes {
      writer.blankLine()
      writer.paragraph(note)
    }
  }
}

extension PlainTextComposer {
  private mutating func writeTable(_ table: EvidenceTable) {
    writeRows(
      [table.columns.map { Array($0.title.utf8) }]
        + table.rows.map { row in row.map { Array($0.utf8) } },
      table.columns.map { $0.isNumber ? .right : .left })
  }

  /// Writes a measure a line: `- Sensitivity: 95.8% (95% CI 86.0% to 98.8%; Wilson)`.
  private mutating func writeList(_ table: EvidenceTable) {
    for row in table.rows {
      let interval = row[2].isEmpty ? "" : "\(table.columns[2].title) \(row[2])"
      let beside = [interval, row[3]].filter { !$0.isEmpty }.joined(separator: "; ")
      let outer = writer.hang(behind: "- ")
      writer.paragraph("\(row[0]): \(row[1])" + (beside.isEmpty ? "" : " (\(beside))"))
      writer.outdent(to: outer)
    }
  }
}

extension EvidenceBlock {
  /// Whether the typed figure says all that the table says.
  fileprivate var isAllInFigure: Bool {
    switch kind {
    case .effects, .riskOfBias, .flow, .timeline, .certainty: true
    case .twoByTwo, .diagnostic, .levels: false
    }
  }
}

extension Terms {
  /// What stands before the caption of a figure in plain text.
  var figureMark: String { pick("figuur", "figure") }
}
