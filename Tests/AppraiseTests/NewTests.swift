import Foundation
import Testing

@Suite struct NewTests {
  private let program: Program

  init() throws { program = try Program() }

  @Test func `a new appraisal names the next command`() throws {
    let result = try program("new", "week 1/a b.nl.md", "--type", "diagnosis")
    #expect(result.output.contains("appraise check 'week 1/a b.nl.md'"))
    #expect(result.code == 0)
    let text = try #require(program["week 1/a b.nl.md"])
    #expect(text.contains("lang: nl\ntype: diagnosis\n"))
    #expect(text.contains("date: 2026-01-31\n"))
    #expect(text.contains("**Indextest:**"))
  }

  @Test func `only its prompts are found in a new appraisal`() throws {
    for type in ["therapy", "diagnosis", "prognosis", "review", "qualitative"] {
      for profile in ["cap", "cat"] {
        let file = "\(type)-\(profile).md"
        _ = try program("new", file, "--type", type, "--profile", profile)
        let result = try program("check", file, "--disable", "section-template")
        #expect(
          result.output.hasSuffix("0 errors, 0 warnings, \(prompts(result.output)) silenced\n"))
        #expect(result.code == 0)
      }
    }
  }

  private func prompts(_ output: String) -> String {
    String(output.split(separator: " ").suffix(2).first ?? "")
  }

  @Test func `nothing is ever overwritten`() throws {
    program["a.md"] = "mine"
    let result = try program("new", "a.md")
    #expect(result.errors == "a.md: error: cannot be written: it exists already\n")
    #expect(result.output.isEmpty)
    #expect(result.code == 2)
    #expect(program["a.md"] == "mine")
  }

  @Test(
    arguments: [
      (["new", "a.nl.md"], [:], "lang: nl"),
      (["new", "a.md", "--lang", "nl"], [:], "lang: nl"),
      (["new", "a.nl.md", "--lang", "en"], [:], "lang: en"),
      (["new", "a.md"], ["LANG": "nl_NL"], "lang: nl"),
      (["new", "a.md"], [:], "lang: en"),
    ] as [([String], [String: String], String)])
  func `the option, the file name and the environment choose the language`(
    arguments: [String], environment: [String: String], line: String
  ) throws {
    let command = "\"$APPRAISE\" " + arguments.joined(separator: " ") + " > /dev/null && cat a*.md"
    #expect(try program.shell(command, environment: environment).output.contains(line))
  }

  @Test(arguments: [
    (["new", "a.txt"], "must end in .md"),
    (["new", "a.md", "--type", "therapie-x"], "is none of therapy"),
    (["new", "a.md", "--profile", "cta"], "Did you mean 'ca"),
    (["new"], "Missing expected argument"),
  ])
  func `wrong use says what would be right`(arguments: [String], text: String) throws {
    let result = try program.shell("\"$APPRAISE\" " + arguments.joined(separator: " "))
    #expect(result.errors.contains(text))
    #expect(result.code == 64)
  }

  @Test func `kinds of question have Dutch names too`() throws {
    _ = try program("new", "a.md", "--type", "Diagnostiek")
    #expect(program["a.md"]?.contains("type: diagnosis") == true)
  }
}
