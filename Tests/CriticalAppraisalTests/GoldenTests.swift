import Foundation
import Testing

@testable import CriticalAppraisal

/// Whole appraisals through every output, in both languages.
@Suite struct GoldenTests {
  static let root = HeadingRecognitionTests.fixtures.deletingLastPathComponent()
    .deletingLastPathComponent()

  static let documents = [
    "Tests/Fixtures/flawed.nl.md", "appraisals/lage-rugpijn/restore.nl.md",
    "appraisals/enkel/ottawa-ankle-rules.en.md", "Tests/Fixtures/everything.en.md",
    "Tests/Fixtures/evidence.en.md",
  ]

  static func check(_ path: String) throws -> CheckedAppraisal {
    let bytes = try [UInt8](Data(contentsOf: root.appending(path: path)))
    let reading = Reading(bytes)
    let surroundings = Surroundings(today: CalendarDate(year: 2026, month: 12, day: 1)) { _ in false
    }
    return CheckedAppraisal(
      path: path, reading: reading, report: Checker().check(reading, surroundings: surroundings))
  }

  @Test(arguments: documents, Language.allCases)
  func `an appraisal is rendered as its golden`(path: String, language: Language) throws {
    let checked = try Self.check(path)
    let name = path.split(separator: "/").last.map { $0.split(separator: ".")[0] } ?? ""
    let page = PageRenderer(language: language, today: CalendarDate(year: 2026, month: 12, day: 1))
      .render(checked)
    try Golden.expect(page.pieces, matches: "\(name)-\(language.rawValue).html")
    try Golden.expect(
      PlainTextRenderer(language: language).render(checked),
      matches: "\(name)-\(language.rawValue).txt")
    try Golden.expect(
      DiagnosticPrinter(format: .text, language: language, usesColor: false).print([checked]),
      matches: "\(name)-\(language.rawValue).diagnostics.txt")
    try Golden.expect(
      JSONRenderer(language: language).render(checked), matches: "\(name)-\(language.rawValue).json"
    )
  }

  @Test(arguments: documents)
  func `the same appraisal gives the same bytes`(path: String) throws {
    let first = PageRenderer(language: .dutch).render(try Self.check(path))
    let second = PageRenderer(language: .dutch).render(try Self.check(path))
    #expect(first == second)
  }
}

extension Page {
  /// The pieces one after the other, an element or text a line, for people to read.
  var pieces: String {
    let parts: [(String, String)] =
      [("title", title), ("description", description)]
      + [
        ("metadata", metadata), ("masthead", masthead), ("answer", answer), ("glance", glance),
        ("contents", contents), ("body", body), ("references", references), ("notes", notes),
        ("declarations", declarations), ("colophon", colophon),
      ].map { ($0.0, $0.1.string) }
    return parts.map { "== \($0)\n\($1)\n" }.joined(separator: "\n")
      .replacing("><", with: ">\n<")
  }
}
