/// A percentage that is not that of its count.
struct PercentageFlaw: Sendable, Hashable {
  /// The percentage of the count.
  var percentage: Double
  /// Whether it differs by no more than 1 in the last digit.
  var isSlip: Bool

  /// The flaw of a statement; `nil` when count and percentage agree, or the percentage may be of
  /// others.
  ///
  /// - Parameter others: the statements of the table, for one whose total stands in its heading.
  init?(_ statement: PercentageStatement, among others: [PercentageStatement]) {
    guard let group = try? Proportion(events: statement.count, of: statement.total),
      let check = try? CountPercentage(group, printed: statement.percentage), !statement.fits(group)
    else { return nil }
    if statement.mayBeComplement,
      let rest = try? Proportion(events: group.nonEvents, of: group.total), statement.fits(rest)
    {
      return nil
    }
    percentage = check.percentage
    let unit = 1 / Double(statement.percentage.unit)
    isSlip = abs(statement.percentage.value - percentage) < 1.5 * unit
    if let column = statement.column {
      // Per cent of those measured, when some are missing, is more than per cent of all; unless
      // another cell shows that it is of all.
      let isOfFewer = statement.percentage.value > percentage
      let mostMissing = 0.6 * statement.percentage.value < percentage
      let isOfAll = others.contains { other in
        other.column?.table == column.table && other.count > 0
          && (try? Proportion(events: other.count, of: other.total)).map(other.fits) == true
      }
      if isOfFewer, mostMissing, !isOfAll { return nil }
    }
  }
}

extension PercentageStatement {
  /// Whether the percentage is that of a count, rounded or cut off.
  fileprivate func fits(_ group: Proportion) -> Bool {
    guard let check = try? CountPercentage(group, printed: percentage) else { return true }
    return check.isConsistent || check.isTruncated
  }
}
