import CommonMark

extension Rule {
  /// Beneath every heading there is text.
  static let sectionEmpty = Rule(
    id: "section-empty",
    severity: .warning,
    title: Localized(
      dutch: "Onder elke kop staat tekst",
      english: "Every heading has text beneath it"),
    explanation: Localized(
      dutch: """
        Een kop belooft iets. Staat er niets onder, dan weet een lezer niet of het vergeten is of \
        dat er niets te melden viel. Bij een verplicht onderdeel is dit een fout. Een kop met \
        alleen tussenkoppen is goed, zolang daar tekst onder staat.
        """,
      english: """
        A heading promises something. With nothing beneath it a reader cannot tell whether it was \
        forgotten or there was nothing to report. In a required section this is an error. A \
        heading that only holds sub-headings is fine, as long as those have text.
        """),
    examples: [
      .breaks(.dutch, "## Methode\n\n## Resultaten\n\n12 van de 40 patiënten herstelden."),
      .breaks(.english, "## Results\n\nTwelve of 40 patients recovered.\n\n## Limitations\n"),
      .keeps(.english, "## Results\n\n### Pain\n\nTwelve of 40 patients recovered."),
    ],
    check: { inspection in
      let passages = inspection.appraisal.passages
      let content = inspection.appraisal.content
      return passages.indices.compactMap { index -> Finding? in
        guard passages[index].kind != .references, passages[index].heading != nil,
          !passages[index].blocks.contains(where: { content.isVisible($0) }),
          let heading = passages[index].heading, !inspection.appraisal.isTitle(index)
        else { return nil }
        if index + 1 < passages.count, let next = passages[index + 1].heading,
          next.level > heading.level
        {
          return nil
        }
        return Finding(
          .heading(index), ["heading": .text(heading.text)],
          severity: inspection.isWanting(passages[index].kind) ? .error : nil)
      }
    },
    wording: { facts, terms in
      let heading = facts.text("heading").excerpt()
      return Wording(
        terms.pick(
          "Kop \"\(heading)\" heeft geen tekst", "Heading \"\(heading)\" has no text beneath it"),
        help: terms.pick(
          "Schrijf er tekst onder, of haal de kop weg.",
          "Write the text that belongs there, or remove the heading."))
    })
}

extension Inspection {
  /// Whether a required section has no text under any of its headings.
  fileprivate func isWanting(_ kind: SectionKind) -> Bool {
    guard profile.requiredSections.contains(kind), let section = appraisal.section(kind) else {
      return false
    }
    return !section.passages.contains { passage in
      appraisal.passages[passage].blocks.contains(where: appraisal.content.isVisible)
    }
  }
}

extension Appraisal {
  /// Whether the heading of a passage is the title of the document, which needs no text.
  fileprivate func isTitle(_ passage: Int) -> Bool {
    passages[passage].kind == .other && passages[passage].heading?.level == 1
      && !passages[..<passage].contains { $0.heading != nil }
  }
}

extension MarkdownTree {
  /// Whether a reader sees anything of a block: comments and rules across the page do not count.
  fileprivate func isVisible(_ id: ID) -> Bool {
    switch kind(id) {
    case .thematicBreak, .softBreak, .lineBreak: false
    case .htmlBlock, .htmlInline: !isComment(id)
    case .text: bytes[textRange(id)].contains { $0 > 0x20 }
    case .code, .codeBlock, .image, .footnoteReference: true
    default: children(id).contains(where: isVisible)
    }
  }
}
