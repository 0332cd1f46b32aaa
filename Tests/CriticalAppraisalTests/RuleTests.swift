import Testing

@testable import CriticalAppraisal

@Suite struct RuleTests {
  @Test(arguments: RuleExample.all)
  func `an example breaks or keeps its rule`(_ example: RuleExample) {
    let found = example.diagnostics
    #expect(found.isEmpty != example.example.triggers)
    for diagnostic in found {
      for language in Language.allCases {
        let wording = example.rule.wording(diagnostic.facts, .terms(language))
        #expect(!wording.message.isEmpty)
        #expect(!wording.message.hasSuffix("."))
        #expect(wording.help?.hasSuffix(".") ?? true)
      }
    }
  }

  @Test(arguments: Rule.all.map(\.id))
  func `an id is unique, kebab-case and begins with a group`(_ id: String) {
    #expect(Rule.all.count { $0.id == id } == 1)
    #expect(id.allSatisfy { $0 == "-" || ($0.isLowercase && $0.isASCII) })
    #expect(!id.contains("--") && !id.hasSuffix("-"))
    #expect(Self.groups.contains { id.hasPrefix("\($0)-") })
  }

  @Test func `rules are listed by group, each group once`() {
    let groups = Rule.all.map(\.group)
    let inOrder = Self.groups.flatMap { group in groups.filter { $0 == group } }
    #expect(groups == inOrder)
  }

  @Test(arguments: Rule.all.map(\.id))
  func `a rule shows in both languages how to break and to keep it`(_ id: String) throws {
    let rule = try #require(Rule.named(id))
    #expect(rule.examples.contains { $0.triggers })
    #expect(rule.examples.contains { !$0.triggers })
    for language in Language.allCases {
      #expect(rule.examples.contains { $0.language == language })
      #expect(!rule.title[language].isEmpty)
      #expect(!rule.title[language].hasSuffix("."))
      #expect(rule.explanation[language].hasSuffix("."))
    }
  }

  private static let groups = [
    "section", "question", "method", "reference", "citation", "number", "paper", "evidence",
    "instrument",
    "metadata",
    "link", "markdown", "privacy",
  ]
}

@Suite struct RuleJudgementTests {
  @Test(arguments: RuleJudgement.all)
  func `a rule speaks as often as a fair teacher would`(_ judgement: RuleJudgement) {
    let found = judgement.source.diagnostics.filter { $0.rule == judgement.rule }
    #expect(found.count == judgement.count)
  }

  @Test func `a message on personal data does not repeat them`() throws {
    let source = "## Casus\n\nMevrouw (BSN 111222333), geb. 12-03-1975, tel. 06-12345678."
    let found = source.diagnostics.filter { $0.rule == Rule.privacyPersonalData.id }
    #expect(found.count == 3)
    for diagnostic in found {
      for language in Language.allCases {
        let message = Rule.privacyPersonalData.wording(diagnostic.facts, .terms(language)).message
        #expect(!message.contains { $0.isNumber })
      }
    }
  }

  @Test(arguments: ["", "\n  \n", String(repeating: "PK\u{3}\u{4}\u{0}", count: 50)])
  func `a file that is empty or no text gets one finding`(_ text: String) {
    let reading = Reading(Array(text.utf8))
    #expect(Checker().check(reading).diagnostics.map(\.rule) == ["markdown-refused"])
  }

  @Test func `the prompts under one heading are one finding`() {
    let text = "---\ntags: [‹a›, ‹b›]\n---\n\n## Question\n\n‹c›\n\n- P: ‹d›\n\n## Method\n\n‹e›\n"
    let found = Checker().check(Reading(Array(text.utf8))).diagnostics
      .filter { $0.rule == "section-template" }
    #expect(found.map { $0.facts.text("prompt") } == ["‹a›", "‹c›", "‹e›"])
    #expect(found.map { $0.facts.number("more") } == [1, 1, 0])
  }

  @Test func `a finding in running text stands on its own line`() {
    let source = "## Resultaten\n\nEerste regel.\nTweede regel: TODO.\n\n- a\n- b\n- nog invullen"
    let reading = Reading(Array(source.utf8))
    let found = Checker().check(reading).diagnostics
      .filter { $0.rule == Rule.sectionPlaceholder.id }
    #expect(found.map(reading.line) == [4, 8])
  }
}

@Suite struct EffectTests {
  @Test(arguments: EffectNotation.intervals)
  func `an interval is recognised`(_ text: String) {
    #expect(IntervalNotation.occurs(in: text))
  }

