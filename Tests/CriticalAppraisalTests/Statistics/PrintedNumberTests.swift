import CriticalAppraisal
import Testing

@Suite struct PrintedNumberTests {
  @Test func `trailing zeros count`() {
    #expect(PrintedNumber("3.50")?.decimals == 2)
    #expect(PrintedNumber("3.50")?.value == 3.5)
  }

  @Test(arguments: [("3,5", 3.5), (".5", 0.5), ("-,25", -0.25), ("+12", 12), ("7.", 7)])
  func `a decimal mark is a comma or a point`(text: String, value: Double) {
    #expect(PrintedNumber(text)?.value == value)
  }

  @Test(arguments: [
    "", "-", ".", "1.2.3", "1,234.5", "12%", "1e5", "3 4", "١", "99999999999999999",
  ])
  func `anything else is no number`(text: String) {
    #expect(PrintedNumber(text) == nil)
  }

  @Test func `a half may have been rounded up or down`() throws {
    let eighth = try Proportion(events: 1, of: 8)
    for text in ["12", "13"] {
      let printed = try #require(PrintedNumber(text))
      #expect(try CountPercentage(eighth, printed: printed).isConsistent)
    }
  }

  @Test func `percentages with unlike decimals may each be off by half a unit`() throws {
    let parts = ["33", "33.3", "33.3"].compactMap { PrintedNumber($0) }
    let sum = try PercentageSum(parts)
    #expect(sum.isConsistent)
    #expect(abs(sum.allowance - 0.6) < 1e-12)
  }
}
