/// A percentage that is not that of its count.
struct PercentageFlaw: Sendable, Hashable {
  /// The percentage of the count.
  var percentage: Double
  /// Whether it differs by no more than 1 in the last digit.
  var isSlip: Bool

  /// The flaw of a statement; `nil` when count and percentage agree, or the percentage may be of
  /// others.
  ///
  /// - Parameter tables: those of which some cell shows that the percentages are of all people.
  init?(_ statement: PercentageStatement, ofAllIn tables: Set<Int>) {
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
      if isOfFewer, mostMissing, !tables.contains(column.table) { return nil }
    }
  }
}

extension [PercentageStatement] {
  /// The tables of which some percentage is of the size of the group in the heading.
  var tablesOfAll: Set<Int> {
    Set(
      compactMap { statement in
        guard let column = statement.column, statement.count > 0,
          let group = try? Proportion(events: statement.count, of: statement.total)
        else { return nil }
        return statement.fits(group) ? column.table : nil
      })
  }
}

extension PercentageStatement {
  /// Whether the percentage is that of a count, rounded or cut off.
  fileprivate func fits(_ group: Proportion) -> Bool {
    guard let check = try? CountPercentage(group, printed: percentage) else { return true }
    return check.isConsistent || check.isTruncated
  }
}
