import CommonMark

extension Rule {
  /// Every comment is closed.
  static let markdownComment = Rule(
    id: "markdown-comment",
    severity: .error,
    title: Localized(
      dutch: "Elke opmerking is afgesloten",
      english: "Every comment is closed"),
    explanation: Localized(
      dutch: """
        Een opmerking begint met <!-- en eindigt met -->. Ontbreekt het einde, dan hoort alles tot \
        het eind van het bestand bij de opmerking, en ziet een lezer daar niets van.
        """,
      english: """
        A comment begins with <!-- and ends with -->. Without the end everything up to the end of \
        the file belongs to the comment, and a reader sees nothing of it.
        """),
    examples: [
      .breaks(.dutch, "## Methode\n\n<!-- Beschrijf het design.\n\nEen RCT.\n\n## Resultaten"),
      .keeps(.english, "## Method\n\n<!-- Describe the design. -->\n\nA trial."),
    ],
    check: { inspection in
      let content = inspection.appraisal.content
      return content.openComments().map { id in
        Finding(.node(id), ["text": .text(content.text(id))])
      }
    },
    wording: { facts, terms in
      let line = facts.text("text").prefix { !$0.isNewline }
      return Wording(
        terms.pick(
          "\"\(String(line).excerpt())\" is een opmerking zonder einde",
          "\"\(String(line).excerpt())\" is a comment without an end"),
        help: terms.pick(
          "Zet --> waar de opmerking ophoudt; wat erna komt, is nu onzichtbaar.",
          "Put --> where the comment ends; what follows is invisible now."))
    })
}

extension MarkdownTree {
  /// The nodes in which a comment begins that has no end: a block of HTML that takes the rest of
  /// the file, or a text in which the mark was left standing.
  fileprivate func openComments() -> [ID] {
    let span = bytes.span
    var nodes = TextNodeCursor(self)
    var found: [ID] = []
    var index = 0
    while index + 3 < span.count {
      // A byte that is not in the mark cannot be the end of one: four bytes are passed at once.
      switch span[index + 3] {
      case UInt8(ascii: "-"):
        if TextByte.beginsComment(in: span, at: index), let id = nodes.node(at: index),
          kind(id) == .text || (kind(id) == .htmlBlock && !hasCommentEnd(id, from: index))
        {
          found.append(id)
        }
        index += 1
      case UInt8(ascii: "!"), UInt8(ascii: "<"): index += 1
      default: index += 4
      }
    }
    return found
  }

  private func hasCommentEnd(_ id: ID, from start: Int) -> Bool {
    (start..<textRange(id).upperBound).contains { bytes[$0...].starts(with: "-->".utf8) }
  }
}
