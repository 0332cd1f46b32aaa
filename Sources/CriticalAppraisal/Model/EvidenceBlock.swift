public import CommonMark

/// Numbers or judgements that an author put in a fenced block, read.
///
/// A block is a fenced code block whose info string is one of ``EvidenceKind/names``, with YAML
/// inside. Keys may be Dutch or English. All blocks take `title`, `source` and `note`.
public struct EvidenceBlock: Sendable, Hashable, Codable {
  /// What a block holds.
  public enum Content: Sendable, Hashable, Codable {
    case effects(EvidenceEffects)
    case twoByTwo(EvidenceTwoByTwo)
    case diagnostic(EvidenceDiagnostic)
    case riskOfBias(EvidenceRiskOfBias)
    case flow(EvidenceFlow)
    case timeline(EvidenceTimeline)
    case certainty(EvidenceCertainty)
    case levels(EvidenceLevels)
  }

  /// The code block in ``Appraisal/content``.
  public var node: MarkdownTree.ID
  /// The caption.
  public var title: String?
  /// Where the numbers are from.
  public var source: String?
  /// What a reader should know of them.
  public var note: String?
  /// What it holds.
  public var content: Content
  /// Whether all of it was understood; else the author's own text is shown beneath.
  public var isWhole: Bool

  /// A block.
  public init(
    node: MarkdownTree.ID, title: String? = nil, source: String? = nil, note: String? = nil,
    content: Content, isWhole: Bool = true
  ) {
    self.node = node
    self.title = title
    self.source = source
    self.note = note
    self.content = content
    self.isWhole = isWhole
  }

  /// The kind of the block.
  public var kind: EvidenceKind {
    switch content {
    case .effects: .effects
    case .twoByTwo: .twoByTwo
    case .diagnostic: .diagnostic
    case .riskOfBias: .riskOfBias
    case .flow: .flow
    case .timeline: .timeline
    case .certainty: .certainty
    case .levels: .levels
    }
  }
}
