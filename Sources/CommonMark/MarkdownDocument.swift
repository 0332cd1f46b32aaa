/// A parsed Markdown text: the tree, the source line of each node, and what could not be parsed.
public struct MarkdownDocument: Sendable, Hashable {
  /// What the text says.
  public var tree: MarkdownTree

  /// The line, from 1, on which each node of the tree begins.
  public var lines: [Int32]

  /// Why the text was not parsed as Markdown but kept whole as one code block.
  public var refusal: MarkdownRefusal?

  /// The lines of blocks that stood deeper than ``maximumDepth`` and were raised to it.
  public var flattenedLines: [Int32]

  /// How deep blocks and inlines may be nested; what is deeper is kept, less deep.
  public static let maximumDepth = 100

  /// The largest text that is parsed, in bytes.
  public static let maximumSize = 1 << 20

  /// How many opening square brackets one block may hold.
  public static let maximumBrackets = 2_000

  /// The line of a node, from 1.
  public func line(_ id: MarkdownTree.ID) -> Int { Int(lines[id]) }
}

/// Why a text is not parsed as Markdown: what would stall the parser, and where it begins.
///
/// libcmark 0.30 needs quadratic time for nested brackets (CVE-2023-22486, mended in later
/// versions): 200 kB of `![[]()` take two seconds. No appraisal contains anything of the kind.
public enum MarkdownRefusal: Sendable, Hashable {
  /// The text is larger than ``MarkdownDocument/maximumSize`` bytes.
  case tooLarge(bytes: Int)
  /// The block that begins at the line holds more than ``MarkdownDocument/maximumBrackets``.
  case tooManyBrackets(line: Int)
}
