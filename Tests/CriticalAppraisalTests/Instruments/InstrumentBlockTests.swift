import Testing

@testable import CriticalAppraisal

@Suite struct InstrumentBlockTests {
  @Test func `a judgement over all that is left out is proposed`() throws {
    let text = try typed(rob, "")
    #expect(text.contains("hoog (voorgesteld volgens RoB 2: het slechtste domein telt)"))
    #expect(
      try typed(rob, "", .english).contains("high (proposed by RoB 2: the worst domain counts)"))
  }

  @Test func `who overrules a proposal is shown with the reason and the proposal`() throws {
    let text = try typed(rob, "eindoordeel: enige zorgen\nreden: Niemand viel uit.\n")
    #expect(
      text.contains("enige zorgen (voorgesteld volgens RoB 2: hoog, het slechtste domein telt)"))
    #expect(text.contains("Niemand viel uit."))
    #expect(try rules(rob, "eindoordeel: enige zorgen\nreden: Niemand viel uit.\n").isEmpty)
    #expect(try rules(rob, "eindoordeel: enige zorgen; niemand viel uit\n").isEmpty)
  }

  @Test(arguments: [
    ("eindoordeel: laag\n", ["instrument-overall"]), ("eindoordeel: hoog\n", []), ("", []),
    ("overall: {judgement: low, reason: small}\n", []),
    ("eindoordeel: 8/10\n", ["instrument-score"]),
  ])
  func `a differing judgement over all needs a reason`(_ overall: String, _ found: [String]) throws
  {
    #expect(try rules(rob, overall) == found)
  }

  @Test(arguments: [
    ("PEDor", ["instrument-unknown warning"]), ("Onze eigen lijst", ["instrument-unknown note"]),
    ("PEDro", ["instrument-items warning"]), ("CASP", []),
  ])
  func `an instrument is known, or mended when it is a slip`(
    _ name: String, _ found: [String]
  ) throws {
    let reading = Reading(
      Array("```rob\ninstrument: \(name)\ndomeinen:\n  Blindering: ja\n```\n".utf8))
    let all = reading.diagnostics.filter { $0.rule.hasPrefix("instrument") }
    #expect(all.map { "\($0.rule) \($0.severity)" } == found)
    #expect(all.allSatisfy { reading.line(of: $0) > 1 })
  }

  @Test(arguments: [
    "  - 1. Heldere vraag: ja", "  - Vraag (PICO): helder: ja", "  - item: Vraag\n    oordeel: ja",
    "  - Overal: ja, op blz. 3",
  ])
  func `items of a list are read whatever is in their names`(_ row: String) {
    let reading = Reading(Array("```rob\ninstrument: CASP\ndomeinen:\n\(row)\n```\n".utf8))
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.appraisal.evidence.first?.isWhole == true)
  }

  @Test func `a last row that is the judgement over all is taken for it`() throws {
    #expect(try rules(rob, "  Totaal: laag\n") == ["instrument-overall"])
    #expect(try rules(rob, "  Overall: hoog\n").isEmpty)
  }

  @Test func `items that are numbers get their names`() throws {
    let text = try typed("instrument: AMSTAR 2\ndomeinen: {1: ja, 2: nee}\n", "")
    #expect(text.contains("2. Protocol vooraf: nee"))
  }

  @Test func `stars are counted`() throws {
    let rows = ["★", "1", "1 ster", "0", "★★", "★", "geen", "★"].enumerated()
      .map { "  \($0 + 1). item: \($1 == "geen" ? "nee" : $1)\n" }.joined()
    let text = try typed("instrument: NOS cohort\ndomeinen:\n" + rows, "")
    #expect(text.contains("7 van 9 sterren (voorgesteld volgens NOS cohort: de punten opgeteld)"))
    #expect(text.contains("[2] 5. item: ★★"))
  }

  @Test func `without an answer there is no total, and the page says what is missing`() throws {
    let rows = (1...11).map { "  \($0). item: \($0 == 7 ? "onduidelijk" : "ja")\n" }.joined()
    let text = try typed("instrument: PEDro\ndomeinen:\n" + rows, "")
    #expect(text.contains("geen voorstel (niet beoordeeld of onduidelijk: 7. item)"))
    #expect(try rules("instrument: PEDro\ndomeinen:\n" + rows, "").isEmpty)
  }

  @Test(arguments: [
    ("eindoordeel: 7/10\n", ["instrument-overall"]), ("eindoordeel: 10\n", []),
    ("eindoordeel: 9/11\n", ["instrument-total"]),
    ("eindoordeel: 11 van 10\n", ["instrument-total"]),
    ("eindoordeel: goede kwaliteit\n", ["instrument-overall"]),
  ])
  func `a total is one that can be, and that of the answers`(
    _ overall: String, _ found: [String]
  ) throws {
    let rows = (1...11).map { "  \($0). item: ja\n" }.joined()
    #expect(try rules("instrument: PEDro\ndomeinen:\n" + rows, overall) == found)
  }

  @Test func `confidence of AMSTAR 2 is no risk`() throws {
    let rows = (1...16).map { "  \($0). item: \($0 == 2 ? "no" : "yes")\n" }.joined()
    let text = try typed("instrument: AMSTAR 2\ndomains:\n" + rows, "overall: low\n", .english)
    #expect(text.contains("Overall: low confidence"))
    #expect(
      try rules("instrument: AMSTAR 2\ndomains:\n" + rows, "overall: critically low\n") == [
        "instrument-overall"
      ])
  }

  @Test func `a checklist without a rule keeps the author's own words`() throws {
    let block = "instrument: JBI\ndomains:\n  Randomised: yes\n"
    #expect(try typed(block, "overall: include\n", .english).contains("Overall: include"))
    #expect(try rules(block, "overall: include\n").isEmpty)
    #expect(try rules(block, "overall: 80%\n") == ["instrument-score"])
  }

  @Test func `the JSON has the proposal beside the author's judgement`() throws {
    let json = JSONRenderer(language: .english).render(checked(rob, "eindoordeel: laag\n"))
    #expect(json.contains(#""rule": "worst""#))
    #expect(json.contains(#""definition": "RoB 2 (2019)""#))
  }

  private let rob = """
    instrument: RoB 2
    domeinen:
      Randomisatieproces: laag
      Afwijkingen: enige zorgen
      Ontbrekende gegevens: laag
      Meting: hoog; zelfrapportage
      Rapportage: laag

    """

  private func checked(
    _ block: String, _ overall: String, _ language: Language = .dutch
  ) -> CheckedAppraisal {
    let reading = Reading(Array("# T\n\n```rob\n\(block)\(overall)```\n".utf8))
    return CheckedAppraisal(path: "a.md", reading: reading, report: Checker().check(reading))
  }

  private func typed(
    _ block: String, _ overall: String, _ language: Language = .dutch
  ) throws -> String {
    let text = PlainTextRenderer(language: language, width: 400).render(checked(block, overall))
    return text
  }

  private func rules(_ block: String, _ overall: String) throws -> [String] {
    let checked = checked(block, overall)
    #expect(!checked.report.diagnostics.contains { $0.rule.hasPrefix("evidence") })
    return checked.report.diagnostics.map(\.rule).filter { $0.hasPrefix("instrument") }
  }
}
