import CriticalAppraisal
import Testing

@Suite struct MeasureTests {
  private func table(_ a: Int, _ n: Int, _ c: Int, _ m: Int) throws -> TwoByTwoTable {
    TwoByTwoTable(
      experimental: try Proportion(events: a, of: n), control: try Proportion(events: c, of: m))
  }

  @Test func `limits lie at the exact quantile of the normal distribution, not at 1.96`() {
    #expect(abs(ConfidenceLevel.percent95.normalQuantile - 1.959963984540054) < 1e-14)
  }

  @Test(arguments: [
    (0.5, 0.0), (0.025, 1.959963984540054), (1e-20, 9.262340089798408), (0.975, -1.959963984540054),
  ])
  func `normal quantiles are exact, in the far tail too`(tail: Double, z: Double) {
    #expect(abs(NormalDistribution.quantile(upperTail: tail) - z) < 1e-13 * max(1, z))
  }

  @Test(arguments: [(1.0, 12.706204736174698), (2.5, 3.5746548420036817), (30, 2.0422724563012373)])
  func `t quantiles go with degrees of freedom that need not be whole`(df: Double, t: Double) throws
  {
    let distribution = try #require(StudentTDistribution(degreesOfFreedom: df))
    let quantile = ConfidenceLevel.percent95.quantile(distribution)
    #expect(abs(distribution.twoSidedP(quantile) - 0.05) < 1e-14)
    #expect(abs(quantile - t) < 1e-6 * t)
  }

  @Test func `distributions without degrees of freedom do not exist`() {
    #expect(StudentTDistribution(degreesOfFreedom: 0) == nil)
    #expect(ChiSquaredDistribution(degreesOfFreedom: -.infinity) == nil)
    #expect(FDistribution(numerator: 1, denominator: .nan) == nil)
  }

  @Test(arguments: StatisticalMethod.allCases)
  func `no method fails on an empty table`(method: StatisticalMethod) throws {
    let empty = try table(0, 0, 0, 0)
    #expect(empty.experimental.estimate(method).shortfall == .undefined)
    #expect(empty.absoluteRiskReduction.estimate(method).shortfall == .undefined)
    #expect(NumberNeededToTreat(empty.absoluteRiskReduction, method) == nil)
    #expect(empty.relativeRisk.estimate(correction: .none).shortfall == .undefined)
    #expect(empty.oddsRatio.estimate(correction: .none).shortfall == .undefined)
  }

  @Test func `a number needed to treat is rounded up in exact arithmetic`() throws {
    let twenty = try table(20, 100, 25, 100)
    #expect(NumberNeededToTreat(twenty.absoluteRiskReduction)?.roundedUp == 20)
    let more = try table(20, 100, 24_999, 100_000)
    #expect(NumberNeededToTreat(more.absoluteRiskReduction)?.roundedUp == 21)
  }

  @Test func `an interval through infinity begins on the side of the estimate`() throws {
    let benefit = try #require(
      NumberNeededToTreat(try table(22, 150, 27, 152).absoluteRiskReduction))
    #expect(benefit.isThroughInfinity)
    #expect(benefit.from?.side == .benefit)
    #expect(benefit.to?.side == .harm)
    let harm = try #require(NumberNeededToTreat(try table(27, 152, 22, 150).absoluteRiskReduction))
    #expect(harm.from?.side == .harm)
  }

  @Test func `a half is added to all cells where a ratio would be 0 or infinite`() throws {
    #expect(try table(0, 40, 6, 42).relativeRisk.usualCorrection == .half)
    #expect(try table(5, 38, 0, 41).oddsRatio.usualCorrection == .half)
  }

  @Test func `nothing is added where there is nothing to estimate, or no need`() throws {
    #expect(try table(0, 25, 0, 27).relativeRisk.usualCorrection == .none)
    #expect(try table(12, 12, 15, 15).oddsRatio.usualCorrection == .none)
    #expect(try table(30, 30, 24, 31).relativeRisk.usualCorrection == .none)
  }

  @Test func `chi-squared is left for Fisher when less than 5 are expected`() throws {
    #expect(try table(5, 10, 5, 10).usualTest == .pearson)
    #expect(try table(4, 10, 5, 10).usualTest == .fisher)
  }

  @Test func `tables of billions take no time`() throws {
    let table = try table(4_500_000_000, 9_000_000_000, 4_500_100_000, 9_000_000_000)
    let (pearson, fisher) = (table.test(.yates).p ?? 0, table.test(.fisher).p ?? 0)
    #expect(abs(pearson - fisher) < 1e-8)
  }

  @Test func `no probability changes before a test that says nothing`() throws {
    let pretest = try PretestProbability(0.3)
    #expect(pretest.posttest(likelihoodRatio: 1) == 0.3)
    #expect(pretest.posttest(likelihoodRatio: .infinity) == 1)
    #expect(pretest.posttest(likelihoodRatio: 0) == 0)
  }

  @Test func `a hazard ratio at a certain risk cannot help unless it is 0`() {
    #expect(RelativeEffect.hazardRatio(0.5).absoluteRiskReduction(baselineRisk: 1) == 0)
    #expect(RelativeEffect.hazardRatio(0).absoluteRiskReduction(baselineRisk: 1) == 1)
  }
}
