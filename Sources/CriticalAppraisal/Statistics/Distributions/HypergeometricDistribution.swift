/// The distribution of one cell of a 2x2 table whose margins are fixed.
struct HypergeometricDistribution {
  /// The size of the first row.
  var firstRow: Int
  /// The size of the second row.
  var secondRow: Int
  /// The size of the first column.
  var firstColumn: Int

  /// The two-sided p value of Fisher's exact test: the probability of all tables that are no
  /// likelier than the one observed.
  ///
  /// Probabilities are relative to that of the likeliest table, from which they follow by ratios of
  /// neighbours: no factorial is needed at any size. Tables count as equally likely when they
  /// differ by less than one in ten million, which keeps rounding out of the comparison.
  func twoSidedP(observed: Int) -> Double {
    // Below the smallest normal number a weight could be multiplied for ever without shrinking.
    let low = max(0, firstColumn - secondRow)
    let high = min(firstRow, firstColumn)
    guard low < high else { return 1 }
    let mode = self.mode(low, high)
    let threshold = weight(of: observed, from: mode) * (1 + 1e-7)
    var total = 1.0
    var extreme = threshold >= 1 ? 1.0 : 0
    for direction in [-1, 1] {
      var cell = mode
      var weight = 1.0
      while cell != (direction < 0 ? low : high), weight > Double.leastNormalMagnitude {
        weight *= ratio(of: cell, direction)
        cell += direction
        total += weight
        if weight <= threshold { extreme += weight }
      }
    }
    return min(1, extreme / total)
  }

  private func mode(_ low: Int, _ high: Int) -> Int {
    let mode =
      (Double(firstRow) + 1) * (Double(firstColumn) + 1)
      / (Double(firstRow) + Double(secondRow) + 2)
    return min(max(Int(mode), low), high)
  }

  private func weight(of observed: Int, from mode: Int) -> Double {
    var cell = mode
    var weight = 1.0
    let direction = observed < mode ? -1 : 1
    while cell != observed, weight > Double.leastNormalMagnitude {
      weight *= ratio(of: cell, direction)
      cell += direction
    }
    return weight
  }

  /// The probability of the neighbouring table over that of the one with this cell.
  private func ratio(of cell: Int, _ direction: Int) -> Double {
    let x = Double(direction < 0 ? cell : cell + 1)
    let up =
      (Double(firstRow) - x + 1) * (Double(firstColumn) - x + 1)
      / (x * (Double(secondRow) - Double(firstColumn) + x))
    return direction < 0 ? 1 / up : up
  }
}
