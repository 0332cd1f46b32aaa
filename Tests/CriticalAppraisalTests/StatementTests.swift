import Foundation
import Testing

@testable import CriticalAppraisal

@Suite struct StatementTests {
  @Test func `nothing is raised on statements whose numbers agree`() throws {
    let rows = try StatementRow.all("consistent")
    #expect(rows.count >= 200)
    for row in rows {
      #expect(row.findings == [], "\(row.statement)")
    }
  }

  @Test func `a statement whose numbers do not agree is found by its rule`() throws {
    let rows = try StatementRow.all("wrong")
    #expect(rows.count >= 80)
    for row in rows {
      #expect(row.findings == [row.rule], "\(row.statement)")
    }
  }

  @Test func `most consistent statements with an interval are read`() throws {
    let rows = try StatementRow.all("consistent").filter { row in
      row.statement.contains("95%") || row.statement.contains("p =")
    }
    let read = rows.count { row in
      let appraisal = Reading(Array("## Results\n\n\(row.statement)\n".utf8)).appraisal
      return StatementReader.read(appraisal).intervals.contains { $0.estimate != nil }
    }
    #expect(read * 10 >= rows.count * 8)
  }

  @Test func `code, references and evidence blocks hold no statements`() {
    let text = """
      ## Results

      `RR 0.72 (95% CI 0.88 to 0.59)`

      ```effects
      pain: RR 0.72 (95% CI 0.88 to 0.59)
      ```

      ## References

      1. Kent P. RR 0.72 (95% CI 0.88 to 0.59). BMJ 2020;1:2.
      """
    #expect(StatementReader.read(Reading(Array(text.utf8)).appraisal).intervals.isEmpty)
  }

  @Test func `a table cell is read with the heading of its column`() throws {
    let text = """
      ## Results

      | Outcome | OR (95% CI) |
      | --- | --- |
      | Pain | 0.8 (0.6 to 1.1) |
      """
    let found = StatementReader.read(Reading(Array(text.utf8)).appraisal).intervals
    let statement = try #require(found.first)
    #expect(found.count == 1)
    #expect(statement.measure == .ratio)
    #expect(statement.estimate?.value == 0.8)
    #expect(statement.lower.value == 0.6 && statement.upper.value == 1.1)
  }

  @Test func `a finding stands on the line of its statement`() {
    let text = "## Results\n\nFirst line.\nThen RR 0.72 (95% CI 0.88 to 0.59).\n"
    let reading = Reading(Array(text.utf8))
    let found = Checker().check(reading).diagnostics.filter { $0.rule == "number-interval" }
    #expect(found.map(reading.line) == [4])
  }
}

/// A statement of the fixtures, with the rule that is to find it.
struct StatementRow: Sendable {
  var language: Language
  var rule: String
  var statement: String

  /// The rows of a table.
  static func all(_ name: String) throws -> [StatementRow] {
    let url = HeadingRecognitionTests.fixtures
      .appending(path: "statements/\(name).tsv")
    return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").dropFirst().map {
      let fields = $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return StatementRow(
        language: fields[0] == "nl" ? .dutch : .english, rule: fields[1], statement: fields[2])
    }
  }

  /// The rules that speak of whether its numbers agree.
  var findings: [String] {
    let rules = [
      Rule.numberInterval, .numberSymmetry, .numberPValue, .numberPercentage, .numberSum,
      .numberNNT, .numberScale,
    ].map(\.id)
    let heading = language == .dutch ? "Resultaten" : "Results"
    let source = "---\nlang: \(language.rawValue)\n---\n\n## \(heading)\n\n\(statement)\n"
    return Checker().check(Reading(Array(source.utf8))).diagnostics.map(\.rule)
      .filter(rules.contains)
  }
}
