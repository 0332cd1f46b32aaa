import CommonMark

/// Reads authors, reviewers and dates that stand in the text rather than in the front matter.
struct BylineReader {
  private let outline: Outline
  private let tree: MarkdownTree

  /// Prepares to read a document.
  init(_ outline: Outline, _ tree: MarkdownTree) {
    self.outline = outline
    self.tree = tree
  }

  /// Fills in what the metadata of an appraisal lack.
  func complete(_ appraisal: inout Appraisal) {
    for (meaning, index) in outline.metadataPassages {
      for block in outline.passages[index].blocks {
        apply(meaning, tree.plainText(block), to: &appraisal)
      }
    }
    guard let first = outline.passages.first, first.kind == .other else { return }
    for block in first.blocks.prefix(6) { readLines(block, &appraisal) }
  }

  private func readLines(_ block: MarkdownTree.ID, _ appraisal: inout Appraisal) {
    switch tree.kind(block) {
    case .paragraph:
      let lines = Array(tree.children(block))
        .split { tree.kind($0) == .softBreak || tree.kind($0) == .lineBreak }
      for line in lines {
        guard let labelled = LabelledLine(line, in: tree, isListItem: false) else { continue }
        let meanings = HeadingRecogniser().exactMeanings(of: labelled.label)
        if case .metadata(let meaning)? = meanings.first {
          apply(meaning, labelled.value, to: &appraisal)
        }
      }
    case .bulletList, .listItem:
      for child in tree.children(block) { readLines(child, &appraisal) }
    default:
      return
    }
  }

  private func apply(_ meaning: MetadataHeading, _ text: String, to appraisal: inout Appraisal) {
    let text = text.trimmed
    guard !text.isEmpty, text.utf8.count < 300 else { return }
    switch meaning {
    case .title:
      if appraisal.title == nil { appraisal.title = text }
    case .authors:
      guard appraisal.metadata.authors.isEmpty else { return }
      appraisal.metadata.authors = people(text)
    case .reviewers:
      guard appraisal.metadata.reviewers.isEmpty else { return }
      appraisal.metadata.reviewers = people(text)
    case .date:
      if appraisal.metadata.date == nil { appraisal.metadata.date = CalendarDate(reading: text) }
    }
  }

  private func people(_ text: String) -> [Person] {
    text.split(separator: "\n").flatMap { MetadataReader.people(in: String($0)) }
  }
}
