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
        writeHeading(of: passage, underline: underline)
        writeBlocks(of: passage)
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
    var text = heading.form == .runIn ? Array(heading.text.utf8) : inlines(of: heading.node)
    if heading.form == .line, text.last == UInt8(ascii: ":") { text.removeLast() }
    writer.heading(text, underline: underline)
  }

  /// Writes the blocks of a passage; for those that the top already shows, where they are.
  mutating func writeBlocks(of passage: Passage) {
    var last: String?
    for block in passage.blocks {
      let heading = blocksAtTop[block]
      if let heading, heading != last {
        writer.blankLine()
        writer.paragraph(terms.seeTop(heading))
      } else if heading == nil, passage.heading?.form == .runIn, block == passage.heading?.node {
        writer.blankLine()
        writer.paragraph(textAfterLabel(of: passage))
      } else if heading == nil {
        writeBlocks(CollectionOfOne(block))
      }
      last = heading
    }
  }

  /// The text of the paragraph that a run-in heading begins, without the heading.
  private mutating func textAfterLabel(of passage: Passage) -> [UInt8] {
    guard let heading = passage.heading else { return [] }
    let text = inlines(of: heading.node)
    let label = Array(heading.text.utf8)
    guard text.starts(with: label) else { return text }
    return Array(text.dropFirst(label.count).drop { $0.isBlank || ":.".utf8.contains($0) })
  }
}
