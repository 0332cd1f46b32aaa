public import CommonMark

/// A place in the text that cites entries of the reference list.
public struct Citation: Sendable, Hashable, Codable {
  /// How the author marked it.
  public enum Form: String, Sendable, Hashable, Codable {
    /// `[1]`, `[2, 4-6]`.
    case bracket
    /// `(3)`, in a document that uses it throughout.
    case parenthesis
    /// `<sup>3</sup>` or superscript digits.
    case superscript
    /// `[^3]`, in a document whose reference list is footnotes.
    case footnote
    /// `(Kent et al., 2023)`, `Kent et al. (2023)`.
    case authorYear
    /// `[@kent2023]` or `@kent2023`.
    case key
  }

  /// How it was marked.
  public var form: Form
  /// The numbers of the entries, in the order in which they are cited.
  public var targets: [Int]
  /// The numbers or keys that no entry has.
  public var unresolved: [String]
  /// The text node, or the superscript node, in ``Appraisal/content``.
  public var node: MarkdownTree.ID
  /// Where the mark is in the bytes of the tree; empty for a superscript node, which is all of it.
  public var range: Range<Int>

  /// A citation.
  public init(
    form: Form, targets: [Int], unresolved: [String], node: MarkdownTree.ID, range: Range<Int>
  ) {
    self.form = form
    self.targets = targets
    self.unresolved = unresolved
    self.node = node
    self.range = range
  }
}
