/// What was added to the cells of a table before a ratio was taken.
public enum CellCorrection: String, Sendable, Hashable {
  /// Nothing.
  case none
  /// One half to each of the four cells, because one is empty (Haldane 1956, Anscombe 1956).
  case half = "0.5"

  /// What is added to each cell.
  var amount: Double { self == .none ? 0 : 0.5 }
}
