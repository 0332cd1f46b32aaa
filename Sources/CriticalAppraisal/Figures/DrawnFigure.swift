/// A figure that is drawn.
///
/// On a page it stands twice, in a wide and in a narrow drawing, of which the style sheet shows the
/// one that fits; below it are a caption and the same data as a table.
public protocol DrawnFigure: Figure {
  /// What the figure shows, in words, for those who do not see it.
  func summary(in terms: Terms) -> String

  /// What explains the figure to those who see it; empty for nothing.
  func caption(in terms: Terms) -> String

  /// The data of the figure.
  func table(in terms: Terms) -> FigureTable

  /// The figure in a layout, without its words for those who do not see it.
  func drawing(_ layout: FigureLayout, in terms: Terms) -> Drawing
}
