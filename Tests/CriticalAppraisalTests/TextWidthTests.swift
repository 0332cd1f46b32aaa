import Testing

@testable import CriticalAppraisal

@Suite struct TextWidthTests {
  @Test(arguments: [
    ("a", 1), ("é", 1), ("e\u{301}", 1), ("漢", 2), ("ﾊ", 1), ("가", 2), ("\u{200B}", 0),
  ])
  func `characters take as many columns as a terminal gives them`(_ text: String, _ columns: Int) {
    #expect(TextWidth.columns(of: text) == columns)
  }

  @Test(arguments: ["😉", "👩‍⚕️", "👍🏽", "🇳🇱", "1️⃣", "❤️"])
  func `an emoji takes two columns however it is made`(_ emoji: String) {
    #expect(TextWidth.columns(of: emoji) == 2)
  }
}
