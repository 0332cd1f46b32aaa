extension FlowDiagram {
  /// The figure in a layout.
  public func drawing(_ layout: FigureLayout, in terms: Terms) -> Drawing {
    var drawing = FlowDrawing(self, layout, terms)
    drawing.draw()
    return drawing.drawing
  }
}
