/// The room a figure is drawn for.
public enum FigureLayout: String, Sendable, Hashable, CaseIterable {
  /// A screen or a sheet of A4: 680 units.
  case wide
  /// A phone: 300 units.
  case narrow

  /// The width of the drawing, in units of about a pixel.
  public var width: Double { self == .wide ? 680 : 300 }
}
