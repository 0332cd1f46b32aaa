/// A reference written in a style: runs of text, with what is italic and where they lead.
public struct FormattedReference: Sendable, Hashable {
  /// A piece of the reference in one form.
  public struct Run: Sendable, Hashable {
    /// The words, plain Unicode.
    public var text: String
    /// Whether the style sets them in italics.
    public var isItalic: Bool
    /// Where they lead: the page of a DOI or of a PubMed record, or the address itself.
    public var link: Link?

    /// A run.
    public init(text: String, isItalic: Bool = false, link: Link? = nil) {
      self.text = text
      self.isItalic = isItalic
      self.link = link
    }
  }

  /// The runs, in order; no two neighbours have the same form.
  public var runs: [Run]

  /// A reference of some runs.
  public init(runs: [Run]) { self.runs = runs }

  /// The reference as plain text.
  public var text: String { runs.lazy.map(\.text).joined() }
}
