/// A figure of an appraisal: plain data that shows itself in a language, on a page and in a plain
/// text.
///
/// Nothing in it depends on how an appraisal is read. All texts in it are the author's words, and
/// escaped where they are written.
public protocol Figure: Sendable {
  /// What the figure is called.
  func title(in terms: Terms) -> String

  /// The figure as an element of a page, `<figure>`.
  ///
  /// - Parameter id: The id of the element, unique on the page; ids of its parts begin with it.
  func html(in terms: Terms, id: String?) -> HTML

  /// The figure in a plain text, in lines of at most so many columns where words allow it.
  func text(width: Int, in terms: Terms) -> String
}

extension Figure {
  /// The figure as an element of a page, without an id.
  public func html(in terms: Terms) -> HTML { html(in: terms, id: nil) }

  /// The figure in a plain text, in lines of 76 columns.
  public func text(in terms: Terms) -> String { text(width: 76, in: terms) }
}
