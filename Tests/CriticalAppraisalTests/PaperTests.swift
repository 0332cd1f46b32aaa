import Testing

@testable import CriticalAppraisal

@Suite struct PaperTests {
  /// What is found of an appraisal whose paper is that of the tests.
  private static func report(_ text: String) -> Checker.Report {
    let source = "---\nstudy:\n  abstract: restore.nbib\n---\n\n\(text)\n"
    return Checker().check(Reading(Array(source.utf8)), surroundings: .ofTests)
  }

  private static func differences(_ text: String) -> [PaperAspect] {
    report(text).paper.filter { $0.verdict == .differ }.map(\.aspect)
  }

  @Test func `a flawed Dutch appraisal differs from its English paper where it is wrong`() {
    let text = """
      ## Vraag

      De onderzoekers vroegen zich af of de therapie meer doet dan gebruikelijke zorg of \
      psychologische behandeling.

      ## Methode

      Een driearmige multicenter trial in verschillende landen.

      - **Deelnemers:** 492 mensen met rugpijn
      - **Controle:** gewone, gebruikelijke zorg
      - **Follow-up:** drie, zes en twaalf maanden
      - **Uitkomstmaten:** pijn (NRS) en beperkingen (Oswestry)

      ## Conclusie

      De therapie is een betere keus dan reguliere fysiotherapie.
      """
    let report = Self.report(text)
    let found = report.paper.filter { $0.verdict == .differ }
    #expect(
      found.map(\.aspect) == [.country, .comparator, .comparator, .instrument, .followUp])
    #expect(
      found.map(\.appraisal) == [
        "verschillende landen", "reguliere fysiotherapie",
        "gebruikelijke zorg of psychologische behandeling", "Oswestry",
        "drie, zes en twaalf maanden",
      ])
    #expect(found.first?.paper == "…care physiotherapy clinics in Australia")
    #expect(
      report.paper.filter { $0.verdict == .agree }.map(\.appraisal) == [
        "492 mensen", "driearmige", "gebruikelijke zorg",
      ])
  }

  @Test func `a finding stands on its line and quotes both`() throws {
    let source =
      "---\nstudy:\n  abstract: restore.nbib\n---\n\n## Methode\n\nEen RCT.\n\nMet de ODI."
    let reading = Reading(Array(source.utf8))
    let report = Checker().check(reading, surroundings: .ofTests)
    let found = try #require(report.diagnostics.first { $0.rule == "paper-instrument" })
    #expect(reading.line(of: found) == 10)
    #expect(
      Rule.paperInstrument.wording(found.facts, .terms(.dutch)).message
        == "Meetinstrument: hier staat \"ODI\", in het artikel "
        + "\"…was limitation by the Roland Morris Disability Questionnaire (RMDQ…\"")
  }

  @Test(arguments: [
    "## Methode\n\n- **Follow-up:** 13, 26 en 52 weken, en na 3 jaar nog eens; 3, 6 en 40 weken ook.",
    "## Methode\n\n- **Follow-up:** een jaar.",
    "## Methode\n\n- **Follow-up:** drie maanden.",
    "## Method\n\n- **Follow-up:** 90 days.",
    "## Methode\n\nDe RMDQ is ook in Nederland gevalideerd.",
    "## Achtergrond\n\nLage rugpijn komt in meerdere landen veel voor.",
    "## Methode\n\n- **Deelnemers:** 492 volwassenen, van wie 1011 gescreend.",
    "## Methode\n\n- **n:** 165/164/163",
    "## Method\n\n- **Control:** usual care, such as exercise, advice and surgery.",
    "## Method\n\n- **Outcomes:** RMDQ and ODI.",
    "## Method\n\n- **Outcomes:** SF-36, TSK and NRS.",
    "## Results\n\nThe difference was -4.6 (95% CI -5.9 to -3.4).",
    "## Results\n\nThe difference was 1.4 (95% CI 0.9 to 1.8).",
    "## Results\n\nTherapy: 4.6 (95% CI 3.4 to 5.9); with sensor: 4.6 (95% CI 3.4 to 5.8).",
    "## Conclusie\n\nDe klachten duurden langer dan 3 maanden na een operatie.",
    "## Implications\n\nIn clinics in Norway, try the ODI; it is better than placebo.",
    "## Method\n\n- **Registration:** NCT01234567",
  ])
  func `what is true, or not clearly stated, is no difference`(_ text: String) {
    #expect(Self.differences(text) == [])
  }

  @Test(arguments: [
    ("We included 120 patients.", nil),
    ("120 patients were randomly assigned to exercise and 110 to usual care.", nil),
    ("A total of 240 patients were randomised.", 240),
    ("Of 300 people screened, 240 were randomized (120 per group).", 240),
    ("We randomised 1,240 adults.", 1240),
    ("Participants: 160 patients with pain, of 300 screened.", 160),
    ("60 patiënten werden gerandomiseerd.", 60),
    ("After 12 weeks participants were randomised again.", nil),
  ])
  func `the number randomised is that of all people`(_ text: String, count: Int?) {
    #expect(PaperFacts(text).randomised.first?.value == count)
  }

  @Test(arguments: [
    ("at 13 weeks", [13.0]), ("na drie en zes maanden", [13, 26]), ("één jaar", [52]),
    ("a year later", [52]), ("het eerste half jaar", [26]), ("3-month follow-up", [13]),
    ("aged 40", []),
  ])
  func `times are read in both languages`(_ text: String, weeks: [Double]) {
    #expect(PaperFacts(text).times.map { $0.value.weeks.rounded() } == weeks)
  }

  @Test(arguments: [
    ("exercise versus usual care", [PaperFacts.Comparator.usualCare]),
    ("oefentherapie is beter dan een wachtlijst", [.waitingList]),
    ("We compared 12 weeks of exercise with advice.", [.education]),
    ("a placebo-controlled trial", [.placebo]),
    ("Compared with sham, exercise helped, but not more than advice.", [.placebo, .education]),
    ("Physiotherapy clinics gave exercise with advice.", []),
    ("langer dan drie maanden na een operatie", []),
  ])
  func `what is compared with is what a sentence compares with`(
    _ text: String, comparators: [PaperFacts.Comparator]
  ) {
    #expect(PaperFacts(text).comparators.map(\.value) == comparators)
  }

  @Test func `a paper is read from a record, from one of several, or from a text`() {
    #expect(Paper(Array(Surroundings.restore.utf8), fileName: "x.nbib")?.record.pmid == "37146623")
    var study = Study()
    study.pmid = "2"
    let several = "PMID- 1\nTI  - One.\n\nPMID- 2\nTI  - Two."
    #expect(Paper(Array(several.utf8), fileName: "x.nbib", study: study)?.record.title == "Two")
    let text = "We randomised 240\nadults.\n\nIt helped."
    #expect(
      Paper(Array(text.utf8), fileName: "x.txt")?.text == "We randomised 240 adults.\n\nIt helped.")
    #expect(Paper([], fileName: "x.nbib") == nil)
    #expect(Paper(Array("  \n".utf8), fileName: "x.txt") == nil)
  }

  /// What is found of an appraisal in a language and the text of its paper.
  private static func verdicts(
    _ appraisal: String, _ paper: String, _ aspect: PaperAspect
  ) -> [PaperComparison.Verdict] {
    let reading = Reading(Array("---\nstudy:\n  abstract: a.txt\n---\n\n\(appraisal)".utf8))
    var surroundings = Surroundings.ofTests
    surroundings.paperFile = { _ in Array(paper.utf8) }
    return Checker().check(reading, surroundings: surroundings).paper
      .filter { $0.aspect == aspect }.map(\.verdict)
  }

  @Test(
    arguments: [
      // Estimates with intervals, in the notations of journals.
      (
        "Een HR van 0,79 (95%-BI 0,66-0,95).",
        "(hazard ratio, 0.79; 95% confidence interval [CI], 0.66 to 0.95; P<0.001)", .agree
      ),
      (
        "Sterfte: HR 0,98 (95%-BI 0,80-0,99).", "(hazard ratio, 0.89; 95% CI, 0.80 to 0.99)",
        .differ
      ),
      (
        "Minder vallen (rateratio 0,69; 95%-BI 0,55-0,78).",
        "(rate ratio 0·69 [95% CI 0·55–0·87]; p=0·002) and 0·93 [0·78–1·11]", .differ
      ),
      (
        "Costs were EUR 635 lower (95% CI 360 to 910).",
        "Costs were 1210 and 1845 (difference EUR -635, 95% CI -910 to -360).", .agree
      ),
      // Estimates without one.
      ("De OR was 2,4.", "Pain predicted it (odds ratio 2.4; 95% CI 1.2-4.7).", .agree),
      ("De sensitiviteit was 98,5%.", "Sensitivity was 0.985.", .agree),
      ("Specificity was 46.8%.", "specificity 48.6% (46.1% to 51.2%)", .differ),
      ("The SPADI fell 4.2 points more.", "SPADI was 4.2 points lower.", .agree),
      (
        "Op de RMDQ was het gemiddelde verschil 6,4 punten.",
        "RMDQ: mean difference 4.6 points at 13 weeks.", .differ
      ),
      (
        "Op de ODI was het gemiddelde verschil 10 punten.",
        "RMDQ: mean difference 4.6 points at 13 weeks.", .notFound
      ),
      (
        "Na een jaar was het gemiddelde verschil op de RMDQ 6,4 punten.",
        "RMDQ: mean difference 4.6 points at 13 weeks.", .notFound
      ),
      ("A difference of 8 points is relevant.", "It was 4.6 points lower.", nil),
      ("Voor ziekenhuisopname HR 0,65.", "Death: hazard ratio 0.79.", .notFound),
      ("RR 1.73 for recovery.", "RR for A vs B, 1.37; RR for A vs C, 0.95.", .notFound),
      ("The NNT, calculated, was 2.", "The NNT was 7.", .notFound),
    ] as [(String, String, PaperComparison.Verdict?)])
  func `estimates are compared with and without intervals`(
    _ mine: String, _ theirs: String, verdict: PaperComparison.Verdict?
  ) {
    let found = Self.verdicts("## Resultaten\n\n\(mine)", theirs, .number)
    if let verdict {
      #expect(found.first == verdict)
    } else {
      #expect(!found.contains(.differ))
    }
  }

  @Test(
    arguments: [
      ("78 volwassenen", "Seventy-eight adults were randomized; 39 to each group.", .agree),
      ("87 volwassenen", "Seventy-eight adults were randomized; 39 to each group.", .differ),
      ("446.763 mensen", "A cohort of 446 763 individuals.", .agree),
      ("686", "Ten trials with 686 participants were included.", .agree),
      ("12 women", "Semi-structured interviews with 21 women from 3 centres.", .differ),
      (
        "324 adults",
        "A trial of 342 adults aged 20 to 70 years with pain who enrolled between 2012 and 2014 and "
          + "were randomly assigned to A (n = 116), B (n = 113) or C (n = 113).", .differ
      ),
      ("198 geanalyseerde patiënten", "In 2014, 45 of 300 patients declined.", .notFound),
    ] as [(String, String, PaperComparison.Verdict)])
  func `numbers of people are compared however they are written`(
    _ mine: String, _ theirs: String, verdict: PaperComparison.Verdict
  ) {
    #expect(Self.verdicts("## Methode\n\n- **Deelnemers:** \(mine)", theirs, .n) == [verdict])
  }

  @Test func `the comparison is printed side by side`() {
    let source =
      "---\nstudy:\n  abstract: restore.nbib\n---\n\n## Methode\n\n- **Controle:** gewone zorg\n"
      + "- **Setting:** praktijken in Noorwegen\n- **Deelnemers:** 492 mensen"
    let reading = Reading(Array(source.utf8))
    let report = Checker().check(reading, surroundings: .ofTests)
    let file = CheckedAppraisal(path: "x.md", reading: reading, report: report)
    let text = PaperPrinter(language: .dutch).print(file)
    #expect(text.hasPrefix("x.md: naast het artikel gelegd\n\n= Aantal deelnemers: gelijk\n"))
    #expect(text.contains("  regel 10:  \"492 mensen\"\n  artikel:   \"…1011 people, and 492 were"))
    #expect(text.contains("! Land: verschilt\n  regel 9:  \"Noorwegen\"\n"))
    #expect(text.contains("  tekst:    (niet gevonden)\n"))
    let other = CheckedAppraisal(
      path: "x.md", reading: Reading(Array("# A".utf8)),
      report: .init(diagnostics: [], silenced: 0))
    #expect(PaperPrinter(language: .english).print(other) == "")
  }

  @Test func `place of publication and affiliations do not tell where a study was`() {
    let record =
      "PMID- 1\nTI  - A trial.\nAB  - We did a trial.\nPL  - England\nAD  - Oslo, Norway."
    let paper = Paper(Array(record.utf8), fileName: "x.nbib")
    #expect(paper.map { PaperFacts($0.text).countries.isEmpty && $0.subjects.isEmpty } == true)
  }

  @Test(arguments: [
    "", "n = ", "95% CI", "(((((", "3, , , weeks", "random", "0 99999999999999999999 patients",
    String(repeating: "1, ", count: 3_000) + "weeks at 3 weeks dan dan usual care of",
  ])
  func `odd text costs nothing`(_ text: String) {
    let reading = Reading(
      Array("---\nstudy:\n  abstract: a.txt\n---\n\n## Methode\n\n\(text)".utf8))
    var surroundings = Surroundings.ofTests
    surroundings.paperFile = { _ in Array("Paper: \(text)".utf8) }
    #expect(
      Checker().check(reading, surroundings: surroundings).paper.allSatisfy {
        $0.verdict != .differ
      })
  }
}
