import Testing

@testable import CriticalAppraisal

@Suite struct EvidenceReadingTests {
  @Test func `a row of effects has all that was typed`() throws {
    let row = try #require(
      effects(
        """
        - outcome: Disability
          comparison: CFT vs usual care
          estimate: -3.5
          ci: -4.9 to -2.0
          p: < 0.001
          n: 164/165
          mcid: 5
          scale: 0-24, lower is better
        """
      ).first)
    #expect(row.outcome == "Disability")
    #expect(row.arms?.control == "usual care")
    #expect(row.estimate.value == PrintedNumber("-3.5"))
    #expect(row.estimate.upper == PrintedNumber("-2.0"))
    #expect(row.p == PrintedNumber("0.001").map { EvidenceP(.less, $0) })
    #expect(row.n == [164, 165])
    #expect(row.better == .lower)
    #expect(row.range?.highest == PrintedNumber("24"))
  }

  @Test(
    arguments: [
      "-5.9 to -3.4", "-5,9 tot -3,4", "[-5,9; -3,4]", "[-5.9, -3.4]", "\u{2212}5.9 to \u{2212}3.4",
      "\u{2013}5,9 tot \u{2013}3,4", "-5.9 - -3.4", "-5,9--3,4", "(\u{2212}5,9\u{2013}\u{2212}3,4)",
      "95%-BI -5,9 tot -3,4", "95% CI: -5.9 to -3.4", "van -5,9 tot -3,4", "-5·9 to -3·4",
      "-5.9,-3.4", "\"-5,9 t/m -3,4\"",
    ])
  func `limits are read however they are typed`(_ typed: String) throws {
    let row = try #require(effects("outcome: x\nestimate: -4,6\nci: \(typed)").first)
    #expect(row.estimate.lower?.value == -5.9)
    #expect(row.estimate.upper?.value == -3.4)
  }

  @Test(arguments: ["0.83", "0,83", ".83", "0·83"])
  func `a decimal mark may be a point, a comma or a raised point`(_ typed: String) throws {
    #expect(try #require(effects("estimate: \(typed)").first).estimate.value.value == 0.83)
  }

  @Test func `an interval may stand with its estimate, and a measure and unit too`() throws {
    let row = try #require(effects("effect: MD -3.5 (90% CI -4.9 to -2.0)").first)
    #expect(row.measure == .meanDifference)
    #expect(row.estimate.level?.value == 90)
    #expect(row.estimate.lower?.value == -4.9)
    let other = try #require(effects("effect: -3.5 points").first)
    #expect(other.unit == "points")
    #expect("effect: -3.5 points".block("effects")?.isWhole == true)
  }

  @Test func `a pipe table or a key above the rows will do`() {
    let rows = effects("measure: RR\n| outcome | estimate |\n|---|---|\n| a | 0.7 |\n| b | 0.8 |")
    #expect(rows.map(\.outcome) == ["a", "b"])
    #expect(rows.allSatisfy { $0.measure == .riskRatio })
  }

  @Test(
    arguments: [
      ("33/50", 33, 50), ("33 of 50", 33, 50), ("33 van de 50", 33, 50), ("33 (n=50)", 33, 50),
      ("33/50 (66%)", 33, 50), ("1.011/2.000", 1011, 2000), ("804 / 8587", 804, 8587),
    ])
  func `counts are read however they are typed`(typed: String, events: Int, total: Int) throws {
    let block = "experimental: \(typed)\ncontrol: 1/2".block("2x2")
    guard case .twoByTwo(let table) = block?.content else {
      Issue.record("not read")
      return
    }
    #expect(table.experimental.events == events)
    #expect(table.experimental.total == total)
  }

  @Test(arguments: [
    ("15%", 0.15), ("0,15", 0.15), ("15", 0.15), ("0.15", 0.15), ("15 procent", 0.15),
  ])
  func `a probability may be a percentage or a fraction`(typed: String, value: Double) throws {
    let block = "tp: 46\nfp: 250\nfn: 2\ntn: 165\nvoorafkans: \(typed)".block("diagnostiek")
    guard case .diagnostic(let table) = block?.content else {
      Issue.record("not read")
      return
    }
    #expect(table.pretest == value)
  }

  @Test(
    arguments: [
      "effects", "Effecten", "yaml effects", "{.effects}", "effects title", "forest_plot",
    ])
  func `the word after the fence may be Dutch or English`(_ infoString: String) {
    #expect(EvidenceKind(infoString: infoString) == .effects)
  }

  @Test(arguments: ["", "swift", "effective", "yaml"])
  func `other code stays code`(_ infoString: String) {
    #expect(EvidenceKind(infoString: infoString) == nil)
  }

  @Test func `domains may be a map, a list of maps or short lines`() {
    let forms = [
      "domains:\n  Allocation: low\n  Measurement: high, self-report",
      "domains:\n  - domain: Allocation\n    judgement: laag\n  - domein: Measurement\n"
        + "    oordeel: hoog risico\n    reden: self-report",
      "- Allocation: low\n- Measurement: high (self-report)",
    ]
    for form in forms {
      guard case .riskOfBias(let read) = form.block("risk-of-bias")?.content else {
        Issue.record("not read: \(form)")
        continue
      }
      #expect(read.studies.first?.domains.map(\.name) == ["Allocation", "Measurement"], "\(form)")
      #expect(read.studies.first?.domains.map(\.judgement) == [.low, .high])
      #expect(read.studies.first?.domains.last?.reason == "self-report")
    }
  }

  @Test(arguments: ["study", "studie", "name", "naam"])
  func `a judged study is named by any of these keys`(key: String) {
    let yaml = "studies:\n  - \(key): Kent 2023\n    domains: {Allocation: low}"
    guard case .riskOfBias(let read) = yaml.block("risk-of-bias")?.content else {
      Issue.record("not read")
      return
    }
    #expect(read.studies.first?.name == "Kent 2023")
  }

  @Test(arguments: [
    ("risk-of-bias", "instrument: RoB 2\ndomains:\n  \"-9223372036854775808\": low\n  \"0\": low"),
    ("diagnostic", "tp: 1\nfp: 1\nfn: 1\ntn: 1\npretest: 9223372036854775807%"),
    ("diagnostic", "tp: 1\nfp: 1\nfn: 1\ntn: 1\npretest: 9223372036854775807 procent"),
  ])
  func `a number that is longer than any that is meant stops nothing`(kind: String, yaml: String) {
    let reading = Reading(Array("## Results\n\n```\(kind)\n\(yaml)\n```\n\nAfter.".utf8))
    let checked = CheckedAppraisal(
      path: "x.md", reading: reading, report: Checker().check(reading))
    #expect(PlainTextRenderer(language: .dutch).render(checked).contains("After."))
  }

  @Test func `moments share the unit of the last`() {
    guard
      case .timeline(let line) = "momenten: [0, 13, 52 weken]\nprimair: 13".block("tijdlijn")?
        .content
    else {
      Issue.record("not read")
      return
    }
    #expect(line.moments.map(\.time.days) == [0, 91, 364])
    #expect(line.moments.map(\.isPrimary) == [false, true, false])
  }

  private func effects(_ yaml: String) -> [EvidenceEffects.Row] {
    if case .effects(let effects) = yaml.block("effects")?.content { effects.rows } else { [] }
  }
}

