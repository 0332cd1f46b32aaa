/// The ratio of the odds in two groups, or the diagnostic odds ratio.
public struct OddsRatio: Sendable, Hashable {
  /// The group above the line.
  public var numerator: Proportion
  /// The group below the line.
  public var denominator: Proportion

  /// A ratio.
  public init(_ numerator: Proportion, to denominator: Proportion) {
    self.numerator = numerator
    self.denominator = denominator
  }

  private var cells: [Int] {
    [numerator.events, numerator.nonEvents, denominator.events, denominator.nonEvents]
  }

  /// Whether one of the four cells of the table is empty.
  public var hasEmptyCell: Bool { cells.contains(0) }

  /// The correction to use by default: one half where the ratio is 0 or infinite, none where it has
  /// an interval or is 0/0.
  public var usualCorrection: CellCorrection {
    let above = cells[0] == 0 || cells[3] == 0
    let below = cells[1] == 0 || cells[2] == 0
    return above != below ? .half : .none
  }

  /// The ratio with an interval from its logarithm.
  ///
  /// The standard error of the logarithm is √(1/a + 1/b + 1/c + 1/d)
  /// (Woolf, Ann Hum Genet 1955;19:251). With the correction, ½ is added to all four cells.
  public func estimate(
    correction: CellCorrection, level: ConfidenceLevel = .percent95
  ) -> Estimate {
    let cells = cells.map { Double($0) + correction.amount }
    let ratio = cells[0] / cells[1] * (cells[3] / cells[2])
    let product = (cells[0] * cells[3]) / (cells[1] * cells[2])
    guard !cells.contains(0) else { return .withoutInterval(product, correction: correction) }
    let variance = cells.reduce(0) { $0 + 1 / $1 }
    return .ratio(ratio, standardError: variance.squareRoot(), correction, level)
  }
}
