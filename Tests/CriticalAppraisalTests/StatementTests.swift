import Foundation
import Testing

@testable import CriticalAppraisal

@Suite struct StatementTests {
  @Test func `nothing is raised on statements whose numbers agree`() throws {
    let rows = try ["consistent", "consistent2", "consistent3"].flatMap(StatementRow.all)
    #expect(rows.count >= 560)
    for row in rows {
      #expect(row.findings == [], "\(row.statement)")
    }
  }

  @Test func `a statement whose numbers do not agree is found by its rule`() throws {
    let rows = try ["wrong", "wrong2", "wrong3"].flatMap(StatementRow.all)
    #expect(rows.count >= 210)
    for row in rows {
      #expect(row.findings == row.rules, "\(row.statement)")
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

  @Test func `an interval and a p value in columns of their own belong to the estimate`() throws {
    let text = """
      ## Results

      | Outcome | MD | 95% CI | p |
      | --- | --- | --- | --- |
      | Pain | -1.2 | [-2.0; -0.4] | 0.003 |
      """
    let found = StatementReader.read(Reading(Array(text.utf8)).appraisal).intervals
    let statement = try #require(found.first)
    #expect(found.count == 1)
    #expect(statement.estimate?.value == -1.2)
    #expect(statement.lower.value == -2 && statement.upper.value == -0.4)
    #expect(statement.p?.number?.value == 0.003)
  }

  @Test func `the p value of two estimates in a row belongs to neither`() {
    let text = """
      ## Results

      | Outcome | Crude OR (95% CI) | Adjusted OR (95% CI) | p |
      | --- | --- | --- | --- |
      | Falls | 0.55 (0.39 to 0.78) | 0.75 (0.50 to 1.12) | 0.17 |
      """
    let found = StatementReader.read(Reading(Array(text.utf8)).appraisal).intervals
    #expect(found.count == 2)
    #expect(found.allSatisfy { $0.p == nil })
  }

  @Test(arguments: APASentence.all)
  func `a test statistic is judged as statcheck does`(_ sentence: APASentence) throws {
    let text = "## Results\n\n\(sentence.text)\n"
    let found = StatementReader.read(Reading(Array(text.utf8)).appraisal).tests
    let statement = try #require(found.first)
    #expect(found.count == 1)
    #expect(TestFlaw(statement)?.kind == sentence.flaw)
  }

  @Test func `a slip of rounding is a note, and a wrong conclusion an error`() {
    let severities = { (text: String, rule: Rule) in
      Checker().check(Reading(Array("## Results\n\n\(text)\n".utf8))).diagnostics
        .filter { $0.rule == rule.id }.map(\.severity)
    }
    #expect(severities("Pain recurred in 29/150 (19.4%).", .numberPercentage) == [.note])
    #expect(severities("Pain recurred in 29/150 (25%).", .numberPercentage) == [.warning])
    #expect(severities("t(28) = 2.20, p = .035", .numberTest) == [.note])
    #expect(severities("t(28) = 2.20, p = .01", .numberTest) == [.warning])
    #expect(severities("t(28) = 2.20, p = .2", .numberTest) == [.error])
    #expect(severities("RR 0.90 (95% CI 0.59 to 0.88)", .numberInterval) == [.warning])
    #expect(severities("RR 1.04 (95% CI 0.59 to 0.88)", .numberInterval) == [.error])
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

/// A statement of the fixtures, with the rules that are to find it; `\\n` is a line break, and one
/// that begins with a heading is a whole appraisal.
struct StatementRow: Sendable {
  var language: Language
  var rules: [String]
  var statement: String

  /// The rows of a table.
  static func all(_ name: String) throws -> [StatementRow] {
    let url = HeadingRecognitionTests.fixtures
      .appending(path: "statements/\(name).tsv")
    return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").dropFirst().map {
      let fields = $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return StatementRow(
        language: fields[0] == "nl" ? .dutch : .english,
        rules: fields[1].split(separator: " ").map(String.init),
        statement: fields[2].replacing("\\n", with: "\n"))
    }
  }

  /// The rules that speak of whether its numbers agree.
  var findings: [String] {
    let rules = [
      Rule.numberInterval, .numberSymmetry, .numberPValue, .numberPercentage, .numberSum,
      .numberNNT, .numberScale, .numberTest, .numberMean, .numberContradiction,
    ].map(\.id)
    let heading = language == .dutch ? "## Resultaten\n\n" : "## Results\n\n"
    let text = statement.hasPrefix("## ") ? statement : heading + statement
    let source = "---\nlang: \(language.rawValue)\n---\n\n\(text)\n"
    return Checker().check(Reading(Array(source.utf8))).diagnostics.map(\.rule)
      .filter(rules.contains).sorted()
  }
}

/// A sentence with a test statistic in the style of the APA, and what is wrong with it.
///
/// Verdicts as statcheck 1.4.0 gives them, except that `p = .000` is allowed, and that a one-sided p
/// value need not be called so.
struct APASentence: Sendable {
  var text: String
  var flaw: TestFlaw.Kind?

  static let all: [APASentence] = [
    .init(text: "The groups differed, t(28) = 2.20, p = .036."),
    .init(text: "The groups differed, t(28) = 2.20, p = .06.", flaw: .decision),
    .init(text: "The groups differed, t(28) = 2.2, p = .04."),
    .init(text: "The groups differed, t(28) = 2.20, p < .05."),
    .init(text: "No difference, t(28) = 1.20, p < .05.", flaw: .decision),
    .init(text: "Association, χ2(1) = 3.84, p = .05."),
    .init(text: "Effect, z = 1.70, p = .04, one-tailed."),
    .init(text: "Effect, z = 3.50, p = .000."),
    .init(text: "Effect, F(2, 57) = 4.21, p = .02."),
    .init(text: "Effect, F(2,57)=4.21, p=.02."),
    .init(text: "Not significant, t(40) = 1.10, ns."),
    .init(text: "De groepen verschilden, t(28) = 2,20, p = 0,036."),
    .init(text: "Verband, χ<sup>2</sup>(1, N = 90) = 6,41; p = 0,2.", flaw: .decision),
    .init(text: "Correlation, r(48) = 1.28, p = .05.", flaw: .impossible),
  ]
}