@Suite struct EvidenceProblemTests {
  @Test(
    arguments: [
      ("effects", "estimate: -1\nci: -0.5 to -2", "limitsOutOfOrder", 4),
      ("effects", "estimate: -1\nci: 0.5 to 2", "outsideLimits", 4),
      ("effects", "measure: RR\nestimate: -1", "ratioNotPositive", 4),
      ("effects", "estimate: abc", "estimate", 3),
      ("effects", "outcome: x", "missing", 2),
      ("effects", "estimate: -1\nci: about 2", "interval", 4),
      ("effects", "estimate: -1\nci: 95% CrI -2 to 0", "interval", 4),
      ("effects", "estimate: 1\np: 0.000", "p", 4),
      ("effects", "estimate: 1\np: 3", "p", 4),
      ("two-by-two", "experimental: 51/50\ncontrol: 1/50", "eventsAboveTotal", 3),
      ("two-by-two", "experimental: 1/50", "missing", 2),
      ("two-by-two", "experimental: 0/0\ncontrol: 1/50", "eventsAboveTotal", 3),
      ("two-by-two", "arms:\n  - events: 1/2", "twoArms", 2),
      ("diagnostic", "tp: 0\nfp: 1\nfn: 0\ntn: 1", "nobody", 2),
      ("diagnostic", "tp: -1\nfp: 1\nfn: 2\ntn: 1", "count", 3),
      ("diagnostic", "tp: 1\nfp: 1\nfn: 2\ntn: 1\npretest: 150%", "probability", 7),
      ("risk-of-bias", "domains:\n  Allocation: purple", "judgement", 4),
      ("flow", "- stage: a\n  n: 10\n  out: 3\n- stage: b\n  n: 8", "sum", 6),
      ("flow", "arms: [a, b]\nstages:\n  - stage: x\n    n: [1, 2, 3]", "columns", 6),
      ("timeline", "moments: [1, 2]", "time", 3),
      ("timeline", "moments: [1, 2 weeks]\nprimary: 3 weeks", "unknownPrimary", 4),
      ("certainty", "- outcome: x\n  certainty: superb", "certainty", 4),
    ])
  func `what cannot be is named with its line`(
    kind: String, yaml: String, flaw: String, line: Int
  ) throws {
    let reading = yaml.reading(kind)
    let found = try #require(
      reading.diagnostics.first { $0.rule == "evidence-value" },
      "\(reading.diagnostics.map(\.rule))")
    #expect(found.facts.text("flaw") == flaw)
    #expect(reading.line(of: found) == line)
    for language in Language.allCases {
      let wording = Rule.evidenceValue.wording(found.facts, .terms(language))
      #expect(!wording.message.contains("\"\""))
    }
  }

  @Test func `a key that is nearly right is named`() throws {
    let reading = "outcome: x\nestimate: 1\nscael: 0-24".reading("effects")
    let found = try #require(reading.diagnostics.first)
    #expect(found.rule == "evidence-unknown-key")
    #expect(found.facts.text("suggestion") == "scale")
    #expect(reading.line(of: found) == 5)
  }

  @Test func `one bad row costs only itself, and its words are shown`() throws {
    let yaml = "- outcome: good\n  estimate: 1.5\n- outcome: bad\n  estimate: many"
    let reading = yaml.reading("effects")
    #expect(reading.appraisal.evidence.first?.isWhole == false)
    let checked = CheckedAppraisal(
      path: "x.md", reading: reading, report: Checker().check(reading))
    for language in Language.allCases {
      let html = PageRenderer(language: language).render(checked).body.string
      #expect(html.contains("<figure") && html.contains("estimate: many"))
      #expect(PlainTextRenderer(language: language).render(checked).contains("estimate: many"))
    }
  }

  @Test func `a block of which nothing can be made stays as it was typed`() {
    let reading = "experimental: many\ncontrol: few".reading("two-by-two")
    #expect(reading.appraisal.evidence.isEmpty)
    let checked = CheckedAppraisal(
      path: "x.md", reading: reading, report: Checker().check(reading))
    #expect(PageRenderer(language: .dutch).render(checked).body.string.contains("control: few"))
  }

  @Test func `a block that was understood does not show its source`() {
    let checked = "estimate: -1.5\nci: -2 to -1".checked("effects")
    #expect(
      !PageRenderer(language: .english).render(checked).body.string.contains("estimate: -1.5"))
    #expect(!PlainTextRenderer(language: .english).render(checked).contains("estimate:"))
  }
}

