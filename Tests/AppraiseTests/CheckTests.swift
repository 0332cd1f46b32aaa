import Foundation
import Testing

@Suite struct CheckTests {
  private let program: Program

  init() throws { program = try Program() }

  @Test func `a good appraisal passes`() throws {
    program["a.md"] = Example.good()
    let result = try program("check", "a.md", "--strict")
    #expect(result.output == "1 appraisal, 0 with errors, 0 errors, 0 warnings\n")
    #expect(result.errors.isEmpty)
    #expect(result.code == 0)
  }

  @Test func `findings are results, and errors end with 1`() throws {
    program["a.md"] = Example.bad
    let result = try program("check", "a.md")
    #expect(result.output.hasPrefix("a.md:1:1: error: "))
    #expect(result.output.contains("[section-missing]"))
    #expect(result.output.contains("\n\n1 appraisal, 1 with errors"))
    #expect(result.errors.isEmpty)
    #expect(result.code == 1)
  }

  @Test func `warnings end with 1 only when the user is strict`() throws {
    program["a.md"] = Example.good().replacing("interests: none\n", with: "colour: red\n")
    let result = try program("check", "a.md", "--disable", "metadata-interests")
    #expect(result.output.contains("warning"))
    #expect(result.code == 0)
    #expect(
      try program("check", "a.md", "--strict", "--disable", "metadata-interests").code == 1)
  }

  @Test func `a path that does not exist ends with 2, and the others are checked`() throws {
    program["a.md"] = Example.bad
    let result = try program("check", "nope.md", "a.md", "nofolder/")
    #expect(
      result.errors.contains(
        "nope.md: error: cannot be read: it does not exist; check its name and folder\n"))
    #expect(
      result.errors.contains(
        "nofolder: error: cannot be read: it does not exist; check its name and folder\n"))
    #expect(result.output.contains("a.md:1:1: error"))
    #expect(result.code == 2)
  }

  @Test func `folders are searched, and names with blanks and accents are found`() throws {
    program["c/Één CAT (2).MD"] = Example.good()
    program["c/sub/b.markdown"] = Example.bad
    program["c/README.md"] = Example.bad
    program["c/.hidden.md"] = Example.bad
    let result = try program("check", "c")
    #expect(result.output.contains("c/sub/b.markdown:1:1: error"))
    #expect(result.output.contains("2 appraisals, 1 with errors"))
    #expect(!result.output.contains("README"))
  }

  @Test func `a path is never shown absolute`() throws {
    program["c/a.md"] = Example.bad
    let result = try program("check", program.folder.appending(path: "c").path)
    #expect(result.output.hasPrefix("c/a.md:1:1"))
    #expect(!result.output.contains(program.folder.path))
  }

  @Test(arguments: [
    ("LANG", "nl_NL.UTF-8", "fout:"), ("LC_ALL", "nl", "fout:"), ("LANG", "de_DE", "error:"),
    ("LC_MESSAGES", "nl_BE", "fout:"), ("LANG", "C", "error:"),
  ])
  func `the environment chooses the language`(name: String, value: String, word: String) throws {
    program["a.md"] = Example.bad
    #expect(try program("check", "a.md", environment: [name: value]).output.contains(word))
  }

  @Test func `an option goes before the course file, and that before the environment`() throws {
    program["c/a.md"] = Example.bad
    program["c/course.yml"] = "language: nl\nrules: {section-missing: warning}\n"
    let environment = ["LANG": "en_GB"]
    #expect(try program("check", "c", environment: environment).output.contains("waarschuwing:"))
    #expect(
      try program("check", "c/a.md", "--lang", "en", environment: environment).output
        .contains("warning:"))
  }

  @Test func `a bad course file ends with 2`() throws {
    program["c/a.md"] = Example.good()
    program["c/course.yml"] = "titel: x\nprofil: y\n"
    let result = try program("check", "c")
    #expect(result.errors.hasPrefix("c/course.yml:2: error: unknown key \"profil\"; did you mean"))
    #expect(result.code == 2)
  }

  @Test(arguments: ["json", "sarif"])
  func `one document is written for all files`(format: String) throws {
    program["a.md"] = Example.bad
    program["b.md"] = Example.good()
    let result = try program("check", "a.md", "b.md", "--format", format)
    _ = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    #expect(result.errors.contains("2 appraisals"))
    #expect(result.code == 1)
  }

  /// A Retraction Watch file that names the reference of the good example's study.
  private static let retractions = """
    RetractionNature,RetractionDate,RetractionDOI,OriginalPaperDOI,OriginalPaperPubMedID
    Retraction,8/13/2021 0:00,10.1000/notice,10.1000/paper,12345678

    """

  @Test func `a retracted source is found in the file the user or the course names`() throws {
    program["c/a.md"] = Example.good().replacing("200-208.", with: "200-208. PMID: 12345678")
    program["r.csv"] = Self.retractions
    #expect(try program("check", "c").code == 0)
    let result = try program("check", "c", "c/a.md", "--retractions", "r.csv")
    #expect(result.output.contains("Reference 1 was retracted on 13 August 2021"))
    #expect(result.code == 1)
    program["c/course.yml"] = "retractions: ../r.csv\n"
    #expect(try program("check", "c").code == 1)
    #expect(try program("render", "c/a.md").output.contains("Retracted, 13 August 2021"))
    #expect(try program("build", "c", "-o", "site").code == 1)
    #expect(try #require(program["site/a.html"]).contains("Retracted, 13 August 2021"))
  }

  @Test func `a file that is no Retraction Watch file ends with 2`() throws {
    program["a.md"] = Example.good()
    program["r.csv"] = "title,author\n"
    for command in [["check", "a.md"], ["render", "a.md"], ["build", ".", "-o", "site"]] {
      let result = try program.run(command + ["--retractions", "r.csv"])
      #expect(result.errors.hasPrefix("r.csv: error: no Retraction Watch file: "))
      #expect(result.code == 2)
    }
    #expect(try program("check", "a.md", "--retractions", "nope.csv").code == 2)
  }

  @Test func `a rule that nobody knows is wrong use`() throws {
    program["a.md"] = Example.good()
    let result = try program("check", "a.md", "--disable", "section-mising")
    #expect(result.errors.contains("Did you mean 'section-missing'?"))
    #expect(result.code == 64)
    #expect(try program("check", "a.md", "--disable", "section-*").code == 0)
  }

  @Test(arguments: [
    ["check"], ["check", "a.md", "--format", "xml"], ["chek"], ["check", "--lang", "fr"],
  ])
  func `wrong use ends with 64 and says how it should be`(arguments: [String]) throws {
    let line = "$APPRAISE \(arguments.joined(separator: " "))"
    let result = try program.shell(line)
    #expect(result.errors.contains("Usage:") || result.errors.contains("USAGE:"))
    #expect(result.output.isEmpty)
    #expect(result.code == 64)
  }

  @Test func `nothing is in colour where nobody looks`() throws {
    program["a.md"] = Example.bad
    #expect(try !program("check", "a.md", environment: ["TERM": "xterm"]).output.contains("\u{1B}"))
  }

  @Test func `a reader that goes away is no error`() throws {
    for number in 0..<50 { program["c/\(number).md"] = Example.bad }
    let result = try program.shell("\"$APPRAISE\" check c | head -1")
    #expect(result.output.contains("error"))
    #expect(result.errors.isEmpty)
  }

  @Test func `a closed stream is told, and nothing else is written to`() throws {
    program["a.md"] = Example.bad
    let result = try program.shell("\"$APPRAISE\" check a.md >&-")
    #expect(result.errors == "-: error: cannot be written: system error 9\n")
    #expect(result.code == 2)
    #expect(try program.shell("\"$APPRAISE\" check a.md <&- 2>&-").code == 1)
  }

  @Test func `a file that is no file, or no text, harms nothing`() throws {
    program.write("c/utf.md", Data([0xFF, 0xFE, 0x00, 0x23, 0xC3, 0x28]))
    program.write("c/large.md", Data(repeating: 0x61, count: 1 << 20 + 1))
    program.write("c/folder.md/x.md", Data(Example.good().utf8))
    _ = try program.shell("mkfifo c/pipe.md; ln -s /dev/zero c/zero.md; ln -s . c/loop.md")
    let result = try program("check", "c")
    #expect(result.errors.contains("c/pipe.md: error: cannot be read: it is not a plain file"))
    #expect(result.errors.contains("c/zero.md: warning: symbolic link is not followed"))
    #expect(result.errors.contains("c/loop.md: warning: symbolic link is not followed"))
    #expect(result.errors.contains("c/large.md: error: cannot be read: larger than 1 MiB"))
    #expect(result.output.contains("2 appraisals"))
    #expect(result.code == 2)
  }

  @Test func `both sides are shown on demand, each with its place`() throws {
    program["a.md"] =
      "---\nstudy:\n  abstract: a.nbib\n---\n\n## Method\n\nDisability by the RMDQ.\n"
    program["a.nbib"] = "PMID- 1\nTI  - A trial.\nAB  - Disability (RMDQ) fell.\n"
    let table =
      "a.md: beside the paper\n\n= Instrument: agrees\n  line 8:  \"RMDQ\"\n"
      + "  paper:   \"Disability (RMDQ) fell\"\n"
    #expect(try program("check", "a.md", "--paper").output.contains(table))
    #expect(try !program("check", "a.md").output.contains("beside the paper"))
    #expect(try program("check", "a.md", "--paper", "--format", "json").code == 64)
  }

  @Test func `an appraisal is compared with the record of its paper`() throws {
    let text =
      "---\nstudy:\n  abstract: papers/a.nbib\n---\n\n## Method\n\nDisability by the ODI.\n"
    program["course/course.yml"] = "title: C\n"
    program["course/papers/a.nbib"] = "PMID- 1\nTI  - A trial.\nAB  - Disability (RMDQ) fell.\n"
    program["course/a.md"] = text
    program["course/week-1/b.md"] = text
    let result = try program("check", "course", "--format", "json")
    #expect(result.output.components(separatedBy: "\"rule\": \"paper-instrument\"").count == 3)
    #expect(result.output.contains("\"verdict\": \"differ\""))
    program["a.nbib"] = "PMID- 1\nTI  - A trial.\n"
    program["course/a.md"] = text.replacing("papers/a.nbib", with: "../a.nbib")
    #expect(try program("check", "course/a.md").output.contains("[paper-record]"))
  }
}
