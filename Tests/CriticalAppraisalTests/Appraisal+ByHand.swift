import CommonMark

@testable import CriticalAppraisal

extension Appraisal {
  /// An appraisal built by hand: its passages are cut at the headings of a Markdown text.
  init(
    _ markdown: String, language: Language = .english, title: String? = nil,
    kinds: KeyValuePairs<String, SectionKind> = [:]
  ) {
    self.init(language: language)
    self.title = title
    content = MarkdownDocument(parsing: markdown).tree
    for block in content.blocks {
      if content.kind(block) == .heading {
        let text = content.plainText(block)
        let kind = kinds.first { $0.key == text }?.value ?? .other
        let heading = Heading(
          text: text, level: content.number(block), form: .markdown, id: nil, node: block,
          opensSection: true)
        passages.append(Passage(kind: kind, heading: heading, blocks: []))
      } else {
        if passages.isEmpty { passages.append(Passage(kind: .other, heading: nil, blocks: [])) }
        passages[passages.count - 1].blocks.append(block)
      }
    }
    for (index, passage) in passages.enumerated() {
      if let known = sections.firstIndex(where: { $0.kind == passage.kind && $0.kind != .other }) {
        sections[known].passages.append(index)
      } else {
        let headings = passage.heading.map { [$0.text] } ?? []
        sections.append(Section(kind: passage.kind, headings: headings, passages: [index]))
      }
    }
  }

  /// The appraisal as if it had been read and checked.
  func checked(
    _ diagnostics: [Diagnostic] = [], path: String = "cat.md", source: String = ""
  ) -> CheckedAppraisal {
    CheckedAppraisal(
      path: path,
      reading: Reading(
        appraisal: self, sourceMap: SourceMap(), diagnostics: [], source: Array(source.utf8)),
      report: Checker.Report(diagnostics: diagnostics, silenced: 0))
  }
}
