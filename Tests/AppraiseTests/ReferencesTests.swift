import Foundation
import Testing

@Suite struct ReferencesTests {
  private let program: Program

  init() throws { program = try Program() }

  private static let bib = """
    @article{kent2023, author = {Kent, Peter and others}, title = {A trial}, year = 2023,
      journal = {Lancet}, volume = {401}, pages = {1866--77}}

    """

  private static let appraisal = """
    # A

    ## Results

    It helped [1], [2].

    ## References

    1. Kent P, et al. A trial. Lancet 2023;401:1866-77.
    2. Nobody knows this
    """

  @Test func `an appraisal gives its references, each with what was typed`() throws {
    program["a.en.md"] = Self.appraisal
    let result = try program("references", "a.en.md", "--to", "csl-json")
    #expect(result.code == 0)
    #expect(result.errors.isEmpty)
    let items = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String: Any]])
    #expect(items.map { $0["id"] as? String } == ["kent2023", "ref-2"])
    #expect(
      items.map { ($0["custom"] as? [String: Any])?["text"] as? String } == [
        "Kent P, et al. A trial. Lancet 2023;401:1866-77.", "Nobody knows this",
      ])
    #expect(items[1]["type"] as? String == "document")
    #expect(items[1]["note"] as? String == "Nobody knows this")
  }

  @Test func `BibTeX is what an appraisal gives if nobody says otherwise`() throws {
    program["a.en.md"] = Self.appraisal
    let result = try program("references", "a.en.md")
    #expect(result.output.hasPrefix("@article{kent2023,\n"))
    #expect(result.output.contains("annote = {Nobody knows this}"))
    #expect(try program("references", "a.en.md", "--to", "bibtex").output == result.output)
    #expect(
      try program("references", "a.en.md", "--to", "text").output
        == "1. Kent P, et al. A trial. Lancet 2023;401:1866-77.\n2. Nobody knows this\n")
  }

  @Test(arguments: ["bibtex", "csl-json", "ris", "nbib"])
  func `a bibliography is converted, from a file or from standard input`(format: String) throws {
    program["refs.bib"] = Self.bib
    let result = try program("references", "refs.bib", "--to", format)
    #expect(result.code == 0)
    #expect(result.output.contains("401"))
    #expect(try program("references", "-", "--to", format, input: Self.bib) == result)
    // And back again by its content alone.
    let back = try program("references", "-", input: result.output)
    #expect(back.output == (try program("references", "refs.bib")).output)
    let written = try program("references", "refs.bib", "--to", format, "-o", "out/x")
    #expect(written.output.isEmpty)
    #expect(program["out/x"] == result.output)
  }

  @Test func `problems stand with file, line and column; the rest is printed`() throws {
    program["refs.bib"] = "@article{a, title = {A},\n\n" + Self.bib
    let result = try program("references", "refs.bib", "--to", "text", "--lang", "nl")
    #expect(result.code == 1)
    #expect(result.errors == "refs.bib:1:1: fout: \"@article\" is niet afgesloten\n")
    #expect(result.output.contains("2. Kent P"))
  }

  @Test func `what cannot be read is told, and nothing is overwritten by itself`() throws {
    #expect(try program("references", "none.bib").code == 2)
    program["refs.bib"] = Self.bib
    #expect(try program("references", "refs.bib", "-o", "refs.bib").code == 2)
    #expect(program["refs.bib"] == Self.bib)
    #expect(try program("references", "refs.bib", "--to", "docx").code == 64)
  }

  @Test func `check, render, build and references read the same bibliography`() throws {
    program["course/refs/all.bib"] = Self.bib
    program["course/course.yml"] = "title: C\nbibliography: refs/all.bib\n"
    program["course/sub/a.en.md"] = "# A\n\n## Results\n\nIt helped [@kent2023].\n"
    program["course/sub/b.en.md"] =
      "---\nbibliography: [refs/all.bib]\n---\n# B\n\n## Results\n\nIt helped [@Kent2023].\n"
    for file in ["a.en.md", "b.en.md"] {
      let path = "course/sub/\(file)"
      #expect(!(try program("check", path)).output.contains("citation-unresolved"))
      #expect(
        try program("render", path, "--to", "text").output.contains("1. Kent P, et al. A trial."))
      #expect(try program("render", path).output.contains("Kent P, et al. A trial."))
      #expect(try program("references", path, "--to", "ris").output.contains("AU  - Kent, Peter"))
    }
    _ = try program("build", "course", "-o", "site")
    #expect(program["site/sub/a.en.html"]?.contains("Kent P, et al. A trial.") == true)
  }

  @Test func `a bibliography outside the course is not read`() throws {
    program["refs.bib"] = Self.bib
    program["course/course.yml"] = "title: C\n"
    program["course/a.en.md"] =
      "---\nbibliography: ../refs.bib\n---\n# A\n\n## Results\n\nIt helped [@kent2023].\n"
    let result = try program("check", "course/a.en.md")
    #expect(
      result.output.contains("a.en.md:2:1: error: Bibliography \"../refs.bib\" cannot be read"))
    program["course/course.yml"] = "title: C\nbibliography: ../refs.bib\n"
    #expect(try program("check", "course").code == 2)
  }
}
