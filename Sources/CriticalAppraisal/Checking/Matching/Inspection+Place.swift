import CommonMark

extension Inspection {
  /// The nodes around a byte of the text of a section, from the block to the innermost.
  ///
  /// Walks the section as ``Appraisal/text(of:)`` wrote it, so it is only for what was found.
  func place(of offset: Int, inSection index: Int) -> [MarkdownTree.ID] {
    let section = appraisal.sections[index]
    var length = 0
    for (position, id) in section.passages.enumerated() {
      let passage = appraisal.passages[id]
      if position > 0, let heading = passage.heading {
        length += (length > 0 ? 1 : 0) + heading.text.utf8.count
        if offset < length { return [heading.node] }
      }
      for block in passage.blocks {
        if length > 0 { length += 1 }
        let size = textSize(of: block)
        if offset < length + size { return path(to: offset - length, in: block) }
        length += size
      }
    }
    return section.passages.last.flatMap { appraisal.passages[$0].heading?.node }.map { [$0] } ?? []
  }

  /// The part to report for a byte of the text of a section.
  func part(of offset: Int, inSection index: Int) -> Part {
    place(of: offset, inSection: index).last.map { .node($0) } ?? .section(index)
  }

  private func path(to offset: Int, in id: MarkdownTree.ID) -> [MarkdownTree.ID] {
    let content = appraisal.content
    var length = 0
    for (position, child) in content.children(id).enumerated() {
      if position > 0 {
        if content.kind(id) == .tableRow {
          length += 3
        } else if content.kind(child).isBlock {
          length += 1
        }
      }
      let size = textSize(of: child)
      if offset < length + size { return [id] + path(to: offset - length, in: child) }
      length += size
    }
    return [id]
  }

  private func textSize(of id: MarkdownTree.ID) -> Int {
    var bytes: [UInt8] = []
    appraisal.content.appendPlainText(id, to: &bytes)
    return bytes.count
  }
}
