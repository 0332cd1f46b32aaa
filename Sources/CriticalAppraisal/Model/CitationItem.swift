/// One source in a citation, with the words that the author put around it.
public struct CitationItem: Sendable, Hashable, Codable {
  /// The number of the entry; `nil` where the list has none.
  public var target: Int?
  /// What stands before it: `see`, `zie ook`.
  public var prefix = ""
  /// The place in the source: `p. 4`, `blz. 12-14`, `tabel 2`.
  public var locator = ""
  /// What stands behind it.
  public var suffix = ""
  /// Whether its author is left out, because the sentence names them: `[-@kent2023]`.
  public var suppressesAuthor = false
  /// Whether more than one entry has its author and year, so that the first of them was taken.
  public var isAmbiguous = false
  /// Where it is in the text of the mark, from the first byte of that: what leads to the entry.
  public var range: Range<Int>

  /// A source without words around it.
  public init(target: Int?, range: Range<Int> = 0..<0) {
    self.target = target
    self.range = range
  }
}
