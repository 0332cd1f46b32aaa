import Testing

@testable import CriticalAppraisal

@Suite struct LevelTests {
  @Test(
    arguments: [
      ([.a1], 1, 1), ([.a2, .a2], 1, 1), ([.a2], 2, 3), ([.b, .b], 2, 2), ([.b], 3, 3),
      ([.a2, .b], 2, 2), ([.c, .c, .c], 3, 3), ([.b, .c], 3, 3), ([.d, .d], 4, 4),
    ] as [([EbroLevel], Int, Int)])
  func `a conclusion has a level by either Dutch rule`(
    _ studies: [EbroLevel], _ ebro: Int, _ cbo: Int
  ) {
    #expect(EbroLevel.conclusion(of: studies, by: .ebro) == ebro)
    #expect(EbroLevel.conclusion(of: studies, by: .cbo) == cbo)
  }

  @Test(
    arguments: [
      ("therapie", "systematische review van RCT's", 1), ("treatment", "RCT", 2),
      ("treatment", "non-randomised cohort", 3), ("treatment", "case-control study", 4),
      ("treatment", "mechanism-based reasoning", 5), ("diagnostiek", "cross-sectional study", 2),
      ("diagnosis", "non-consecutive study", 3), ("diagnosis", "RCT", nil),
      ("prognose", "inception cohort", 2), ("prognosis", "cohortonderzoek", 3),
      ("prevalence", "survey of a random sample", 1), ("harm", "gerandomiseerde trial", 2),
      ("screening", "systematic review", 1),
    ] as [(String, String, Int?)])
  func `a design has an Oxford level by the kind of question`(
    _ question: String, _ design: String, _ level: Int?
  ) throws {
    let question = try #require(OxfordQuestion(named: question))
    let design = try #require(OxfordDesign(named: design))
    #expect(question.level(of: design) == level)
  }

  @Test(arguments: [
    ("systeem: EBRO\nstudies: [A2]\n", "2 (voorgesteld volgens EBRO)"),
    ("systeem: EBRO (CBO)\nstudies: [A2]\n", "3 (voorgesteld volgens EBRO (CBO))"),
    (
      "systeem: CBO\nstudies: B\nniveau: 2\nreden: groot\n", "2 (voorgesteld volgens EBRO (CBO): 3)"
    ),
    (
      "systeem: OCEBM 2011\nvraag: therapie\nstudies: {Kent: RCT}\n",
      "2 (voorgesteld volgens OCEBM 2011)"
    ),
    ("systeem: OCEBM\nstudies: {Kent: RCT}\nniveau: 3\n", "3"),
  ])
  func `a level that is left out is proposed, and which rule is meant is said`(
    _ block: String, _ shown: String
  ) throws {
    let reading = Reading(Array("```niveaus\n\(block)```\n".utf8))
    #expect(reading.diagnostics.isEmpty)
    let evidence = try #require(reading.appraisal.evidence.first)
    let presentation = EvidencePresentation(evidence, .terms(.dutch))
    #expect(presentation.tables.first?.rows.first?.contains(shown) == true)
    #expect(presentation.subtitle.contains(":"))
  }

  @Test func `a conclusion begins as its level does`() throws {
    let text = "```levels\nsystem: EBRO\nconclusion: exercise lessens pain\nstudies: [B, B]\n```\n"
    let evidence = try #require(Reading(Array(text.utf8)).appraisal.evidence.first)
    #expect(
      EvidencePresentation(evidence, .terms(.english)).sentences
        == ["It is likely that exercise lessens pain."])
  }

  @Test(arguments: [
    ("EBRO: één RCT van niveau B; conclusie niveau 2.", [2]),
    ("Volgens EBRO geeft een B-studie niveau 1.", [1]),
    ("EBRO: één studie van niveau B, dus niveau 3.", []),
    ("EBRO: twee studies van niveau B, dus niveau 2.", []),
    ("EBRO: één A2-studie en één B-studie: niveau 2.", []),
    ("Eén studie van niveau B, dus niveau 2.", []), ("EBRO-niveau 2.", []),
  ])
  func `one B study does not give more than level 3`(_ text: String, _ levels: [Int]) {
    #expect(EbroStatement.flaws(in: text).map(\.value) == levels)
  }
}
