public import CommonMark

/// An entry of the reference list, as typed, with what could be read from it.
public struct Reference: Sendable, Hashable, Codable {
  /// Its number: the typed one, or its place in the list.
  public var number: Int
  /// The key it can be cited by, `kent2023`: first author and year.
  public var key: String?
  /// The whole entry as plain text, without its number.
  public var text: String
  /// The family name of the first author, or the first word of an organisation.
  public var firstAuthor: String?
  public var doi: String?
  public var pmid: String?
  public var year: Int?
  /// The blocks or inlines that hold it, in ``Appraisal/content``.
  public var nodes: [MarkdownTree.ID]
  /// The nodes that begin with a typed number (`[1]`, `1)`), and where the words after it begin.
  public var skippedBytes: Int

  /// An entry that only has a number and a text.
  public init(number: Int, text: String, nodes: [MarkdownTree.ID] = [], skippedBytes: Int = 0) {
    self.number = number
    self.text = text
    self.nodes = nodes
    self.skippedBytes = skippedBytes
  }
}
