/// The events in the two arms of a trial or cohort.
public struct TwoByTwoTable: Sendable, Hashable {
  /// The arm with the experimental treatment, or the exposed.
  public var experimental: Proportion
  /// The arm with the control treatment, or those not exposed.
  public var control: Proportion

  /// A table.
  public init(experimental: Proportion, control: Proportion) {
    self.experimental = experimental
    self.control = control
  }

  /// The risk of the experimental arm over that of the control arm.
  public var relativeRisk: RatioOfProportions { RatioOfProportions(experimental, to: control) }

  /// The odds of the experimental arm over those of the control arm.
  public var oddsRatio: OddsRatio { OddsRatio(experimental, to: control) }

  /// The risk of the control arm less that of the experimental arm.
  ///
  /// For a desired outcome its
  /// negative is the absolute benefit increase.
  public var absoluteRiskReduction: DifferenceOfProportions {
    DifferenceOfProportions(control, minus: experimental)
  }

  /// One less the relative risk, its limits changing places.
  public func relativeRiskReduction(
    correction: CellCorrection, level: ConfidenceLevel = .percent95
  ) -> Estimate {
    relativeRisk.estimate(correction: correction, level: level).mapped { 1 - $0 }
  }

  // MARK: Tests

  private var events: Int { experimental.events + control.events }
  private var total: Int { experimental.total + control.total }
  private var smallestMargins: (row: Int128, column: Int128) {
    (
      Int128(min(experimental.total, control.total)),
      Int128(min(events, total - events))
    )
  }

  /// Whether Pearson's test may be used: all expected counts are 5 or more (Cochran 1954).
  public var suitsChiSquared: Bool {
    let (row, column) = smallestMargins
    return total > 0 && row * column >= 5 * Int128(total)
  }

  /// The test to use by default: Pearson's, or Fisher's where an expected count is below 5.
  public var usualTest: StatisticalMethod { suitsChiSquared ? .pearson : .fisher }

  /// A test of equal risks.
  ///
  /// - `chi2-pearson`: chi-squared without correction.
  /// - `chi2-yates`: chi-squared with each deviation less one half, and no less than 0.
  /// - `fisher-exact`: two-sided, by the sum of all tables no likelier than the observed one.
  ///
  /// Chi-squared is not defined when a margin of the table is 0.
  public func test(_ method: StatisticalMethod) -> SignificanceTest {
    method == .fisher
      ? SignificanceTest(p: fisher) : chiSquared(isCorrected: method == .yates)
  }

  private var fisher: Double {
    HypergeometricDistribution(
      firstRow: experimental.total, secondRow: control.total, firstColumn: events
    ).twoSidedP(observed: experimental.events)
  }

  private func chiSquared(isCorrected: Bool) -> SignificanceTest {
    let (row, column) = smallestMargins
    guard row > 0, column > 0, let distribution = ChiSquaredDistribution(degreesOfFreedom: 1) else {
      return SignificanceTest(
        degreesOfFreedom: 1, p: nil, smallestExpected: isCorrected ? nil : 0)
    }
    let n = Double(total)
    let cross =
      Int128(experimental.events) * Int128(control.nonEvents)
      - Int128(experimental.nonEvents) * Int128(control.events)
    // How far each count is from the expected one.
    let deviation = max(0, Double(cross.magnitude) / n - (isCorrected ? 0.5 : 0))
    let rows = n / Double(experimental.total) * (n / Double(control.total))
    let columns = n / Double(events) * (n / Double(total - events))
    let statistic = deviation * deviation * (rows / n * columns)
    return SignificanceTest(
      statistic: statistic, degreesOfFreedom: 1, p: distribution.upperTail(statistic),
      smallestExpected: isCorrected ? nil : Double(row) * Double(column) / n)
  }
}