  @Test(arguments: EffectNotation.noIntervals)
  func `a range that is no interval is not taken for one`(_ text: String) {
    #expect(!IntervalNotation.occurs(in: text))
  }

  @Test(arguments: EffectNotation.effects)
  func `the size of an effect is recognised`(_ text: String) {
    #expect(EffectStatement.first(in: text) != nil)
  }

  @Test(arguments: EffectNotation.noEffects)
  func `a number that is no effect is not taken for one`(_ text: String) {
    #expect(EffectStatement.first(in: text) == nil)
  }
}

extension String {
  /// What all rules say of a text, on 1 June 2026, in a folder without files.
  fileprivate var diagnostics: [Diagnostic] {
    var hints = Reading.Hints()
    hints.bibliography = { _ in nil }
    return Checker().check(Reading(Array(utf8), hints: hints), surroundings: .ofTests).diagnostics
  }
}

extension Surroundings {
  /// 1 June 2026, a folder without files, a retraction, and a bibliography with corrections.
  static var ofTests: Surroundings {
    var surroundings = Surroundings(
      today: CalendarDate(year: 2026, month: 6, day: 1), fileExists: { _ in false },
      retractions: .ofTests)
    surroundings.maximumReferenceAge = 10
    var paper = BibliographicRecord(type: .journalArticle)
    paper.pmid = "30826805"
    paper.extra = [.init(name: "nbib:EIN", value: "BMJ. 2021;369:m80. PMID: 30826999")]
    var correction = BibliographicRecord(type: .journalArticle)
    correction.title = "Correction to: Training of physical therapists in the real world"
    surroundings.bibliography = [paper, correction]
    surroundings.paperFile = { $0 == "restore.nbib" ? Array(restore.utf8) : nil }
    return surroundings
  }

  /// A record as PubMed gives it, in words of our own.
  static let restore = """
    PMID- 37146623
    TI  - Cognitive functional therapy with or without movement sensor biofeedback versus
          usual care for chronic, disabling low back pain (RESTORE): a randomised,
          controlled, three-arm, parallel group, phase 3, clinical trial.
    AB  - BACKGROUND: Long-lasting low back pain of more than 3 months limits many people.
          METHODS: We did a trial in 20 primary care physiotherapy clinics in Australia.
          Adults were allocated to therapy, to therapy with a sensor, or to usual care. We
          measured at baseline, 3, 6, 13, 26, 40 and 52 weeks. The primary outcome was
          limitation by the Roland Morris Disability Questionnaire (RMDQ) at 13 weeks.
          FINDINGS: We assessed 1011 people, and 492 were randomly assigned: 164 to therapy,
          163 to therapy with a sensor and 165 to usual care. Compared with usual care,
          therapy was better by 4\u{B7}6 points (95% CI 3\u{B7}4 to 5\u{B7}9).
    FAU - Kent, Peter
    AD  - Curtin University, Perth, Australia.
    FAU - Hartvigsen, Jan
    AD  - University of Southern Denmark, Odense, Denmark.
    PL  - England
    SI  - ANZCTR/ACTRN12618001396213
    AID - 10.1016/S0140-6736(23)00441-5 [doi]
    """
}

/// One example of a rule, as an argument of a test.
struct RuleExample: Sendable, CustomTestStringConvertible {
  var rule: Rule
  var index: Int

  static let all = Rule.all.flatMap { rule in
    rule.examples.indices.map { RuleExample(rule: rule, index: $0) }
  }

  var example: Rule.Example { rule.examples[index] }
  var testDescription: String { "\(rule.id) \(index + 1)" }

  /// What the rule says of the example.
  var diagnostics: [Diagnostic] {
    example.source.diagnostics.filter { $0.rule == rule.id }
  }
}

/// A text, and how often a rule is to speak of it.
struct RuleJudgement: Sendable, CustomTestStringConvertible {
  var rule: String
  var count: Int
  var source: String

  init(_ rule: String, _ count: Int, _ source: String) {
    self.rule = rule
    self.count = count
    self.source = source
  }

  var testDescription: String { "\(rule) \(count): \(source.suffix(60))" }

