import CommonMark

extension PlainTextComposer {
  /// Appends the words of a link, and the mark of its address.
  mutating func appendLink(_ id: MarkdownTree.ID, to text: inout [UInt8]) {
    let words = inlines(of: id)
    let destination = content.text(id)
    let shown = String(decoding: words, as: UTF8.self)
    if ["", "http://", "https://", "mailto:"].contains(where: { $0 + shown == destination }) {
      // The address is its own text; without its scheme nobody could follow it.
      text += (destination.hasPrefix("mailto:") ? shown : destination).utf8
    } else {
      text += words
      appendMark(of: id, to: &text)
    }
  }

  /// Appends what an image shows, and the mark of its file.
  mutating func appendImage(_ id: MarkdownTree.ID, to text: inout [UInt8]) {
    let description = content.plainText(id)
    text += "[\(terms.imageMark)\(description.isEmpty ? "" : ": \(description)")]".utf8
    appendMark(of: id, to: &text)
  }

  private mutating func appendMark(of id: MarkdownTree.ID, to text: inout [UInt8]) {
    let link = PlainTextMarks.Link(destination: content.text(id), title: content.detail(id))
    switch LinkTarget(link.destination) {
    case .web, .mail, .file:
      text += " [\(terms.linkMark)\(marks.number(of: link))]".utf8
    case .fragment, .nothing:
      if !link.title.isEmpty { text += " (\(link.title))".utf8 }
    case .notFollowed:
      // Not an address that anyone should follow, but what the author wrote.
      text += " (\(link.destination))".utf8
    }
  }

  /// Writes the addresses of the links.
  mutating func writeLinks() {
    guard !marks.links.isEmpty else { return }
    writer.heading(Array(terms.links.utf8), underline: "-")
    let digits = String(marks.links.count).count
    for (index, link) in marks.links.enumerated() {
      let blanks = String(repeating: " ", count: digits - String(index + 1).count + 1)
      let outer = writer.hang(behind: "[\(terms.linkMark)\(index + 1)]" + blanks)
      let address = link.destination.replacing(" ", with: "%20")
      writer.paragraph(link.title.isEmpty ? address : "\(address) (\(link.title))")
      writer.outdent(to: outer)
    }
  }
}
