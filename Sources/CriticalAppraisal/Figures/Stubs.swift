extension RiskOfBiasPlot {
  public func title(in terms: Terms) -> String { title ?? "" }
  public func summary(in terms: Terms) -> String { "" }
  public func caption(in terms: Terms) -> String { "" }
  public func table(in terms: Terms) -> FigureTable { FigureTable(header: [], rows: []) }
  public func drawing(_ layout: FigureLayout, in terms: Terms) -> Drawing {
    Drawing(width: layout.width)
  }
  public func text(width: Int, in terms: Terms) -> String { "" }
}
extension IconArray {
  public func title(in terms: Terms) -> String { title ?? "" }
  public func summary(in terms: Terms) -> String { "" }
  public func caption(in terms: Terms) -> String { "" }
  public func table(in terms: Terms) -> FigureTable { FigureTable(header: [], rows: []) }
  public func drawing(_ layout: FigureLayout, in terms: Terms) -> Drawing {
    Drawing(width: layout.width)
  }
  public func text(width: Int, in terms: Terms) -> String { "" }
}
extension FaganNomogram {
  public func title(in terms: Terms) -> String { title ?? "" }
  public func summary(in terms: Terms) -> String { "" }
  public func caption(in terms: Terms) -> String { "" }
  public func table(in terms: Terms) -> FigureTable { FigureTable(header: [], rows: []) }
  public func drawing(_ layout: FigureLayout, in terms: Terms) -> Drawing {
    Drawing(width: layout.width)
  }
  public func text(width: Int, in terms: Terms) -> String { "" }
}
extension FrequencyTree {
  public func title(in terms: Terms) -> String { title ?? "" }
  public func summary(in terms: Terms) -> String { "" }
  public func caption(in terms: Terms) -> String { "" }
  public func table(in terms: Terms) -> FigureTable { FigureTable(header: [], rows: []) }
  public func drawing(_ layout: FigureLayout, in terms: Terms) -> Drawing {
    Drawing(width: layout.width)
  }
  public func text(width: Int, in terms: Terms) -> String { "" }
}
extension FlowDiagram {
  public func title(in terms: Terms) -> String { title ?? "" }
  public func summary(in terms: Terms) -> String { "" }
  public func caption(in terms: Terms) -> String { "" }
  public func table(in terms: Terms) -> FigureTable { FigureTable(header: [], rows: []) }
  public func drawing(_ layout: FigureLayout, in terms: Terms) -> Drawing {
    Drawing(width: layout.width)
  }
  public func text(width: Int, in terms: Terms) -> String { "" }
}
extension TimeLine {
  public func title(in terms: Terms) -> String { title ?? "" }
  public func summary(in terms: Terms) -> String { "" }
  public func caption(in terms: Terms) -> String { "" }
  public func table(in terms: Terms) -> FigureTable { FigureTable(header: [], rows: []) }
  public func drawing(_ layout: FigureLayout, in terms: Terms) -> Drawing {
    Drawing(width: layout.width)
  }
  public func text(width: Int, in terms: Terms) -> String { "" }
}
extension SummaryOfFindings {
  public func title(in terms: Terms) -> String { title ?? "" }
  public func html(in terms: Terms, id: String?) -> HTML { "" }
  public func text(width: Int, in terms: Terms) -> String { "" }
}
extension FlowDiagram { public var mismatches: [Mismatch] { [] } }
