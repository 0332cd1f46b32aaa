public import CommonMark

/// A labelled item such as `- **Design:** randomised trial`.
public struct Item: Sendable, Hashable, Codable {
  /// The kind of section it stands in.
  public var section: SectionKind
  /// What it says something about.
  public var field: ItemField
  /// The label in the author's words, without its closing mark.
  public var label: String
  /// What it says, as plain text.
  public var value: String
  /// The block it stands in, in ``Appraisal/content``.
  public var node: MarkdownTree.ID

  /// An item.
  public init(
    section: SectionKind, field: ItemField, label: String, value: String, node: MarkdownTree.ID
  ) {
    self.section = section
    self.field = field
    self.label = label
    self.value = value
    self.node = node
  }
}
