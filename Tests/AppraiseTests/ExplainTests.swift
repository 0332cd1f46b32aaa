import Testing

@Suite struct ExplainTests {
  private let program: Program

  init() throws { program = try Program() }

  @Test func `all rules are listed`() throws {
    let result = try program("explain")
    #expect(result.output.contains("section-missing"))
    #expect(result.code == 0)
  }

  @Test func `a rule is explained in either language`() throws {
    #expect(try program("explain", "section-missing").output.contains("Every required section"))
    #expect(
      try program("explain", "section-missing", "--lang", "nl").output
        .contains("Elk verplicht onderdeel"))
  }

  @Test func `a group explains all its rules`() throws {
    let output = try program("explain", "section-*").output
    #expect(output.contains("section-missing:"))
    #expect(output.contains("section-empty:"))
  }

  @Test func `an unknown rule is wrong use`() throws {
    let result = try program("explain", "sectionmissing")
    #expect(result.errors.contains("Did you mean 'section-missing'?"))
    #expect(result.output.isEmpty)
    #expect(result.code == 64)
  }

  @Test(arguments: ["new", "check", "render", "build", "explain", "calculate"])
  func `help has an example for each command`(command: String) throws {
    let result = try program("help", command)
    #expect(result.output.contains("\n  appraise \(command)"))
    #expect(result.code == 0)
  }

  @Test(arguments: [
    ("en", "Answers: low, some concerns, high\nOverall: the worst domain counts"),
    ("nl", "Antwoorden: laag, enige zorgen, hoog\nEindoordeel: het slechtste domein telt"),
  ])
  func `the instruments are listed with items, answers and rule`(
    language: String, text: String
  ) throws {
    let result = try program("explain", "instruments", "--lang", language)
    #expect(result.output.contains("RoB 2 (2019)"))
    #expect(result.output.contains(text))
    #expect(result.code == 0)
  }

  @Test func `a result that cannot be written is told`() throws {
    let result = try program.shell("\"$APPRAISE\" explain > /dev/full")
    #expect(result.errors == "-: error: cannot be written: the disk is full\n")
    #expect(result.code == 2)
  }

  @Test func `the version is told`() throws {
    #expect(try program("--version").output.split(separator: ".").count == 3)
  }
}
