extension ForestPlot {
  /// The figure in a layout.
  public func drawing(_ layout: FigureLayout, in terms: Terms) -> Drawing {
    var drawing = ForestPlotDrawing(self, layout, terms)
    drawing.draw()
    return drawing.drawing
  }
}
