import Testing

@testable import CriticalAppraisal

@Suite struct RuleTests {
  @Test(arguments: RuleExample.all)
  func `an example breaks or keeps its rule`(_ example: RuleExample) {
    let found = example.diagnostics
    #expect(found.isEmpty != example.example.triggers)
    for diagnostic in found {
      for language in Language.allCases {
        let wording = example.rule.wording(diagnostic.facts, .terms(language))
        #expect(!wording.message.isEmpty)
        #expect(!wording.message.hasSuffix("."))
        #expect(wording.help?.hasSuffix(".") ?? true)
      }
    }
  }

  @Test(arguments: Rule.all.map(\.id))
  func `an id is unique, kebab-case and begins with a group`(_ id: String) {
    #expect(Rule.all.count { $0.id == id } == 1)
    #expect(id.allSatisfy { $0 == "-" || ($0.isLowercase && $0.isASCII) })
    #expect(!id.contains("--") && !id.hasSuffix("-"))
    #expect(Self.groups.contains { id.hasPrefix("\($0)-") })
  }

  @Test func `rules are listed by group, each group once`() {
    let groups = Rule.all.map(\.group)
    let inOrder = Self.groups.flatMap { group in groups.filter { $0 == group } }
    #expect(groups == inOrder)
  }

  @Test(arguments: Rule.all.map(\.id))
  func `a rule shows in both languages how to break and to keep it`(_ id: String) throws {
    let rule = try #require(Rule.named(id))
    #expect(rule.examples.contains { $0.triggers })
    #expect(rule.examples.contains { !$0.triggers })
    for language in Language.allCases {
      #expect(rule.examples.contains { $0.language == language })
      #expect(!rule.title[language].isEmpty)
      #expect(!rule.title[language].hasSuffix("."))
      #expect(rule.explanation[language].hasSuffix("."))
    }
  }

  private static let groups = [
    "section", "question", "method", "reference", "citation", "number", "metadata", "link",
    "markdown", "privacy",
  ]
}

/// One example of a rule, as an argument of a test.
struct RuleExample: Sendable, CustomTestStringConvertible {
  var rule: Rule
  var index: Int

  static let all = Rule.all.flatMap { rule in
    rule.examples.indices.map { RuleExample(rule: rule, index: $0) }
  }

  var example: Rule.Example { rule.examples[index] }
  var testDescription: String { "\(rule.id) \(index + 1)" }

  /// What the rule says of the example.
  var diagnostics: [Diagnostic] {
    Checker().check(
      Reading(Array(example.source.utf8)),
      surroundings: Surroundings(
        today: CalendarDate(year: 2026, month: 6, day: 1), fileExists: { _ in false })
    ).diagnostics.filter { $0.rule == rule.id }
  }
}
