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

  /// The end of a mark.
  public struct End: Sendable, Hashable, Codable {
    /// The text node that it is in.
    public var node: MarkdownTree.ID
    /// The first byte that is not the mark's any more.
    public var byte: Int
  }

  /// How it was marked.
  public var form: Form
  /// The numbers of the entries, in the order in which they are cited.
  public var targets: [Int]
  /// The numbers, keys or names that no entry has.
  public var unresolved: [String]
  /// The text node, or the superscript node, in ``Appraisal/content``.
  public var node: MarkdownTree.ID
  /// Where the mark is in the bytes of the tree; empty for a superscript node, which is all of it.
  public var range: Range<Int>
  /// The sources one by one, with the words around them; empty where there are but numbers.
  public var items: [CitationItem] = []
  /// Whether its words are part of the sentence: `Kent et al. (2023)`, `@kent2023 found`.
  public var isNarrative = false
  /// Where the mark ends when it goes on in another node, behind a line break or `*et al.*`;
  /// ``range`` is its first part then.
  public var end: End?

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

  /// Whether more than one entry may be meant by one of its sources.
  public var isAmbiguous: Bool { items.contains(where: \.isAmbiguous) }

  /// The text of the mark; a line break in it is a blank.
  public func mark(in tree: MarkdownTree) -> ArraySlice<UInt8> {
    guard let end else { return range.isEmpty ? tree.innerText(node)[...] : tree.bytes[range] }
    var text = Array(tree.bytes[range])
    var next = tree.nextSibling(node)
    while let id = next, id < end.node {
      tree.appendPlainText(id, to: &text)
      next = tree.nextSibling(id)
    }
    text += tree.bytes[tree.textRange(end.node).lowerBound..<end.byte]
    return text[...]
  }
}
