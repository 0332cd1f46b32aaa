import Foundation
import Testing

@testable import CriticalAppraisal

@Suite struct ReadmeTests {
  /// The rows of the table of rules, each as its group and the ids with their marks.
  private func rows() throws -> [(group: String, cell: String)] {
    let url = HeadingRecognitionTests.fixtures.deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "README.md")
    let lines = try String(contentsOf: url, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let section = lines.drop { $0 != "## The rules" }.dropFirst().prefix { !$0.hasPrefix("## ") }
    return section.filter { $0.hasPrefix("| `") }.map { line in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      return (cells[0].replacing("`", with: "").replacing("-*", with: ""), cells[1])
    }
  }

  @Test func `the README names every rule in the row of its group, errors bold and notes italic`()
    throws
  {
    let rows = try rows()
    #expect(
      rows.map(\.group)
        == Rule.all.map(\.group).reduce(into: []) { groups, group in
          if groups.last != group { groups.append(group) }
        })
    for row in rows {
      let expected = Rule.all.filter { $0.group == row.group }.map { rule in
        let name = rule.id.dropFirst(row.group.count + 1)
        return switch rule.severity {
        case .error: "**\(name)**"
        case .warning: "\(name)"
        case .note: "*\(name)*"
        }
      }
      #expect(row.cell == expected.joined(separator: ", "))
    }
  }
}
