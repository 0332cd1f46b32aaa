import Foundation
import Testing

@testable import CriticalAppraisal

@Suite struct PrinterTests {
  /// A file in which the rule of missing sections says something of each of some parts.
  private func file(
    _ parts: [Part] = [.document], at path: String = "cat.md", source: String = "",
    text: String? = nil, severity: Severity = .error
  ) -> CheckedAppraisal {
    var facts: Facts = ["section": .section(.method)]
    if let text { facts["text"] = .text(text) }
    return Appraisal().checked(
      parts.map {
        Diagnostic(rule: "section-missing", severity: severity, part: $0, facts: facts)
      },
      path: path, source: source)
  }

  private func text(_ file: CheckedAppraisal, _ language: Language = .english) -> String {
    DiagnosticPrinter(format: .text, language: language).print([file])
  }

  private func help(_ language: Language = .english) -> String {
    Rule.sectionMissing.wording(["section": .section(.method)], .terms(language)).help ?? ""
  }

  // MARK: Text

  @Test func `a diagnostic looks like a compiler's`() {
    let found = file([.line(3)], source: "# Title\n\nAs shown [7] before.\n", text: "[7]")
    #expect(
      text(found) == """
        cat.md:3:10: error: Section "Method" is missing [section-missing]
            3 | As shown [7] before.
              |          ^~~
          help: \(help())

        """)
  }

  @Test func `the severity follows the language`() {
    #expect(
      text(file(severity: .warning), .dutch) == """
        cat.md:1:1: waarschuwing: Onderdeel "Methode" ontbreekt [section-missing]
          tip: \(help(.dutch))

        """)
  }

  @Test func `diagnostics stand apart by a blank line`() {
    let lines = text(file([.line(1), .line(2)], source: "a\nb")).split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 8)
    #expect(lines[3] == "")
    #expect(lines[5] == "    2 | b")
  }

  @Test func `what occurs twice on a line has no caret`() {
    let found = text(file([.line(1)], source: "[7] and [7]", text: "[7]"))
    #expect(found.hasPrefix("cat.md:1:1: "))
    #expect(!found.contains("^"))
  }

  @Test func `a caret stands under its word after wide characters and tabs`() {
    let found = text(file([.line(1)], source: "\t漢字 é [7]", text: "[7]"))
    #expect(found.hasPrefix("cat.md:1:7: "))
    #expect(found.contains("    1 |     漢字 é [7]\n      |            ^~~\n"))
  }

  @Test func `a long line is cut around what is spoken of`() throws {
    let source =
      String(repeating: "word ", count: 60) + "[7] " + String(repeating: "more ", count: 60)
    let found = text(file([.line(1)], source: source, text: "[7]")).split(separator: "\n")
    #expect(found[1].hasPrefix("    1 | …"))
    #expect(found[1].hasSuffix("…"))
    #expect(found[1].count < 110)
    let column = try #require(found[2].firstIndex(of: "^")).utf16Offset(in: found[2])
    #expect(Array(found[1])[column] == "[")
  }

  @Test func `a very long line costs no more than a long one`() {
    let source = String(repeating: "x", count: 1 << 20)
    let found = text(file([.line(1)], source: source, text: "x"))
    #expect(found.utf8.count < 500)
  }

  @Test func `an author's escape sequences do not reach the terminal`() {
    let found = text(
      file(
        [.line(1)], at: "a\u{1B}]0;b\u{7}.md", source: "\u{1B}[2J\u{9B}1m \u{202E}cba"))
    #expect(found.hasPrefix("a<U+001B>]0;b<U+0007>.md:1:1: "))
    #expect(found.contains("<U+001B>[2J<U+009B>1m <U+202E>cba"))
    #expect(!found.unicodeScalars.contains("\u{1B}"))
  }

  @Test(arguments: ["a\nb\nc", "a\r\nb\r\nc", "a\rb\rc", "\u{FEFF}a\nb\nc"])
  func `lines are found whatever their ends`(_ source: String) {
    #expect(text(file([.line(2)], source: source)).contains("    2 | b\n"))
    #expect(text(file([.line(1)], source: source)).contains("    1 | a\n"))
    #expect(!text(file([.line(4)], source: source)).contains(" | "))
  }

  @Test func `colour is only there when asked for`() {
    let printer = DiagnosticPrinter(format: .text, language: .english, usesColor: true)
    #expect(printer.print([file()]).contains("\u{1B}[1;31merror:\u{1B}[0m"))
    #expect(!text(file()).contains("\u{1B}"))
  }

  @Test func `the summary counts`() {
    var silenced = file([.document, .document])
    silenced.report.silenced = 3
    let files = [silenced, file([.document], severity: .warning), file([])]
    let summary = { DiagnosticPrinter(format: .text, language: $0).summary(files) }
    #expect(summary(.english) == "3 appraisals, 1 with errors, 2 errors, 1 warning, 3 silenced")
    #expect(
      summary(.dutch) == "3 CAT's, 1 met fouten, 2 fouten, 1 waarschuwing, 3 onderdrukt")
  }

  @Test(arguments: DiagnosticFormat.allCases)
  func `nothing to print is printed well`(_ format: DiagnosticFormat) {
    let printed = DiagnosticPrinter(format: format, language: .english).print([])
    #expect(printed.isEmpty || printed.hasSuffix("\n"))
    #expect(printed.isEmpty == (format == .text || format == .github))
  }

  // MARK: JSON

  @Test func `the JSON of a check has its keys in order`() {
    let printer = DiagnosticPrinter(format: .json, language: .dutch)
    #expect(
      printer.print([file(at: "week 1/cat.md")]) == """
        {
          "schema": "appraise-check/1",
          "files": [
            {
              "path": "week 1/cat.md",
              "errors": 1,
              "warnings": 0,
              "notes": 0,
              "silenced": 0
            }
          ],
          "diagnostics": [
            {
              "rule": "section-missing",
              "severity": "error",
              "path": "week 1/cat.md",
              "line": 1,
              "column": 1,
              "message": "Onderdeel \\"Methode\\" ontbreekt",
              "help": \(JSON.string(help(.dutch)).serialized())
            }
          ]
        }

        """)
  }

  // MARK: SARIF

  @Test func `SARIF has what the standard requires`() throws {
    let log = try sarif([
      file(
        [.document, .line(2)], at: "week 1/é:%.md", source: "a\nzie [7]", text: "[7]")
    ])
    #expect(log.version == "2.1.0")
    let run = try #require(log.runs.first)
    #expect(run.columnKind == "unicodeCodePoints")
    #expect(run.tool.driver.name == "appraise")
    #expect(run.tool.driver.rules.map(\.id) == Rule.all.map(\.id))
    #expect(run.tool.driver.rules.allSatisfy { !$0.shortDescription.text.isEmpty })
    #expect(run.tool.driver.rules.allSatisfy { !$0.help.text.isEmpty })
    #expect(run.results.count == 2)
    for result in run.results {
      #expect(run.tool.driver.rules[result.ruleIndex].id == result.ruleId)
      #expect(result.level == "error")
      #expect(result.message.text.hasPrefix("Section \"Method\" is missing. "))
    }
    let places = run.results.map(\.locations[0].physicalLocation)
    #expect(places[0].artifactLocation.uri == "week%201/%C3%A9%3A%25.md")
    #expect(places.map(\.region.startLine) == [1, 2])
    #expect(places.map(\.region.startColumn) == [1, 5])
    #expect(places.map(\.region.endColumn) == [nil, 8])
  }

  @Test func `SARIF fingerprints move with their lines`() throws {
    let fingerprints = { (source: String, lines: [Int]) in
      try sarif([file(lines.map(Part.line), source: source)]).runs[0].results
        .map { $0.partialFingerprints }
    }
    let before = try fingerprints("a line\nanother\nanother", [1, 2, 3])
    let after = try fingerprints("new\n\n  a  line\nanother\nanother", [3, 4, 5])
    #expect(before == after)
    #expect(Set(before).count == 3)
  }

  private func sarif(_ files: [CheckedAppraisal]) throws -> SARIFLog {
    let log = DiagnosticPrinter(format: .sarif, language: .english).print(files)
    return try JSONDecoder().decode(SARIFLog.self, from: Data(log.utf8))
  }

  // MARK: GitHub

  @Test func `GitHub annotations are escaped`() {
    let printer = DiagnosticPrinter(format: .github, language: .english)
    let escapedHelp = help().replacing("%", with: "%25")
    #expect(
      printer.print([file([.line(2)], at: "a,b:c%\n.md", source: "x\nzie [7]", text: "[7]")])
        == "::error file=a%2Cb%3Ac%25%0A.md,line=2,endLine=2,col=5,endColumn=7,"
        + "title=section-missing::Section \"Method\" is missing%0A\(escapedHelp)\n")
  }

  @Test func `GitHub annotations begin with the most serious, and say when there are too many`() {
    let printer = DiagnosticPrinter(format: .github, language: .english)
    let lines = printer.print([
      file([.document], severity: .note),
      file(Array(repeating: .document, count: 11), severity: .warning), file([.document]),
    ]).split(separator: "\n")
    #expect(lines.count == 14)
    #expect(lines[0].hasPrefix("::error "))
    #expect(lines[1...11].allSatisfy { $0.hasPrefix("::warning ") })
    #expect(lines[12].hasPrefix("::notice::1 error, 11 warnings and 1 note in all."))
    #expect(lines[13].hasPrefix("::notice file="))
  }

  // MARK: JUnit

  @Test func `JUnit has a suite for each file and a passing case for a clean one`() {
    let printed = DiagnosticPrinter(format: .junit, language: .english).print([
      file(at: "a&\"<\u{1}\u{FFFE}b>.md"), file([], at: "clean.md"),
      file(at: "w.md", severity: .warning),
    ])
    let output =
      "1:1: error: Section &quot;Method&quot; is missing. "
      + help().replacing("\"", with: "&quot;")
    #expect(
      printed == """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="appraise" tests="3" failures="1" errors="0">
          <testsuite name="a&amp;&quot;&lt;b&gt;.md" tests="1" failures="1" errors="0" skipped="0">
            <testcase name="section-missing" classname="a&amp;&quot;&lt;b&gt;.md">
              <failure message="Section &quot;Method&quot; is missing" type="error">\
        a&amp;&quot;&lt;b&gt;.md:\(output)</failure>
            </testcase>
          </testsuite>
          <testsuite name="clean.md" tests="1" failures="0" errors="0" skipped="0">
            <testcase name="nothing found" classname="clean.md"/>
          </testsuite>
          <testsuite name="w.md" tests="1" failures="0" errors="0" skipped="0">
            <testcase name="section-missing" classname="w.md">
              <system-out>w.md:\(output.replacing("error", with: "warning"))</system-out>
            </testcase>
          </testsuite>
        </testsuites>

        """)
  }

  // MARK: Explanations

  @Test func `the list of rules is a line for each, aligned`() {
    let lines = RuleExplanation(language: .dutch).list().split(separator: "\n")
    #expect(lines.count == Rule.all.count)
    for (line, rule) in zip(lines, Rule.all) {
      #expect(line.hasPrefix(rule.id + " "))
      #expect(line.hasSuffix("  " + rule.title.dutch))
    }
    let columns = zip(lines, Rule.all).map { $0.count - $1.title.dutch.count }
    #expect(Set(columns).count == 1)
  }

  @Test(arguments: Rule.all.map(\.id), Language.allCases)
  func `an explanation says why, shows examples, and tells how to silence`(
    _ id: String, _ language: Language
  ) throws {
    let rule = try #require(Rule.named(id))
    let text = RuleExplanation(language: language).explain(rule)
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.hasPrefix("\(id): \(rule.title[language])"))
    #expect(text.contains("    <!-- appraise: disable=\(id) -->\n"))
    #expect(text.contains("    disable: [\(id)]\n"))
    #expect(
      text.contains(Terms.terms(language).breaksRule) == rule.examples.contains { $0.triggers })
    let prose = text.split(separator: "\n").filter { !$0.hasPrefix("    ") }
    #expect(prose.allSatisfy { $0.count <= 80 })
  }
}

/// What SARIF 2.1.0 requires, and GitHub reads.
private struct SARIFLog: Decodable {
  var version: String
  var runs: [Run]

  struct Run: Decodable {
    var tool: Tool
    var columnKind: String
    var results: [Result]
  }
  struct Tool: Decodable { var driver: Driver }
  struct Driver: Decodable {
    var name: String
    var rules: [RuleDescriptor]
  }
  struct RuleDescriptor: Decodable {
    var id: String
    var shortDescription: Message
    var help: Message
  }
  struct Message: Decodable { var text: String }
  struct Result: Decodable {
    var ruleId: String
    var ruleIndex: Int
    var level: String
    var message: Message
    var locations: [Location]
    var partialFingerprints: [String: String]
  }
  struct Location: Decodable { var physicalLocation: PhysicalLocation }
  struct PhysicalLocation: Decodable {
    var artifactLocation: ArtifactLocation
    var region: Region
  }
  struct ArtifactLocation: Decodable { var uri: String }
  struct Region: Decodable {
    var startLine: Int
    var startColumn: Int
    var endColumn: Int?
  }
}
