import Testing

@testable import CriticalAppraisal

/// What people read: the text format, the summary, the explanations.
@Suite struct PrinterTests {
  private func text(_ file: CheckedAppraisal, _ language: Language = .english) -> String {
    DiagnosticPrinter(format: .text, language: language).print([file])
  }

  // MARK: Text

  @Test func `a diagnostic looks like a compiler's`() {
    let found = CheckedAppraisal.missingMethod(
      [.line(3)], source: "# Title\n\nAs shown [7] before.\n", text: "[7]")
    #expect(
      text(found) == """
        cat.md:3:10: error: Section "Method" is missing [section-missing]
            3 | As shown [7] before.
              |          ^~~
          help: \(CheckedAppraisal.helpWithMissingMethod())

        """)
  }

  @Test func `the severity follows the language`() {
    #expect(
      text(.missingMethod(severity: .warning), .dutch) == """
        cat.md:1:1: waarschuwing: Onderdeel "Methode" ontbreekt [section-missing]
          tip: \(CheckedAppraisal.helpWithMissingMethod(.dutch))

        """)
  }

  @Test func `diagnostics stand apart by a blank line`() {
    let lines = text(.missingMethod([.line(1), .line(2)], source: "a\nb")).split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 8)
    #expect(lines[3] == "")
    #expect(lines[5] == "    2 | b")
  }

  @Test func `what speaks of no line shows none`() {
    #expect(
      !text(.missingMethod([.document, .metadata("date")], source: "---\n---\n")).contains(" | "))
  }

  @Test func `what occurs twice on a line has no caret`() {
    let found = text(.missingMethod([.line(1)], source: "[7] and [7]", text: "[7]"))
    #expect(found.hasPrefix("cat.md:1:1: "))
    #expect(!found.contains("^"))
  }

  @Test func `a caret stands under its word after wide characters and tabs`() {
    let found = text(.missingMethod([.line(1)], source: "\t漢字 é [7]", text: "[7]"))
    #expect(found.hasPrefix("cat.md:1:7: "))
    #expect(found.contains("    1 |     漢字 é [7]\n      |            ^~~\n"))
  }

  @Test func `a long line is cut around what is spoken of`() throws {
    let source =
      String(repeating: "word ", count: 60) + "[7] " + String(repeating: "more ", count: 60)
    let found = text(.missingMethod([.line(1)], source: source, text: "[7]")).split(
      separator: "\n")
    #expect(found[1].hasPrefix("    1 | …"))
    #expect(found[1].hasSuffix("…"))
    #expect(found[1].count < 110)
    let column = try #require(found[2].firstIndex(of: "^")).utf16Offset(in: found[2])
    #expect(Array(found[1])[column] == "[")
  }

  @Test func `a very long line costs no more than a long one`() {
    let source = String(repeating: "x", count: 1 << 20)
    let found = text(.missingMethod([.line(1)], source: source, text: "x"))
    #expect(found.utf8.count < 500)
  }

  @Test func `an author's escape sequences do not reach the terminal`() {
    let found = text(
      .missingMethod(
        [.line(1)], at: "a\u{1B}]0;b\u{7}.md", source: "\u{1B}[2J\u{9B}1m \u{202E}cba"))
    #expect(found.hasPrefix("a<U+001B>]0;b<U+0007>.md:1:1: "))
    #expect(found.contains("<U+001B>[2J<U+009B>1m <U+202E>cba"))
    #expect(!found.unicodeScalars.contains("\u{1B}"))
  }

  @Test(arguments: DiagnosticFormat.allCases)
  func `an author's words cannot act on whoever prints them`(_ format: DiagnosticFormat) {
    let heading = "Re\u{1B}[2J\u{9B}s\r\n::error::x ]]>\u{2028}"
    let found = Diagnostic(
      rule: "section-unknown", severity: .warning, part: .document,
      facts: ["heading": .text(heading), "suggestion": .text("Results")])
    let printed = DiagnosticPrinter(format: format, language: .english).print([
      Appraisal().checked([found])
    ])
    #expect(printed.contains("Re"))
    #expect(!printed.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{9B}" || $0 == "\r" })
    #expect(!printed.contains("\n::error"))
  }

  @Test(arguments: ["a\nb\nc", "a\r\nb\r\nc", "a\rb\rc", "\u{FEFF}a\nb\nc"])
  func `lines are found whatever their ends`(_ source: String) {
    #expect(
      text(.missingMethod([.line(2)], source: source)).contains("    2 | b\n"))
    #expect(
      text(.missingMethod([.line(1)], source: source)).contains("    1 | a\n"))
    #expect(!text(.missingMethod([.line(4)], source: source)).contains(" | "))
  }

  @Test func `colour is only there when asked for`() {
    let printer = DiagnosticPrinter(format: .text, language: .english, usesColor: true)
    #expect(
      printer.print([.missingMethod()]).contains("\u{1B}[1;31merror:\u{1B}[0m"))
    #expect(!text(.missingMethod()).contains("\u{1B}"))
  }

  @Test func `the summary counts`() {
    var silenced = CheckedAppraisal.missingMethod([.document, .document])
    silenced.report.silenced = 3
    let files = [
      silenced, .missingMethod([.document], severity: .warning),
      .missingMethod([]),
    ]
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
      printer.print([.missingMethod(at: "week 1/cat.md")]) == """
        {
          "schema": "appraise-check/1",
          "files": [
            {
              "path": "week 1/cat.md",
              "errors": 1,
              "warnings": 0,
              "notes": 0,
              "silenced": 0,
              "paper": []
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
              "help": \(JSON.string(CheckedAppraisal.helpWithMissingMethod(.dutch)).serialized())
            }
          ]
        }

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