@Suite struct HostileEvidenceTests {
  static let blocks: [String] = {
    let deep = String(repeating: "[", count: 2_000) + String(repeating: "]", count: 2_000)
    let steps = (0..<60).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n")
    let bomb =
      "x: [&a [1,1,1,1,1,1,1,1,1], &b [*a,*a,*a,*a,*a,*a,*a,*a,*a], "
      + "&c [*b,*b,*b,*b,*b,*b,*b,*b,*b], &d [*c,*c,*c,*c,*c,*c,*c,*c,*c], [*d,*d,*d,*d,*d,*d,*d]]"
    let nines = String(repeating: "9", count: 400)
    return [
      deep, "rows: \(deep)", steps, bomb, "rows:\n  - \(bomb)", "estimate: \(nines)",
      "estimate: 1e999\nci: \(nines) to \(nines)", "tp: \(nines)\nfp: 1\nfn: 1\ntn: 1",
      "experimental: 1/999999999999999\ncontrol: 999999999999999/999999999999999",
      "experimental: 0/1\ncontrol: 0/1", "tp: 1000000000000\nfp: 0\nfn: 0\ntn: 1000000000000",
      "estimate: 999999999999999\nci: -999999999999999 to 999999999999999\nmcid: 0.000000000000001",
      "measure: RR\nestimate: 0.000000000000001\nci: 0.000000000000001 to 999999999999999",
      "moments: [0 days, 1000000 years]\nprimary: 0", "stages:\n  - stage: a\n    n: 999999999",
      String(repeating: "- outcome: a\n  estimate: 1\n", count: 3_000),
      String(repeating: "- stage: a\n  n: 1\n", count: 3_000),
      String(repeating: "| a ", count: 5_000), "| |\n|-|\n| |", "\t- a\n\t\tb: c", ":", "-",
      "- - - -",
      "outcome: |\n  <script>\n  x\nestimate: 1", "title: \u{0}\u{1B}[31m\nestimate: 1",
      "domains:\n  <b>x</b>: low\noverall: low", "estimate: -\nci: to", "? a\n: b", "!!binary x",
      "rows: *x", "estimate: ---5", "ci: 1 to 2\nestimate: [1, [2, [3]]]",
    ]
  }()