  static let all: [RuleJudgement] = [
    RuleJudgement(
      "number-claim", 0, "## Results\n\nIt was 12 hours sooner.\n\n## Conclusion\n\nMore effective."
    ),
    RuleJudgement(
      "number-claim", 1,
      "## Results\n\nIt was better after 3, 6 and 12 months.\n\n## Conclusion\n\nMore effective."),
    RuleJudgement(
      "number-claim", 1,
      "## Results\n\nIt was better [1, 2].\n\n## Conclusion\n\nNot statistically significant."),
    RuleJudgement(
      "number-claim", 0,
      "## Results\n\nIt was better [1, 2].\n\n## Conclusion\n\nExercise is not proven to help."),
    RuleJudgement(
      "number-claim", 0,
      "## Results\n\nIt was better [1, 2].\n\n## Conclusion\n\nOver klinische relevantie is geen uitspraak te doen."
    ),
    RuleJudgement(
      "number-claim", 0,
      "## Resultaten\n\n9 van 17 herstelden.\n\n## Conclusie\n\nOefenen is effectiever."),
    RuleJudgement(
      "number-claim", 1,
      "## Resultaten\n\n9 van 17 herstelden.\n\n## Conclusie\n\nDat verschil is niet klinisch relevant."
    ),
    RuleJudgement(
      "number-claim", 0,
      "## Resultaten\n\n9 van 17 herstelden; de drempel is 2 punten.\n\n## Conclusie\n\nDat verschil is niet klinisch relevant."
    ),
    RuleJudgement(
      "number-claim", 0, "## Resultaten\n\nNiets.\n\n## Conclusie\n\nEr is meer onderzoek nodig."),
    RuleJudgement(
      "metadata-interests", 0,
      "## Discussie\n\nTherapeuten kregen training; een cursus van 5 dagen. De kosten waren € 300 per patiënt."
    ),
    RuleJudgement(
      "metadata-interests", 0,
      "## Betekenis\n\nScholing is nodig: volg een cursus motiverende gespreksvoering."),
    RuleJudgement("metadata-interests", 1, "## Betekenis\n\nBekijk de workshop op onze website."),
    RuleJudgement(
      "metadata-interests", 1, "## Implications\n\nInterested? Enroll in the online course today."),
    RuleJudgement(
      "metadata-interests", 0,
      "## Background\n\nThe natural course of back pain is benign. Click here for the paper."),
    RuleJudgement(
      "metadata-interests", 1,
      "## Betekenis\n\nEen nieuwe cursus CFT start in mei. Schrijf je nu in!"),
    RuleJudgement(
      "metadata-interests", 0,
      "## Interests\n\nNone.\n\n## Implications\n\nInterested? Enroll in the online course today."),
    RuleJudgement(
      "metadata-interests", 0,
      "## References\n\n1. Smith J. Enroll: a course for back pain. BMJ 2020;1:2."),
    RuleJudgement(
      "privacy-personal-data", 1, "## Casus\n\nPatiënt geboren op 3 maart 1962 heeft pijn."),
    RuleJudgement("privacy-personal-data", 1, "## Case\n\nMr Smith (DOB 03/04/1962) has pain."),
    RuleJudgement("privacy-personal-data", 1, "## Case\n\nMr Smith was born on March 4, 1962."),
    RuleJudgement("privacy-personal-data", 0, "## Case\n\nA man born in 1962, seen on 03/04/2020."),
    RuleJudgement(
      "privacy-personal-data", 0, "## Methode\n\nKinderen geboren tussen 1-1-2001 en 31-12-2004."),
    RuleJudgement("privacy-personal-data", 1, "## Methode\n\nBSN: 123456782."),
    RuleJudgement("privacy-personal-data", 1, "## Methode\n\nBSN 1234.56.782 staat hier."),
    RuleJudgement("privacy-personal-data", 0, "## Methode\n\nBSN 123456789 staat hier."),
    RuleJudgement(
      "privacy-personal-data", 0, "## Methode\n\nRegistratie 123456782, PMID 111222333."),
    RuleJudgement("privacy-personal-data", 1, "## Casus\n\nMevrouw met nummer 123456782 belt."),
    RuleJudgement("privacy-personal-data", 0, "## Casus\n\nMevrouw, zie PMID 123456782."),
    RuleJudgement("privacy-personal-data", 1, "## Casus\n\nMail: jan.jansen@example.nl"),
    RuleJudgement(
      "privacy-personal-data", 0, "## Methode\n\nMail: jan.jansen@example.nl en 06-12345678"),
    RuleJudgement("privacy-personal-data", 1, "## Casus\n\nBel +31 6 12345678."),
    RuleJudgement(
      "privacy-personal-data", 1, "## Casus\n\nZij woont aan de Kerklaan 12, 1234 AB Utrecht."),
    RuleJudgement(
      "privacy-personal-data", 0, "## Casus\n\nZij slikt 1000 IE vitamine D en 2000 MG per dag."),
    RuleJudgement(
      "section-placeholder", 0,
      "## Methode\n\nPatiënten moesten een vragenlijst invullen (XXL of XX)."),
    RuleJudgement("section-placeholder", 1, "## Methode\n\n...\n"),
    RuleJudgement("section-placeholder", 1, "## Methode\n\n- **Design:** …\n"),
    RuleJudgement("section-placeholder", 1, "## Methode\n\nLorem ipsum dolor sit amet\n"),
    RuleJudgement("section-placeholder", 0, "## Methode\n\n<!-- TODO: aanvullen -->\n\nEen RCT.\n"),
    RuleJudgement(
      "section-placeholder", 1, "## Methode\n\nEen RCT. <!-- iets --> TODO aanvullen\n"),
    RuleJudgement("section-placeholder", 2, "## Methode\n\nTODO\n\n## Resultaten\n\nxxx\n"),
    RuleJudgement("link-vague", 1, "Zie [hier](https://x.org)."),
    RuleJudgement("link-vague", 1, "[Klik hier](https://x.org) voor meer."),
    RuleJudgement("section-empty", 0, "# Titel\n\n# Methode\n\nx"),
    RuleJudgement("section-empty", 1, "# Titel\n\n## Methode\n\n<!-- x -->\n\n## Resultaten\n\nx"),
    RuleJudgement("section-empty", 1, "## Methode\n\nx\n\n### Design\n\n## Resultaten\n\nx"),
    RuleJudgement("section-empty", 0, "## Methode\n\n![x](y.png)\n"),
    RuleJudgement("section-empty", 0, "## Methode\n\n|a|b|\n|-|-|\n|c|d|\n"),
    RuleJudgement(
      "section-duplicate", 1, "## Resultaten\n\nx\n\n## Conclusie\n\nx\n\n## Results\n\ny"),
    RuleJudgement("section-duplicate", 0, "## Resultaten\n\nx\n\n### Resultaten\n\ny"),
    RuleJudgement(
      "section-duplicate", 0, "## Conclusie\n\nx\n\n## Methode\n\nx\n\n## Bottom line\n\ny"),
    RuleJudgement(
      "reference-numbering", 1,
      "## Referenties\n\n1. Aa B. Cc. BMJ 2020;1:2.\n3. Dd E. Ff. BMJ 2021;1:2.\n"),
    RuleJudgement(
      "reference-numbering", 0,
      "## Referenties\n\n1. Aa B. Cc. BMJ 2020;1:2.\n1. Dd E. Ff. BMJ 2021;1:2.\n"),
    RuleJudgement("markdown-comment", 1, "## Methode\n\nEen <!-- foo trial.\n"),
    RuleJudgement("markdown-raw-html", 1, "## Methode\n\n<div align=center>x</div>\n"),
    RuleJudgement(
      "markdown-raw-html", 0,
      "## Methode\n\np < 0,05 en <50 jaar, <https://x.org>, H<sub>2</sub>O\n\n<br>\n"),
    RuleJudgement("link-unsafe", 0, "[x](foo/bar:baz.md) [y](#a:b) [z](?q=a:b)"),
    RuleJudgement("link-missing-file", 1, "[x](www.example.org)"),
    RuleJudgement("link-missing-file", 1, "[x]()"),
    RuleJudgement("link-missing-file", 0, "[x](#results)"),
    RuleJudgement("metadata-encoding", 1, "Dit is â€œeen citaatâ€ van CaÃ±eiro."),
    RuleJudgement("metadata-encoding", 0, "São Paulo, Ãrsted, “citaat” – 5 € â"),
    RuleJudgement("question-incomplete", 1, "## Vraag\n\nHelpt oefentherapie bij lage rugpijn?"),
    RuleJudgement(
      "reference-study", 0,
      "---\nstudy:\n  doi: 10.1016/S0140-6736(23)00441-5\n---\n\n## References\n\n1. Kent P. RESTORE. Lancet 2023. https://doi.org/10.1016/s0140-6736(23)00441-5.\n2. Aa B. Cc. BMJ 2020;1:2.\n"
    ),
    RuleJudgement(
      "citation-unresolved", 0,
      "## Results\n\nPain on a scale [0-10] fell [1].\n\n## References\n\n1. Kent P. RESTORE. Lancet 2023;1:2.\n2. Aa B. Cc. BMJ 2020;1:2.\n"
    ),
  ]
}

