public import CommonMark

/// All that an appraisal says under the headings of one kind.
public struct Section: Sendable, Hashable, Codable {
  /// What it is about.
  public var kind: SectionKind
  /// The headings that opened it, in the author's words; none for what stands before any heading.
  public var headings: [String]
  /// Indices of ``Appraisal/passages``: the first, and those that were joined with it.
  public var passages: [Int]

  /// A section of passages.
  public init(kind: SectionKind, headings: [String], passages: [Int]) {
    self.kind = kind
    self.headings = headings
    self.passages = passages
  }
}

/// A heading and what stands beneath it, up to the next.
public struct Passage: Sendable, Hashable, Codable {
  /// The section it belongs to.
  public var kind: SectionKind
  /// The heading; none before the first one.
  public var heading: Heading?
  /// The blocks beneath the heading, in ``Appraisal/content``.
  public var blocks: [MarkdownTree.ID]

  /// A passage of blocks.
  public init(kind: SectionKind, heading: Heading?, blocks: [MarkdownTree.ID]) {
    self.kind = kind
    self.heading = heading
    self.blocks = blocks
  }
}

/// A heading, whatever its form.
public struct Heading: Sendable, Hashable, Codable {
  /// How it was written.
  public enum Form: String, Sendable, Hashable, Codable {
    /// `## Methode`, or underlined.
    case markdown
    /// A paragraph that is only bold text, or a label such as `METHODE:`.
    case line
    /// A bold label before text on the same line: `**Methode:** …`.
    case runIn
  }

  /// Its words.
  public var text: String
  /// Its level, from 1; a heading that is no Markdown heading has the level below the last one.
  public var level: Int
  /// How it was written.
  public var form: Form
  /// Its `{#id}`.
  public var id: String?
  /// Where its words are in ``Appraisal/content``.
  public var node: MarkdownTree.ID
  /// Whether it opened its section, rather than being a sub-heading inside it.
  public var opensSection: Bool

  /// A heading.
  public init(
    text: String, level: Int, form: Form, id: String?, node: MarkdownTree.ID, opensSection: Bool
  ) {
    self.text = text
    self.level = level
    self.form = form
    self.id = id
    self.node = node
    self.opensSection = opensSection
  }
}