  @Test(arguments: EvidenceKind.allCases)
  func `no block breaks the reader, the renderers or the page`(_ kind: EvidenceKind) {
    for block in Self.blocks {
      let checked = block.checked(kind.rawValue)
      for language in Language.allCases {
        let page = PageRenderer(language: language).render(checked)
        let problems = MarkupProblems(in: page.pieces).found
        #expect(problems.isEmpty, "\(kind) \(block.prefix(40)): \(problems.prefix(3))")
        #expect(page.body.bytes.count < 2_000_000)
        _ = PlainTextRenderer(language: language).render(checked)
        _ = JSONRenderer(language: language).render(checked)
      }
    }
  }

  @Test func `a thousand blocks take no more than their sum`() {
    let block = "```effects\n- outcome: a\n  estimate: [1\n```\n\n"
    let clock = ContinuousClock()
    let time = clock.measure {
      let reading = Reading(Array(String(repeating: block, count: 1_000).utf8))
      #expect(reading.diagnostics.count == 1_000)
    }
    #expect(time < .seconds(5))
  }
}

extension String {
  /// The text as a block of a kind in an appraisal; its first line is the third of the file.
  fileprivate func reading(_ kind: String) -> Reading {
    Reading(Array("## Results\n```\(kind)\n\(self)\n```\n".utf8))
  }

  fileprivate func checked(_ kind: String) -> CheckedAppraisal {
    let reading = reading(kind)
    return CheckedAppraisal(path: "x.md", reading: reading, report: Checker().check(reading))
  }

  fileprivate func block(_ kind: String) -> EvidenceBlock? {
    reading(kind).appraisal.evidence.first
  }
}