/// Ways to write effects and intervals, from papers, abstracts and course texts.
enum EffectNotation {
  static let intervals = [
    "RR 0.72 (95% CI 0.59-0.88, p=0.001)",
    "RR 0.81 (95% CI: 0.71 to 0.92)",
    "rate ratio, 0.77; 95% CI, 0.66 to 0.90",
    "relative risk, 0.58; 95 percent confidence interval, 0.47 to 0.72; P<0.00001",
    "0.66 [95% CI 0.54 to 0.81]; p<0.001",
    "relative risk 1.05 (95% confidence interval 0.26 to 4.17)",
    "1.12 (0.95 to 1.33)",
    "HR 0.79 (0.44–1.42)",
    "RR, 0.72; 95% confidence interval [CI], 0.55-0.95",
    "-0.4 (-0.7, -0.1)",
    "Risk ratio: 1.110 (1.040-1.190)",
    "–1·8 [95% CI –3·1 to –0·5]",
    "−0.21 (−0.30 to −0.12), <0.001",
    "8.4% (−3.1% to 19.9%)",
    "OR 1.47 [1.12; 1.93]",
    "95% CI = 1.12 to 1.93",
    "CI95% 1.12–1.93",
    "95%CI 1.1 to 2",
    "95 % CI 1.1 to 2",
    "C.I. 1.1 to 2",
    "Hazardratio 0,75 (95%-BI 0,62-0,91)",
    "(95%-BI −32% tot −21%)",
    "1,62 g/kg (95%-BI 1,03–2,20)",
    "95% BI [1.31, 4.87]",
    "het 95% betrouwbaarheidsinterval loopt van 62 tot 84 kg",
    "95%-betrouwbaarheidsinterval (BI): 0,64 tot 0,92",
    "95%BI 1 tot 2",
    "BI 95% 1 tot 2",
    "BHI 1 tot 2",
    "95%‑BI 1 tot 2",
    "[95%BI=0,70-0,92]",
    "(95%-BI: 0,70; 0,92)",
    "verschil 2 punten (1,2 tot 3,4)",
    "NNT 18 (12 to 37)",
    "| OR (BI) | 1.12–1.93 |",
    "het verschil was 4,6 punten (2,1 t/m 6,3)",
  ]

