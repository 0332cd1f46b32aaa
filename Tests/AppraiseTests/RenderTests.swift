import Foundation
import Testing

@Suite struct RenderTests {
  private let program: Program

  init() throws { program = try Program() }

  @Test func `a page goes to standard output, findings do not`() throws {
    program["a.md"] = Example.bad
    let result = try program("render", "a.md")
    #expect(result.output.hasPrefix("<!doctype html>"))
    #expect(result.output.hasSuffix("</html>\n"))
    #expect(result.errors.contains("[section-missing]"))
    #expect(result.code == 1)
  }

  @Test func `a page is the same from a file, from standard input and on disk`() throws {
    program["a.md"] = Example.good()
    let page = try program("render", "a.md")
    #expect(page.errors.isEmpty)
    #expect(page.code == 0)
    #expect(try program("render", "-", input: Example.good()).output == page.output)
    let written = try program("render", "a.md", "-o", "out/page.html")
    #expect(written.output.isEmpty)
    #expect(program["out/page.html"] == page.output)
  }

  @Test(arguments: [
    ["a.md"], ["a.md", "-o", "x"], ["-o", "x", "a.md"], ["none.md"], ["a.md", "-o", "a.md"],
  ])
  func `the commonest words mean what they mean with every option spelled out`(
    words: [String]
  ) throws {
    program["a.md"] = Example.bad
    program["x"] = "before"
    let short = try program.run(["render"] + words)
    let shortFile = program["x"]
    program["x"] = "before"
    let long = try program.run(["render"] + words + ["--to", "html"])
    #expect(short == long)
    #expect(shortFile == program["x"])
  }

  @Test func `a link that is named as output stays a link`() throws {
    program["a.md"] = Example.good()
    _ = try program.shell("ln -s /proc/self/fd/1 out; ln -s target.html link")
    let page = try program("render", "a.md")
    #expect(try program("render", "a.md", "-o", "out").output == page.output)
    #expect(try program("render", "a.md", "-o", "link").code == 0)
    #expect(program["target.html"] == page.output)
    #expect(try program.shell("test -L out && test -L link").code == 0)
    #expect(try program.shell("\"$APPRAISE\" render a.md -o /dev/null").code == 0)
    #expect(try program.shell("test -c /dev/null").code == 0)
  }

  @Test func `texts and JSON are rendered too`() throws {
    program["a.md"] = Example.good()
    let text = try program("render", "a.md", "--to", "text")
    #expect(text.output.contains("Exercise helps a little"))
    #expect(!text.output.contains("<"))
    let json = try program("render", "a.md", "--to", "json")
    let model = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    #expect(model?["schema"] as? String == "appraise/1")
  }

  @Test func `the option chooses the language of the page`() throws {
    program["a.md"] = Example.good()
    #expect(try program("render", "a.md", "--lang", "nl").output.contains("<html lang=\"nl\">"))
    #expect(
      try program("render", "a.md", environment: ["LANG": "nl_NL"]).output
        .contains("<html lang=\"en\">"))
  }

  @Test func `an appraisal does not become its own page`() throws {
    program["a.md"] = Example.good()
    let result = try program("render", "a.md", "-o", "./a.md")
    #expect(result.errors.contains("would replace the appraisal itself"))
    #expect(result.code == 2)
    #expect(program["a.md"] == Example.good())
  }

  @Test(arguments: ["nope.md", "folder"])
  func `what is no file ends with 2`(path: String) throws {
    program["folder/a.md"] = ""
    let result = try program("render", path)
    #expect(result.errors.contains("\(path): error: cannot be read"))
    #expect(result.output.isEmpty)
    #expect(result.code == 2)
  }

  @Test func `templates of one's own are used, and their mistakes told`() throws {
    program["a.md"] = Example.good()
    program["t/style.css"] = "p { color: red }"
    #expect(try program("render", "a.md", "--templates", "t").output.contains("p { color: red }"))
    program["t/page.html"] = "<p>\n{{#body}}"
    let broken = try program("render", "a.md", "--templates", "t")
    #expect(broken.errors.hasPrefix("t/page.html:2: error: a section {{#…}} is not closed"))
    #expect(broken.code == 2)
    let missing = try program("render", "a.md", "--templates", "nope")
    #expect(
      missing.errors
        == "nope: error: cannot be read: it does not exist; check its name and folder\n")
    #expect(missing.code == 2)
  }

  @Test func `the course file of a folder above counts`() throws {
    program["c/week/a.md"] = Example.good()
    program["c/course.yml"] = "templates: t"
    program["c/t/page.html"] = "{{title}}{{{body}}}"
    let result = try program("render", "c/week/a.md")
    #expect(result.output.hasPrefix("Exercise helps a little"))
    #expect(result.errors.contains("c/t/page.html: warning: {{{references}}} is missing"))
  }
}
