import Foundation
import Testing

@testable import CriticalAppraisal

/// What other programs read.
@Suite struct MachinePrinterTests {
  // MARK: SARIF

  @Test func `SARIF has what the standard requires`() throws {
    let log = try sarif([
      .missingMethod(
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
      try sarif([.missingMethod(lines.map(Part.line), source: source)]).runs[0]
        .results
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
    let escapedHelp = CheckedAppraisal.helpWithMissingMethod().replacing("%", with: "%25")
    #expect(
      printer.print([
        .missingMethod(
          [.line(2)], at: "a,b:c%\n.md", source: "x\nzie [7]", text: "[7]")
      ])
        == "::error file=a%2Cb%3Ac%25%0A.md,line=2,endLine=2,col=5,endColumn=7,"
        + "title=section-missing::Section \"Method\" is missing%0A\(escapedHelp)\n")
  }

  @Test func `GitHub annotations begin with the most serious, and say when there are too many`() {
    let printer = DiagnosticPrinter(format: .github, language: .english)
    let lines = printer.print([
      .missingMethod([.document], severity: .note),
      .missingMethod(Array(repeating: .document, count: 11), severity: .warning),
      .missingMethod([.document]),
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
      .missingMethod(at: "a&\"<\u{1}\u{FFFE}b>.md"),
      .missingMethod([], at: "clean.md"),
      .missingMethod(at: "w.md", severity: .warning),
    ])
    let output =
      "1:1: error: Section &quot;Method&quot; is missing. "
      + CheckedAppraisal.helpWithMissingMethod().replacing("\"", with: "&quot;")
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
