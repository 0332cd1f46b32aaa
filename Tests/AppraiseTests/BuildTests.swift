import Foundation
import Testing

@Suite struct BuildTests {
  private let program: Program

  init() throws { program = try Program() }

  @Test func `a folder becomes a site`() throws {
    program["c/course.yml"] = "title: Back pain\n"
    program["c/Week 1/a.en.md"] = Example.good()
    program["c/Week 1/a.nl.md"] = Example.good("Dutch").replacing("lang: en", with: "lang: nl")
    let result = try program("build", "c", "-o", "site", "--to", "html,text")
    #expect(result.output.isEmpty)
    #expect(
      result.errors == "2 appraisals, 0 with errors, 0 errors, 0 warnings\n5 files written\n")
    #expect(result.code == 0)
    #expect(program["site/index.html"]?.contains("<title>Back pain</title>") == true)
    #expect(program["site/week-1/a.en.html"]?.contains("href=\"a.nl.html\"") == true)
    #expect(program["site/week-1/a.en.html"]?.contains("href=\"../index.html\"") == true)
    #expect(program["site/week-1/a.nl.txt"]?.contains("Dutch") == true)
    let again = try program("build", "c", "-o", "site", "--to", "html,text")
    #expect(again.errors.contains("0 files written, 5 unchanged"))
  }

  @Test func `nothing is left behind but the site`() throws {
    program["c/a.md"] = Example.good()
    _ = try program("build", "c", "-o", "site", "--jobs", "4")
    let files = try program.shell("find site | LC_ALL=C sort")
    #expect(files.output == "site\nsite/a.html\nsite/index.html\n")
  }

  @Test func `findings go to standard error, and errors end with 1 after all is written`() throws {
    program["c/a.md"] = Example.bad
    program["c/b.md"] = Example.good()
    let result = try program("build", "c", "-o", "site")
    #expect(result.errors.contains("c/a.md:1:1: error"))
    #expect(result.errors.contains("2 appraisals, 1 with errors"))
    #expect(program["site/a.html"] != nil)
    #expect(program["site/b.html"] != nil)
    #expect(result.code == 1)
    let quiet = try program("build", "c", "-o", "site", "--quiet")
    #expect(quiet.errors.isEmpty)
    #expect(quiet.code == 1)
  }

  @Test func `what would be one page is told, and the rest built`() throws {
    program["c/CAT 1.md"] = Example.good()
    program["c/cat-1.md"] = Example.good()
    program["c/b.md"] = Example.good()
    let result = try program("build", "c", "-o", "site", "--quiet")
    #expect(result.errors.contains("c/CAT 1.md: error: becomes the same page as \"cat-1.md\""))
    #expect(program["site/b.html"] != nil)
    #expect(program["site/cat-1.html"] == nil)
    #expect(result.code == 1)
  }

  @Test func `an output that holds the input is refused before anything is written`() throws {
    program["c/a.md"] = Example.good()
    for output in ["c", ".", "c/."] {
      let result = try program("build", "c", "-o", output)
      #expect(result.errors.contains("the output folder holds the input"))
      #expect(result.code == 2)
    }
    #expect(try program("build", ".", "-o", "site").code == 0)
    #expect(try program.shell("find . -name '*.html'").output.split(separator: "\n").count == 2)
  }

  @Test func `images that pages show are copied`() throws {
    program["c/Week 1/a.md"] = Example.good()
      .replacing(
        "## Limitations", with: "![Pain over 12 weeks](fig/plot%201.png)\n\n## Limitations")
    program["c/Week 1/fig/plot 1.png"] = "picture"
    let result = try program("build", "c", "-o", "site")
    #expect(result.code == 0)
    #expect(program["site/week-1/fig/plot 1.png"] == "picture")
    #expect(program["site/week-1/a.html"]?.contains("src=\"fig/plot%201.png\"") == true)
  }

  @Test func `links between appraisals lead to their pages`() throws {
    program["c/a.md"] = Example.good()
      .replacing("Nobody was", with: "See [the other](Sub%20folder/B.md#results). Nobody was")
    program["c/Sub folder/B.md"] = Example.good()
      .replacing(
        "Nobody was", with: "See [its paper](paper.pdf) and [a figure](big.png). Nobody was")
    program["c/Sub folder/big.png"] = "picture"
    program["c/Sub folder/paper.pdf"] = "%PDF"
    let result = try program("build", "c", "-o", "site")
    #expect(program["site/a.html"]?.contains("href=\"sub-folder/b.html#results\"") == true)
    #expect(result.errors.contains("warning: link to \"Sub folder/paper.pdf\""))
    #expect(program["site/sub-folder/paper.pdf"] == nil)
    #expect(program["site/sub-folder/big.png"] == "picture")
  }

  @Test func `a folder that is not there ends with 2`() throws {
    let result = try program("build", "nope", "-o", "site")
    #expect(
      result.errors == "nope: error: cannot be read: it does not exist; check its name and folder\n"
    )
    #expect(result.code == 2)
    #expect(try program.shell("ls").output.isEmpty)
  }

  @Test func `a folder that cannot be written ends with 2`() throws {
    program["c/a.md"] = Example.good()
    program["file"] = ""
    let result = try program("build", "c", "-o", "file/site")
    #expect(result.errors.contains("file/site: error: cannot be written"))
    #expect(result.code == 2)
  }

  @Test(arguments: [["--to", "pdf"], ["--jobs", "0"], ["--to", ","], []])
  func `wrong use ends with 64`(options: [String]) throws {
    program["c/a.md"] = Example.good()
    let output = options.isEmpty ? "" : "-o site"
    let line = "\"$APPRAISE\" build c \(output) \(options.joined(separator: " "))"
    #expect(try program.shell(line).code == 64)
  }

  @Test func `the number of jobs changes nothing`() throws {
    for number in 0..<80 { program["c/w\(number % 3)/\(number).md"] = Example.good("No \(number)") }
    _ = try program("build", "c", "-o", "one", "--jobs", "1")
    _ = try program("build", "c", "-o", "four", "--jobs", "4")
    #expect(try program.shell("diff -r one four").code == 0)
  }
}
