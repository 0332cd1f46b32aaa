import Testing

@testable import CriticalAppraisal

@Suite struct GradeTests {
  @Test(arguments: [
    (Certainty.high, [], Certainty.high, Certainty.high, Certainty.high),
    (.high, ["inconsistentie"], .moderate, .low, .moderate),
    (.high, ["imprecision (-2)"], .low, .low, .low),
    (.high, ["risk of bias", "indirectness"], .low, .veryLow, .low),
    (.high, ["onnauwkeurigheid en publicatiebias"], .low, .veryLow, .low),
    (.low, ["groot effect"], .moderate, .moderate, .high),
    (.low, ["dosis-respons"], .moderate, .moderate, .moderate),
    (.low, ["very serious imprecision", "heterogeneity"], .veryLow, .veryLow, .veryLow),
  ])
  func `certainty follows from the start and the reasons`(
    _ start: Certainty, _ reasons: [String], _ certainty: Certainty, _ lowest: Certainty,
    _ highest: Certainty
  ) throws {
    let proposal = try #require(GradeProposal(from: start, reasons: reasons))
    #expect(proposal.certainty == certainty)
    #expect(proposal.lowest == lowest)
    #expect(proposal.highest == highest)
  }

  @Test func `a reason that is not one of GRADE's leaves the level to the author`() {
    #expect(GradeProposal(from: .high, reasons: ["imprecision", "old studies"]) == nil)
  }

  @Test(arguments: [
    ("", Language.dutch, "matig, voorgesteld volgens GRADE"),
    ("grade-woorden: redelijk", .dutch, "redelijk, voorgesteld volgens GRADE"),
    ("grade-words: redelijk", .english, "moderate, proposed by GRADE"),
  ])
  func `a level that is left out is proposed, in the words that were chosen`(
    _ setting: String, _ language: Language, _ shown: String
  ) {
    let text =
      "---\n\(setting)\n---\n```grade\nuitkomst: pijn\nstart: RCT\nredenen: inconsistentie\n```\n"
    let reading = Reading(Array(text.utf8))
    let checked = CheckedAppraisal(path: "a.md", reading: reading, report: Checker().check(reading))
    #expect(PlainTextRenderer(language: language, width: 300).render(checked).contains(shown))
    #expect(!checked.report.diagnostics.contains { $0.rule.hasPrefix("evidence") })
  }

  @Test(arguments: ["redelijk", "matig", "moderate"])
  func `both Dutch sets are read`(_ word: String) {
    #expect(EvidenceText(word, .dutch).certainty == .moderate)
  }
}
