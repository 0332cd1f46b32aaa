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
      inspection.appraisal.content.openComments().map { comment in
        Finding(.node(comment.id), ["text": .text(comment.text)])
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
  /// The comments that have no end, with how they begin; one for each node.
  ///
  /// They are blocks of HTML that take the rest of the file, and texts in which the mark stands.
  fileprivate func openComments() -> [(id: ID, text: String)] {
    let span = bytes.span
    guard TextByte.contains(UInt8(ascii: "<"), then: UInt8(ascii: "!"), in: span) else { return [] }
    var nodes = TextNodeCursor(self)
    var found: [(id: ID, text: String)] = []
    var index = 0
    while index + 3 < span.count {
      // A byte that is not in the mark cannot be the end of one: four bytes are passed at once.
      switch span[index + 3] {
      case UInt8(ascii: "-"):
        guard TextByte.beginsComment(in: span, at: index), let id = nodes.node(at: index) else {
          index += 1
          continue
        }
        let rest = index..<textRange(id).upperBound
        if kind(id) == .text || (kind(id) == .htmlBlock && !hasCommentEnd(rest)) {
          found.append((id, String(decoding: bytes[rest].prefix(120), as: UTF8.self)))
          index = rest.upperBound
        } else {
          index += 4
        }
      case UInt8(ascii: "!"), UInt8(ascii: "<"): index += 1
      default: index += 4
      }
    }
    return found
  }

  private func hasCommentEnd(_ range: Range<Int>) -> Bool {
    let span = bytes.span
    return range.dropLast(2).contains { index in
      span[index] == 0x2D && span[index + 1] == 0x2D && span[index + 2] == UInt8(ascii: ">")
    }
  }
}