  static let noIntervals = [
    "pijn op een schaal (0-10) daalde 1,2 punten",
    "het verschil was 12 punten (p = 0,03)",
    "follow-up (6 to 12 months)",
    "reductie van 1,2 punten [1, 2]",
    "42 patiënten (20 tot 65 jaar)",
    "Bij Kent (2019) was het 3 punten",
    "verbetering van 3,1 punten (SD 1,2)",
    "scores (range 0 to 100)",
    "dit was 12 [3-5]",
  ]

  static let effects = [
    "Pijn daalde met 1,2 punten.",
    "Het verschil was 3.",
    "RR 0.72",
    "OR = 1,4",
    "p = 0.03",
    "p<0,05 voor pijn",
    "Of the PRT arm 66% improved.",
    "66% tegen 20% herstelde.",
    "De reductie was 12 mm.",
    "Significant verschil (p = 0,03).",
    "sensitiviteit 85%",
    "10-punten verbetering op de ODI",
    "a mean difference of 4.6 points",
    "NNT 5",
    "De pijnscore was 2,3 lager",
  ]

  static let noEffects = [
    "Van de 120 patiënten vielen er 12 uit.",
    "Het effect hield 12 maanden aan.",
    "De deelnemers waren gemiddeld 47 jaar; 59% was vrouw.",
    "Er was geen verschil [1, 2].",
    "De effecten waren klinisch relevant en duurzaam op 12 maanden.",
    "Het effect na 3, 6 en 12 maanden was gelijk.",
    "Kent (2019) vond een verbetering.",
    "SF-36 verbeterde significant.",
    "Het verschil werd in 8 sessies bereikt.",
    "The effect lasted for 6 to 12 months.",
    "In 2019 nam het verschil toe.",
    "or 12 people dropped out",
    "In maand 3 was het effect weg.",
    "492 volwassenen lieten een verbetering zien.",
    "De verbetering bij de 90e percentiel.",
    "Tabel 2 toont het verschil.",
    "Figure 1 shows the difference.",
    "Fase 3 liet een verbetering zien.",
  ]
}
