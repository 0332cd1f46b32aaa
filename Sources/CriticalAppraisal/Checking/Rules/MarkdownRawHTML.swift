import CommonMark

extension Rule {
  /// The text holds no HTML.
  static let markdownRawHTML = Rule(
    id: "markdown-raw-html",
    severity: .warning,
    title: Localized(
      dutch: "De tekst bevat geen HTML",
      english: "The text holds no HTML"),
    explanation: Localized(
      dutch: """
        HTML wordt niet uitgevoerd maar als tekst getoond: de lezer ziet de tags staan. Gebruik \
        Markdown: **vet**, *cursief*, een tabel met |. Alleen <sup>, <sub>, <br> en opmerkingen \
        tussen <!-- en --> werken wel.
        """,
      english: """
        HTML is not executed but shown as text: the reader sees the tags. Use Markdown: **bold**, \
        *italic*, a table with |. Only <sup>, <sub>, <br> and comments between <!-- and --> do work.
        """),
    examples: [
      .breaks(.dutch, "## Conclusie\n\nHet werkt <b>niet</b>."),
      .breaks(.english, "## Results\n\n<table><tr><td>Pain</td></tr></table>"),
      .keeps(.english, "## Results\n\nI<sup>2</sup> was 40%.<br>\n\n<!-- Check this figure. -->"),
    ],
    check: { inspection in
      let content = inspection.appraisal.content
      var tags: [(tag: String, node: MarkdownTree.ID, count: Int)] = []
      var places: [String: Int] = [:]
      for id in 0..<content.count {
        let kind = content.kind(id)
        guard kind == .htmlBlock || kind == .htmlInline, let tag = content.tag(id) else { continue }
        if let known = places[tag] {
          tags[known].count += 1
        } else {
          places[tag] = tags.count
          tags.append((tag, id, 1))
        }
      }
      return tags.map { tag, node, count in
        Finding(.node(node), ["tag": .text("<\(tag)>"), "count": .number(count)])
      }
    },
    wording: { facts, terms in
      let tag = facts.text("tag")
      let count = facts.number("count")
      return Wording(
        count == 1
          ? terms.pick("\"\(tag)\" wordt als tekst getoond", "\"\(tag)\" is shown as text")
          : terms.pick(
            "\"\(tag)\" wordt als tekst getoond, hier en nog \(count - 1) keer",
            "\"\(tag)\" is shown as text, here and in \(count - 1) more places"),
        help: terms.pick(
          "Gebruik Markdown, zoals **vet** of *cursief*, of haal de tag weg.",
          "Use Markdown, such as **bold** or *italic*, or remove the tag."))
    })
}

extension MarkdownTree {
  /// The name of the tag a node of HTML opens; none for an end tag, a comment, or one that works.
  fileprivate func tag(_ id: ID) -> String? {
    let html = bytes[textRange(id)].drop { $0 == 0x20 }.dropFirst()
    guard let first = html.first, first != UInt8(ascii: "/"), !html.starts(with: "!--".utf8) else {
      return nil
    }
    let name = html.prefix { byte in
      TextByte.kind(byte) == TextByte.word || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
    }
    let tag = String(decoding: name.map(\.lowercased), as: UTF8.self)
    return tag.isEmpty || ["sup", "sub", "br"].contains(tag) ? nil : tag
  }
}
