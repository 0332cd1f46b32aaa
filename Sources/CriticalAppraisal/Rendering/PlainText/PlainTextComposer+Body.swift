import CommonMark

extension PlainTextComposer {
  /// Writes the passages that have no place of their own, in the author's order.
  mutating func writeBody() {
    let topLevel = appraisal.passages.compactMap(\.heading?.level).min() ?? 1
    for (index, passage) in appraisal.passages.enumerated()
    where passage.kind != .references && !passagesAtTop.contains(index) {
      let isTop = (passage.heading?.level ?? 0) <= topLevel
      writeHeading(of: passage, underline: isTop ? "-" : "~")
      writeBlocks(of: passage)
    }
  }

  /// Writes the heading of a passage; where it has none, its usual one.
  mutating func writeHeading(of passage: Passage, underline: Unicode.Scalar) {
    guard let heading = passage.heading else {
      guard passage.blocks.contains(where: { !isLeftOut($0) }) else { return }
      let name = passage.kind == .other ? terms.introduction : terms.name(of: passage.kind)
      writer.heading(Array(name.utf8), underline: underline)
      return
    }
    var text = heading.form == .runIn ? Array(heading.text.utf8) : inlines(of: heading.node)
    if heading.form == .line, text.last == UInt8(ascii: ":") { text.removeLast() }
    writer.heading(text, underline: underline)
  }

  /// Writes the blocks of a passage, and in the place of those of the glance that they are there.
  mutating func writeBlocks(of passage: Passage) {
    var isAtGlance = false
    for block in passage.blocks {
      let wasAtGlance = isAtGlance
      isAtGlance = blocksAtGlance.contains(block)
      if isAtGlance {
        guard !wasAtGlance else { continue }
        writer.blankLine()
        writer.paragraph(terms.seeTop(terms.studyAtAGlance))
      } else if passage.heading?.form == .runIn, block == passage.heading?.node {
        writer.blankLine()
        writer.paragraph(textAfterLabel(of: passage))
      } else {
        writeBlocks(CollectionOfOne(block))
      }
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
