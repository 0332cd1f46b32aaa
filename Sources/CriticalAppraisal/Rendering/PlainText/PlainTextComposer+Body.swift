import CommonMark

extension PlainTextComposer {
  /// Writes all passages but the references in the author's order.
  ///
  /// Where something was that the top already says, there is a line that says so.
  mutating func writeBody() {
    let topLevel = appraisal.passages.compactMap(\.heading?.level).min() ?? 1
    for (index, passage) in appraisal.passages.enumerated() where passage.kind != .references {
      let underline: Unicode.Scalar = (passage.heading?.level ?? 0) > topLevel ? "~" : "-"
      if let heading = passagesAtTop[index] {
        guard appraisal.section(passage.kind)?.passages.first == index else { continue }
        writeHeading(of: passage, underline: underline)
        writer.paragraph(terms.seeTop(heading))
      } else {
        // A run-in heading stands before its text, in the first block.
        if passage.heading?.form != .runIn { writeHeading(of: passage, underline: underline) }
        writeBodyBlocks(passage.blocks)
      }
    }
  }

  /// Writes the heading of a passage, or that it is the introduction.
  mutating func writeHeading(of passage: Passage, underline: Unicode.Scalar) {
    guard let heading = passage.heading else {
      guard passage.blocks.contains(where: { !isLeftOut($0) }) else { return }
      writer.heading(Array(terms.introduction.utf8), underline: underline)
      return
    }
    switch heading.form {
    case .markdown, .line: writer.heading(inlines(of: heading.node), underline: underline)
    case .runIn: writer.heading(Array(heading.text.utf8), underline: underline)
    }
  }

  private mutating func writeBodyBlocks(_ blocks: [MarkdownTree.ID]) {
    for block in blocks {
      if let heading = blocksAtTop[block] {
        writer.blankLine()
        writer.paragraph(terms.seeTop(heading))
      } else {
        writeBlocks(CollectionOfOne(block))
      }
    }
  }
}
