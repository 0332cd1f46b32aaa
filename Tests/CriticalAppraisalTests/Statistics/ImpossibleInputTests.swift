import CriticalAppraisal
import Testing

@Suite struct ImpossibleInputTests {
  private func reason(_ body: () throws -> some Any) -> String? {
    do {
      _ = try body()
      return nil
    } catch let error as StatisticsError {
      return Terms.terms(.english).text(of: error)
    } catch {
      return "\(error)"
    }
  }

  @Test func `there are no more events than people`() {
    #expect(
      reason { try Proportion(events: 130, of: 120) }
        == "the number of events (130) cannot be more than the size of the group (120)")
  }

  @Test func `there are no negative counts`() {
    #expect(
      reason { try Proportion(events: -1, of: 120) }
        == "the number of events (-1) must be 0 or more")
  }

  @Test(arguments: [0.0, 1, 95, -0.5, .nan, .infinity])
  func `a confidence level is between 0 and 1`(level: Double) {
    #expect(reason { try ConfidenceLevel(level) }?.contains("must be between 0 and 1") == true)
  }

  @Test func `limits are in order`() {
    #expect(
      reason {
        try ReportedInterval(1, ConfidenceInterval(lower: 2, upper: 0.5), scale: .linear)
      } == "the upper limit (0.5) must be above the lower limit (2)")
  }

  @Test func `ratios are above 0`() {
    #expect(
      reason {
        try ReportedInterval(0.8, ConfidenceInterval(lower: 0, upper: 2), scale: .logarithmic)
      } == "the lower limit (0) must be above 0")
    #expect(reason { try ReportedP(-2, p: 0.1, scale: .logarithmic) } != nil)
  }

  @Test(arguments: [0.0, 1, 1.2, -0.1])
  func `a p value is between 0 and 1`(p: Double) {
    #expect(reason { try ReportedP(2, p: p, scale: .linear) } != nil)
  }

  @Test func `spread is not negative`() {
    #expect(
      reason { try GroupSummary(mean: 1, standardDeviation: -2, size: 3) }
        == "the standard deviation (-2) must be 0 or more")
  }

  @Test func `a relative risk cannot bring a risk above 1`() throws {
    let effect = try #require(try AppliedEffect(.relativeRisk, 3, baselineRisk: 0.6))
    #expect(
      reason { try effect.possible(3) }
        == "the effect (3) gives a risk of 180.0%, and above 100% is impossible")
  }

  @Test func `reasons are told in Dutch too`() {
    #expect(
      Terms.terms(.dutch).text(of: StatisticsError(.pretestProbability, 1.5, .within(0, 1)))
        == "de voorafkans (1,5) moet van 0 tot en met 1 zijn")
  }

  @Test(arguments: StatisticalQuantity.allCases)
  func `every quantity has a name in both languages`(quantity: StatisticalQuantity) {
    let (dutch, english) = (Terms.terms(.dutch), Terms.terms(.english))
    #expect(dutch.name(of: quantity) != english.name(of: quantity))
  }
}
