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
      return (0..<content.count).compactMap { id -> Finding? in
        guard content.kind(id) == .htmlBlock else { return nil }
        let html = content.bytes[content.textRange(id)]
        guard html.drop(while: { $0 == 0x20 }).starts(with: "<!--".utf8) else { return nil }
        guard !html.hasCommentEnd else { return nil }
        let text = String(decoding: html, as: UTF8.self)
        return Finding(.node(id), ["text": .text(text)])
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

extension ArraySlice<UInt8> {
  /// Whether `-->` is anywhere in the bytes.
  fileprivate var hasCommentEnd: Bool {
    indices.contains { self[$0...].starts(with: "-->".utf8) }
  }
}
