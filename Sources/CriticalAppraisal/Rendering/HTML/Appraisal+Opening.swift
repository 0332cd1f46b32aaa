import CommonMark

extension Appraisal {
  /// The first paragraph of a section as plain text, cut at a word after about 300 characters.
  public func opening(of kind: SectionKind) -> String? {
    guard let section = section(kind) else { return nil }
    guard let block = firstBlock(of: section) else { return nil }
    var bytes: [UInt8] = []
    content.appendPlainText(block, to: &bytes)
    for index in bytes.indices where bytes[index] == 0x0A { bytes[index] = 0x20 }
    let text = String(decoding: bytes, as: UTF8.self).trimmed
    guard !text.isEmpty else { return nil }
    guard let end = text.end(ofCharacters: 300), end < text.endIndex else { return text }
    let head = text[..<end]
    return String(head[..<(head.lastIndex(of: " ") ?? head.endIndex)]) + "…"
  }

  /// The first paragraph of a section, or else its first block.
  private func firstBlock(of section: Section) -> MarkdownTree.ID? {
    var first: MarkdownTree.ID?
    for passage in section.passages {
      for block in passages[passage].blocks {
        if content.kind(block) == .paragraph { return block }
        if first == nil { first = block }
      }
    }
    return first
  }
}
