import CommonMark

extension Rule {
  /// The levels of headings do not jump.
  static let markdownHeadingLevel = Rule(
    id: "markdown-heading-level",
    severity: .warning,
    title: Localized(
      dutch: "Koppen slaan geen niveau over",
      english: "Headings skip no level"),
    explanation: Localized(
      dutch: """
        Na een kop met ## hoort een tussenkop met ###, niet met ####. Wie een schermlezer gebruikt, \
        springt van kop naar kop en mist anders een laag. Kies het niveau naar de opbouw, niet \
        naar de lettergrootte.
        """,
      english: """
        After a heading with ## a sub-heading has ###, not ####. Whoever uses a screen reader jumps \
        from heading to heading and otherwise misses a layer. Choose the level by the structure, \
        not by the size of the letters.
        """),
    examples: [
      .breaks(.dutch, "## Resultaten\n\n#### Pijn\n\nDe pijn nam af."),
      .keeps(.english, "## Results\n\n### Pain\n\nPain decreased.\n\n## Conclusion\n\nIt helps."),
    ],
    check: { inspection in
      var findings: [Finding] = []
      let content = inspection.appraisal.content
      var last = inspection.appraisal.titleNode.flatMap { title in
        content.kind(title) == .heading ? content.number(title) : nil
      }
      for (index, passage) in inspection.appraisal.passages.enumerated() {
        guard let heading = passage.heading, heading.form == .markdown else { continue }
        if let last, heading.level > last + 1 {
          findings.append(
            Finding(
              .heading(index),
              [
                "heading": .text(heading.text), "level": .number(heading.level),
                "last": .number(last),
              ]))
        }
        last = heading.level
      }
      return findings
    },
    wording: { facts, terms in
      let heading = facts.text("heading").excerpt()
      let level = facts.number("level")
      let last = facts.number("last")
      let marks = String(repeating: "#", count: last + 1)
      return Wording(
        terms.pick(
          "Kop \"\(heading)\" heeft niveau \(level), na een kop van niveau \(last)",
          "Heading \"\(heading)\" has level \(level), after one of level \(last)"),
        help: terms.pick(
          "Schrijf \"\(marks) \(heading)\".", "Write \"\(marks) \(heading)\"."))
    })
}
