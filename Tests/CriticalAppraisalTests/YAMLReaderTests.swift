import Testing
import Yams

@testable import CriticalAppraisal

/// The forms that are read without Yams mean what Yams says they mean.
@Suite struct YAMLReaderTests {
  @Test(
    arguments: [
      "key: value", "key: 'a ''quoted'' one'", "key: \"double\"", "key: [a, b c]", "key: []",
      "key:\n  - a\n  - b", "key:\n- a\n- b", "key:\n  inner: x\n  other: y", "key: a # remark",
      "key: 2026-01-22", "key: -5", "key:", "key: \"esc\\taped\"", "key: {a: 1}",
      "key: >\n  folded\n  text",
      "key: a b\n  c", "key: 'x: y'", "key: [\"a\", 'b']",
    ])
  func `a value is the one that Yams reads`(yaml: String) throws {
    let reader = YAMLReader(Array(yaml.utf8)[...], firstLine: 1)
    #expect(reader.problems.isEmpty)
    let ours = try #require(reader.entries.first).value
    let theirs = try #require(try Yams.compose(yaml: yaml)?.mapping?.first?.value)
    #expect(plain(ours) == plain(theirs))
  }

  @Test func `a colon in a value needs no quotes`() {
    let reader = YAMLReader(Array("title: A: b\nlang: nl".utf8)[...], firstLine: 1)
    #expect(reader.entries.map(\.value.scalar) == ["A: b", "nl"])
  }

  private func plain(_ value: YAMLValue) -> String {
    switch value.content {
    case .scalar(let text): text
    case .list(let values): "[" + values.map(plain).joined(separator: "|") + "]"
    case .map(let entries):
      "{" + entries.map { "\($0.key)=\(plain($0.value))" }.joined(separator: "|") + "}"
    }
  }

  private func plain(_ node: Yams.Node) -> String {
    switch node {
    case .scalar(let scalar): scalar.string.trimmed
    case .sequence(let sequence): "[" + sequence.map(plain).joined(separator: "|") + "]"
    case .mapping(let mapping):
      "{" + mapping.map { "\($0.string ?? "")=\(plain($1))" }.joined(separator: "|") + "}"
    case .alias: "alias"
    }
  }
}
