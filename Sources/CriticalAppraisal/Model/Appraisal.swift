public import CommonMark

/// A critical appraisal: what its author wrote, and what it was understood to say.
///
/// A plain value without source positions: those are in the ``SourceMap`` beside it.
public struct Appraisal: Sendable, Hashable, Codable {
  /// The title, by the front matter or the first heading.
  public var title: String?
  /// The heading in ``content`` that the title was taken from or repeats.
  public var titleNode: MarkdownTree.ID?
  /// The language it is written in.
  public var language: Language
  /// How its references and citations are to be written; `nil` leaves them as typed.
  public var citationStyle: CitationStyle?
  /// The Dutch words of GRADE, as the author or the course chose them.
  public var gradeWords: Certainty.DutchWords?
  /// The order of its reference list; `nil` leaves it to the style.
  public var referenceOrder: ReferenceOrder?
  /// What it says of itself.
  public var metadata: Metadata
  /// The question, as far as its parts are known.
  public var question: ClinicalQuestion
  /// Everything the author wrote, in order, cut at the headings.
  public var passages: [Passage]
  /// The sections, each with all its passages, in the order in which they first occur.
  public var sections: [Section]
  /// The labelled items, in order.
  public var items: [Item]
  /// The reference list.
  public var references: [Reference]
  /// The citations in the text, in order.
  public var citations: [Citation]
  /// The evidence blocks that were understood, in order.
  public var evidence: [EvidenceBlock]
  /// The author's words themselves, which passages, items and references point into.
  public var content: MarkdownTree
  /// The rules switched off by `<!-- appraise: disable=… -->`.
  public var disabledRules: [String]

  /// An appraisal without content.
  public init(language: Language = .english) {
    self.language = language
    metadata = Metadata()
    question = ClinicalQuestion()
    passages = []
    sections = []
    items = []
    references = []
    citations = []
    evidence = []
    content = MarkdownTree()
    disabledRules = []
  }

  /// The section of a kind; there is at most one of each kind but `other`.
  public func section(_ kind: SectionKind) -> Section? { sections.first { $0.kind == kind } }

  /// The first item of a field.
  public func item(_ field: ItemField) -> Item? { items.first { $0.field == field } }

  /// The evidence blocks by their code blocks.
  var evidenceByNode: [MarkdownTree.ID: EvidenceBlock] {
    Dictionary(evidence.map { ($0.node, $0) }) { first, _ in first }
  }

  /// The plain text of a section without its first heading; blocks stand on lines of their own.
  public func text(of section: Section) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(2_048)
    for (index, passage) in section.passages.enumerated() {
      if index > 0, let heading = passages[passage].heading { append(heading.text, to: &bytes) }
      for block in passages[passage].blocks {
        if !bytes.isEmpty { bytes.append(0x0A) }
        content.appendPlainText(block, to: &bytes)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func append(_ line: String, to bytes: inout [UInt8]) {
    if !bytes.isEmpty { bytes.append(0x0A) }
    bytes.append(contentsOf: line.utf8)
  }
}
