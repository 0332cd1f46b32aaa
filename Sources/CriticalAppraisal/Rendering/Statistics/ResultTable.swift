/// Statistical results as an aligned table for people.
public struct ResultTable: Sendable {
  /// The results, in order.
  public var results: [StatisticalResult]
  /// The level of their intervals.
  public var level: ConfidenceLevel
  /// Whether the outcome is desired, so that more of it is better.
  public var isDesirable = false

  /// A table.
  public init(_ results: [StatisticalResult], level: ConfidenceLevel, isDesirable: Bool = false) {
    self.results = results
    self.level = level
    self.isDesirable = isDesirable
  }

  /// The table in a language; columns without anything in them are left out.
  public func text(_ terms: Terms) -> String {
    let header = ["", terms.estimateColumn, terms.interval(level), "p", terms.methodColumn]
    let cells = ResultCells(terms: terms, isDesirable: isDesirable)
    let rows = [header] + results.map(cells.row)
    let columns = header.indices.filter { column in
      column == 0 || rows.dropFirst().contains { !$0[column].isEmpty }
    }
    let widths = columns.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      let line = zip(columns, widths).map { column, width in
        let padding = String(repeating: " ", count: width - row[column].count)
        return (1...3).contains(column) && !row[column].contains(terms.to)
          ? padding + row[column] : row[column] + padding
      }.joined(separator: "  ")
      return line.trimmedEnd + "\n"
    }.joined()
  }
}

extension Terms {
  var estimateColumn: String { pick("schatting", "estimate") }
  var methodColumn: String { pick("methode", "method") }
  /// Between the limits of an interval.
  var to: String { pick(" tot ", " to ") }

  /// The name of a confidence interval of a level: `95% CI`, `95%-BI`.
  public func interval(_ level: ConfidenceLevel) -> String {
    let percentage = (level.fraction * 1e8).rounded() / 1e6
    let number = NumberText(language).plain(percentage)
    return pick("\(number)%-BI", "\(number)% CI")
  }
}

extension String {
  /// The text without blanks at its end.
  fileprivate var trimmedEnd: String {
    String(reversed().drop { $0 == " " }.reversed())
  }
}
