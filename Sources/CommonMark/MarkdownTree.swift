/// A Markdown document as one flat value: an array of nodes beside the bytes they speak of.
///
/// A flat tree is freed without recursion whatever its nesting, is compared and copied as a value,
/// and costs two allocations instead of thousands. It holds no source positions: those are in
/// ``MarkdownDocument/lines``, so that two documents that say the same are equal.
public struct MarkdownTree: Sendable, Hashable, Codable {
  /// The index of a node in its tree; the root, the document itself, is 0.
  public typealias ID = Int

  /// What one node is, and where its parts are.
  @usableFromInline
  struct Node: Sendable, Hashable, Codable {
    @usableFromInline var kind: MarkdownKind
    /// Heading level, first number of an ordered list, or column alignment of a table cell.
    @usableFromInline var number: Int32 = 0
    @usableFromInline var firstChild: Int32 = -1
    @usableFromInline var nextSibling: Int32 = -1
    /// The literal text, or the destination of a link or image.
    @usableFromInline var text: ByteRange = .empty
    /// The title of a link, the info string of a code block, the `{#id}` of a heading.
    @usableFromInline var detail: ByteRange = .empty
  }

  /// A half-open range in ``bytes``.
  @usableFromInline
  struct ByteRange: Sendable, Hashable, Codable {
    @usableFromInline var start: Int32
    @usableFromInline var end: Int32
    static let empty = ByteRange(start: 0, end: 0)
    @inlinable var range: Range<Int> { Int(start)..<Int(end) }
  }

  @usableFromInline var nodes: [Node] = [Node(kind: .document)]

  /// The UTF-8 bytes of all texts, which the nodes point into.
  public internal(set) var bytes: [UInt8] = []

  /// An empty document.
  public init() {}

  /// The number of nodes, the root included.
  @inlinable
  public var count: Int { nodes.count }

  /// What a node is.
  @inlinable
  public func kind(_ id: ID) -> MarkdownKind { nodes[id].kind }

  /// The level of a heading (1 to 6), or the first number of an ordered list.
  @inlinable
  public func number(_ id: ID) -> Int { Int(nodes[id].number) }

  /// The column alignment of a table cell.
  public func alignment(_ id: ID) -> MarkdownAlignment {
    MarkdownAlignment(rawValue: UInt8(truncatingIfNeeded: nodes[id].number)) ?? .none
  }

  /// Where in ``bytes`` the literal text of a leaf, or the destination of a link, stands.
  @inlinable
  public func textRange(_ id: ID) -> Range<Int> { nodes[id].text.range }

  /// The literal text of a leaf, or the destination of a link or image.
  public func text(_ id: ID) -> String { string(nodes[id].text) }

  /// The title of a link, the info string of a code block, or the `{#id}` of a heading.
  public func detail(_ id: ID) -> String { string(nodes[id].detail) }

  /// The children of a node, in order.
  @inlinable
  public func children(_ id: ID) -> Children {
    Children(nodes: nodes, following: Int(nodes[id].firstChild))
  }

  /// The first child of a node.
  @inlinable
  public func firstChild(_ id: ID) -> ID? {
    nodes[id].firstChild < 0 ? nil : Int(nodes[id].firstChild)
  }

  /// The sibling that follows a node.
  @inlinable
  public func nextSibling(_ id: ID) -> ID? {
    nodes[id].nextSibling < 0 ? nil : Int(nodes[id].nextSibling)
  }

  /// The blocks of the document, in order.
  @inlinable
  public var blocks: Children { children(0) }

  private func string(_ range: ByteRange) -> String {
    range.start == range.end ? "" : String(decoding: bytes[range.range], as: UTF8.self)
  }

  /// The children of one node, as a sequence of their indices.
  public struct Children: Sequence, IteratorProtocol, Sendable {
    @usableFromInline let nodes: [Node]
    @usableFromInline var following: Int

    @inlinable
    init(nodes: [Node], following: Int) {
      self.nodes = nodes
      self.following = following
    }

    /// The next child.
    @inlinable
    public mutating func next() -> ID? {
      guard following >= 0 else { return nil }
      defer { following = Int(nodes[following].nextSibling) }
      return following
    }
  }
}
