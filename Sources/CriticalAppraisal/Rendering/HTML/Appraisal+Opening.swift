import CommonMark

extension Appraisal {
  /// The first paragraph of a section as plain text, cut at a word after about 300 characters.
  public func opening(of kind: SectionKind) -> String? {
    guard let section = section(kind) else { return nil }
    let blocks = section.passages.lazy.flatMap { passages[$0].blocks }
    guard let first = blocks.first(where: { content.kind($0) == .paragraph }) ?? blocks.first else {
      return nil
    }
    var bytes: [UInt8] = []
    content.appendPlainText(first, to: &bytes)
    for index in bytes.indices where bytes[index] == 0x0A { bytes[index] = 0x20 }
    let text = String(decoding: bytes, as: UTF8.self).trimmed
    guard !text.isEmpty else { return nil }
    guard let end = text.end(ofCharacters: 300), end < text.endIndex else { return text }
    let head = text[..<end]
    return String(head[..<(head.lastIndex(of: " ") ?? head.endIndex)]) + "…"
  }
}
