/// The data of a figure as a table.
public struct FigureTable: Sendable, Hashable {
  /// The headings of the columns.
  public var header: [String]
  /// The cells of each row; the first is the name of the row.
  public var rows: [[String]]

  /// A table.
  public init(header: [String], rows: [[String]]) {
    self.header = header
    self.rows = rows
  }
}
