import Testing

@testable import CriticalAppraisal

@Suite struct EvidenceFlowTests {
  /// The numbers of a flow that do not follow from those before.
  private static func sums(_ yaml: String) -> [String] {
    let reading = Reading(Array("## Results\n\n```flow\n\(yaml)\n```\n".utf8))
    return reading.diagnostics.filter { $0.facts.text("flaw") == "sum" }.map {
      "\($0.facts.text("stage")): \($0.facts.text("value"))"
    }
  }

  @Test func `a stage holds what the one before left`() {
    #expect(Self.sums("- {stage: a, n: 100, out: 20}\n- {stage: b, n: 81}") == ["b: 81"])
    #expect(Self.sums("- {stage: a, n: 100, out: 20}\n- {stage: b, n: 80}") == [])
  }

  @Test func `arms are checked one by one, and together where only their sum is known`() {
    let head = "arms: [x, y]\nstages:\n  - {stage: a, n: [50, 50], "
    #expect(Self.sums(head + "out: [3, 4]}\n  - {stage: b, n: [47, 45]}") == ["b, y: 45"])
    #expect(Self.sums(head + "out: 8}\n  - {stage: b, n: [47, 45]}") == [])
    let whole = "arms: [x, y]\nstages:\n  - {stage: a, n: 100}\n"
    #expect(Self.sums(whole + "  - {stage: b, n: [50, 51]}") == ["b: 101"])
  }

  @Test func `parts with other names are only compared as a whole`() {
    let yaml = "- {stage: a, n: {x: 60, y: 40}}\n- {stage: b, n: {y: 40, x: 60}}"
    #expect(Self.sums(yaml) == [])
  }

  @Test func `fewer without a reason is no contradiction, more is one for people only`() {
    let stages = "stages:\n  - {stage: a, n: 10}\n  - {stage: b, n: 8}\n  - {stage: c, n: 9}"
    #expect(Self.sums("unit: records\n" + stages) == [])
    #expect(Self.sums(stages) == ["c: 9"])
  }
}
