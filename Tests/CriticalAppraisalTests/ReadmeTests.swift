import Foundation
import Testing

@testable import CriticalAppraisal

@Suite struct ReadmeTests {
  @Test func `the README lists every rule as it is`() throws {
    let url = HeadingRecognitionTests.fixtures.deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "README.md")
    let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
    let listed = lines.filter { $0.hasPrefix("| `") && $0.split(separator: "|").count == 3 }
      .filter { line in Rule.all.contains { line.hasPrefix("| `\($0.id)` ") } }.map(String.init)
    let expected = Rule.all.map { "| `\($0.id)` | \($0.severity.rawValue) | \($0.title.english) |" }
    #expect(listed == expected)
  }
}
