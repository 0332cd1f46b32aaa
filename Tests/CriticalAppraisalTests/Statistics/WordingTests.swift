import CriticalAppraisal
import Testing

@Suite struct WordingTests {
  private let english = Terms.terms(.english)
  private let dutch = Terms.terms(.dutch)

  private func sentence(_ calculation: Calculation, _ terms: Terms) throws -> String? {
    let best = try calculation.results().filter { $0.role == .recommended }
    return calculation.sentence(best, level: .percent95, terms)
  }

  private func trial(_ a: Int, _ n: Int, _ c: Int, _ m: Int) throws -> Calculation {
    .therapy(
      TwoByTwoTable(
        experimental: try Proportion(events: a, of: n), control: try Proportion(events: c, of: m)))
  }

  @Test func `a trial is told in numbers of people`() throws {
    #expect(
      try sentence(trial(15, 120, 28, 118), english)
        == "Of 100 people treated, 11 fewer (95% CI 1 to 21 fewer) have the event than without.")
    #expect(
      try sentence(trial(15, 120, 28, 118), dutch)
        == "Van 100 mensen die behandeld worden, hebben er 11 minder (95%-BI 1 tot 21 minder) de uitkomst dan zonder."
    )
  }

  @Test func `an interval on both sides names both`() throws {
    #expect(
      try sentence(trial(22, 150, 27, 152), english)?
        .contains("3 fewer (95% CI 5 more to 11 fewer)") == true)
  }

  @Test func `rare events are told of more people`() throws {
    #expect(
      try sentence(trial(3, 20_011, 11, 19_987), english)?.hasPrefix("Of 10000 people") == true)
  }

  @Test func `equal risks are as many`() throws {
    #expect(
      try sentence(trial(20, 100, 20, 100), dutch)
        == "Van 100 mensen die behandeld worden, hebben er evenveel (95%-BI 11 meer tot 11 minder) de uitkomst als zonder."
    )
  }

  @Test func `nothing is said of nobody`() throws {
    #expect(try sentence(trial(0, 0, 0, 0), english) == nil)
  }

  @Test func `an interval through infinity is never a plain range`() throws {
    let table = TwoByTwoTable(
      experimental: try Proportion(events: 22, of: 150),
      control: try Proportion(events: 27, of: 152))
    let number = try #require(NumberNeededToTreat(table.absoluteRiskReduction))
    let text = NNTText(terms: dutch)
    #expect(text.estimate(number) == "NNTB 33")
    #expect(text.interval(number) == "NNTB 9 tot ∞ tot NNTH 19")
    #expect(NNTText(terms: english, isDesirable: true).estimate(number) == "NNTH 33")
  }

  @Test func `the table names the method and what was added`() throws {
    let results = try trial(0, 40, 6, 42).results().filter { $0.role == .recommended }
    let text = ResultTable(results, level: .percent95).text(dutch)
    #expect(text.contains("0,081  0,005 tot 1,387"))
    #expect(text.contains("Katz (log); ½ opgeteld bij elke cel"))
    #expect(text.hasPrefix("                                 schatting            95%-BI"))
  }

  @Test func `columns without anything in them are left out`() throws {
    let results = try Calculation.proportion(Proportion(events: 12, of: 80)).results()
    let text = ResultTable(Array(results.prefix(1)), level: .percent95).text(english)
    #expect(
      text == """
                    estimate         95% CI  method
        proportion     15.0%  8.8% to 24.4%  Wilson

        """)
  }

  @Test(arguments: [
    (0.5267, "0.53"), (12.345, "12.3"), (131155.6, "131156"), (0.00469, "0.0047"), (0, "0.00"),
    (-0.0804, "-0.080"), (.infinity, "∞"), (0.005, "0.0050"),
  ])
  func `numbers have the decimals they deserve`(value: Double, text: String) {
    #expect(NumberText(.english).adaptive(value) == text)
  }

  @Test func `a rounded 0 has no sign`() {
    #expect(NumberText(.english).fixed(-0.001, decimals: 1) == "0.0")
  }

  @Test(arguments: [(0.00004, "<0,001"), (0.0284, "0,028"), (0.9996, ">0,999"), (1, "1,000")])
  func `p values have three decimals or a bound`(p: Double, text: String) {
    #expect(NumberText(.dutch).p(p) == text)
  }

  @Test func `levels are named as their language does`() throws {
    #expect(dutch.interval(try ConfidenceLevel(0.975)) == "97,5%-BI")
    #expect(english.interval(.percent95) == "95% CI")
  }

  @Test(arguments: Measure.allCases)
  func `every measure has a name`(measure: Measure) {
    #expect(!english.name(of: measure).isEmpty)
    #expect(!dutch.name(of: measure).isEmpty)
  }
}
