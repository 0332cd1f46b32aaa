import CriticalAppraisal
import Testing

@testable import CourseSite

@Suite struct CourseConfigurationTests {
  private func read(_ yaml: String) throws -> CourseConfiguration {
    try CourseConfiguration(in: "c", files: MemoryFiles(["c/course.yml": yaml]).system)
  }

  /// What is said about a course file, in English.
  private func mistakes(_ yaml: String) -> [String] {
    do {
      _ = try read(yaml)
      return []
    } catch {
      return (error as? Notices)?.all.map { $0.text(in: .english) } ?? ["\(error)"]
    }
  }

  @Test func `a folder without course file is a course`() throws {
    let configuration = try CourseConfiguration(in: "c", files: MemoryFiles().system)
    #expect(configuration.title == nil)
    #expect(configuration.profile == nil)
  }

  @Test func `all keys are read`() throws {
    let configuration = try read(
      """
      title: Rug en enkel
      description: Voorbeelden.
      language: nl
      baseURL: https://example.org/cats/
      profile: CAT
      rules:
        section-missing: warning
        section-*: off
      templates: sjablonen
      """)
    #expect(configuration.title == "Rug en enkel")
    #expect(configuration.description == "Voorbeelden.")
    #expect(configuration.language == .dutch)
    #expect(configuration.baseURL == "https://example.org/cats")
    #expect(configuration.profile == .cat)
    #expect(configuration.severities.map(\.pattern) == ["section-missing"])
    #expect(configuration.severities.map(\.severity) == [.warning])
    #expect(configuration.disabledRules == ["section-*"])
    #expect(configuration.templates == "sjablonen")
  }

  @Test func `Dutch keys and values are read`() throws {
    let configuration = try read(
      """
      titel: Rug
      taal: Engels
      verplicht: [vraag, Methode, "Niveau van bewijs", results]
      regels: {section-missing: uit}
      """)
    #expect(configuration.title == "Rug")
    #expect(configuration.language == .english)
    #expect(
      configuration.profile?.requiredSections == [.question, .method, .evidenceLevel, .results])
    #expect(configuration.disabledRules == ["section-missing"])
  }

  @Test func `style and order of references are read in either language`() throws {
    let configuration = try read("stijl: APA 7\nvolgorde: lijst")
    #expect(configuration.style == .apa)
    #expect(configuration.referenceOrder == .listed)
    #expect(try read("style: vancouver\norder: cited").style == .vancouver)
    #expect(mistakes("style: havard").count == 1)
    #expect(mistakes("order: random").count == 1)
  }

  @Test func `an appraisal goes before its course in its style`() {
    var configuration = CourseConfiguration()
    configuration.style = .apa
    configuration.referenceOrder = .listed
    let checker = CourseChecker(configuration, files: MemoryFiles().system)
    let plain = checker.check(Array("# T".utf8), path: "a.md").reading.appraisal
    #expect(plain.citationStyle == .apa)
    #expect(plain.referenceOrder == .listed)
    let own = checker.check(Array("---\nstyle: ama\n---\n\n# T".utf8), path: "a.md").reading
      .appraisal
    #expect(own.citationStyle == .ama)
  }

  @Test func `required sections make a profile, or change one`() throws {
    #expect(
      try read("required: [results]\nprofile: ours").profile
        == Profile(name: "ours", requiredSections: [.results], requiredItems: []))
    let changed = try read("required: results\nprofile: cap").profile
    #expect(changed?.requiredSections == [.results])
    #expect(changed?.requiredItems == Profile.cap.requiredItems)
  }

  @Test func `a byte-order mark and any line ends are read over`() throws {
    let configuration = try read("\u{FEFF}titel: Rug\r\ntaal: nl\r\n")
    #expect(configuration.title == "Rug")
    #expect(configuration.language == .dutch)
  }

  @Test(arguments: ["", "# nothing yet\n", "---\n", "title:\nprofile: ~\n"])
  func `a course file may say nothing`(yaml: String) throws {
    #expect(try read(yaml).title == nil)
  }

  @Test(arguments: [
    (
      "descripton: x",
      "c/course.yml:1: error: unknown key \"descripton\"; did you mean \"description\"?"
    ),
    ("title: x\n\nauthor: y", "c/course.yml:3: error: unknown key \"author\""),
    ("title: [a]", "c/course.yml:1: error: \"title\" must be a text"),
    (
      "\nlang: frans",
      "c/course.yml:2: error: unknown value \"frans\" of \"lang\"; choose from nl, en"
    ),
    (
      "profile: cap2",
      "c/course.yml:1: error: unknown value \"cap2\" of \"profile\"; did you mean \"cap\"?"
    ),
    (
      "rules:\n  section-mising: off",
      "c/course.yml:2: error: unknown value \"section-mising\" of \"rules\"; "
        + "did you mean \"section-missing\"?"
    ),
    (
      "rules:\n  section-missing: fatal",
      "c/course.yml:2: error: unknown value \"fatal\" of \"section-missing\"; "
        + "choose from error, warning, note, off"
    ),
    (
      "rules: [section-missing]",
      "c/course.yml:1: error: \"rules\" must be a list of rules with error, warning, note or off"
    ),
    ("required: {a: b}", "c/course.yml:1: error: \"required\" must be a list of texts"),
    (
      "url: example.org",
      "c/course.yml:1: error: \"url\" must be an address that begins with https://"
    ),
    (
      "templates: ../theirs",
      "c/course.yml:1: error: \"templates\" must be a folder within the course"
    ),
    ("- a\n- b", "c/course.yml:1: error: expected lines such as \"title: …\""),
    ("title: a\ntitel: b", "c/course.yml:2: error: \"titel\" is there twice"),
  ])
  func `a mistake is told with its line`(yaml: String, message: String) {
    #expect(mistakes(yaml) == [message])
  }

  @Test func `all mistakes are told at once`() {
    #expect(mistakes("a: 1\nb: 2\ntitle: [c]").count == 3)
  }

  @Test(arguments: ["title: \"open", "a: [b", "title: a\ntitle: b", "\t- x: y", "{{{{"])
  func `broken YAML is told, not passed over`(yaml: String) {
    let mistakes = mistakes(yaml)
    #expect(mistakes.count == 1)
    #expect(mistakes.first?.contains("not valid YAML") == true)
    #expect(mistakes.first?.hasPrefix("c/course.yml:") == true)
  }

  @Test func `nesting without end and a huge file are refused`() {
    #expect(mistakes("a: " + String(repeating: "[", count: 50_000)).count == 1)
    #expect(mistakes(String(repeating: "# x\n", count: 50_000)).count == 1)
  }

  @Test func `the nearest course file upwards counts, up to the working folder`() throws {
    let files = MemoryFiles([
      "a/course.yml": "title: A", "a/b/c/x.md": "", "course.yml": "title: Root", "d/x.md": "",
    ])
    #expect(try Course(holding: "a/b/c/x.md", files: files.system).configuration.title == "A")
    #expect(try Course(holding: "a/b/c", files: files.system).folder == "a")
    #expect(try Course(holding: "d/x.md", files: files.system).configuration.title == "Root")
    #expect(try Course(holding: "../d/x.md", files: files.system).configuration.title == nil)
    #expect(try Course(holding: "../a/b/c/x.md", files: files.system).folder == "../a")
  }

  @Test func `a course has instruments of its own`() throws {
    let configuration = try read(
      """
      instrumenten:
        - naam: Onze lijst
          versie: 2026
          items:
            - Heldere vraag
            - {nl: Passend design, en: Right design, punten: 2}
          antwoorden: [ja, deels, nee]
          regel: totaal
          licentie: CC BY 4.0
      """)
    let instrument = try #require(configuration.instruments.first)
    #expect(instrument.title == "Onze lijst (2026)")
    #expect(instrument.items.map(\.name.english) == ["Heldere vraag", "Right design"])
    #expect(instrument.maximum == 3)
    #expect(instrument.answers == [.yes, .partly, .no])
    #expect(instrument.overall == .total)
    #expect(Instrument.named("onze lijst", among: configuration.instruments) == instrument)
  }

  @Test func `instruments stand in a file of the course, and are known to its appraisals`() throws {
    let text = """
      ```rob
      instrument: Onze lijst
      items:
        Heldere vraag: hoog
        Passend design: laag
      ```
      """
    let files = MemoryFiles([
      "c/course.yml": "instruments: lijst.yml",
      "c/lijst.yml": """
      name: Onze lijst
      items: [Heldere vraag, Passend design]
      answers: [laag, hoog]
      rule: slechtste
      """,
      "c/a.md": text,
    ]).system
    let checker = CourseChecker(try CourseConfiguration(in: "c", files: files), files: files)
    let checked = checker.check(Array(text.utf8), path: "c/a.md")
    #expect(!checked.report.diagnostics.contains { $0.rule.hasPrefix("instrument") })
    let typed = PlainTextRenderer(language: .dutch, width: 200).render(checked)
    #expect(typed.contains("hoog (voorgesteld volgens Onze lijst: het slechtste domein telt)"))
  }

  @Test(arguments: [
    ("- name: A", "\"items\" is missing"),
    ("- items: [a]", "\"name\" is missing"),
    ("- {name: A, items: [a], regle: total}", "unknown key \"regle\"; did you mean \"regel\"?"),
    (
      "- {name: A, items: [a], rule: average}",
      "unknown value \"average\" of \"rule\"; choose from total, totaal, worst, slechtste, none, geen"
    ),
    (
      "- {name: A, items: a}",
      "\"items\" must be a list of at most 100 names, or of \"nl\" and \"en\" with \"points\""
    ),
    (
      "- {name: A, items: [{nl: a, punten: veel}]}",
      "\"punten\" must be a whole number from 0 to 100"
    ),
    (
      "- {name: A, items: [a], answers: [perhaps]}",
      "unknown value \"perhaps\" of \"answers\"; choose from ja, deels, nee, laag, enige zorgen, matig, hoog"
    ),
    (
      "- {name: A, items: [a], link: example.org}",
      "\"link\" must be an address that begins with https://"
    ),
  ])
  func `a mistake in an instrument is told with its line`(_ yaml: String, _ text: String) {
    #expect(mistakes("title: T\ninstruments:\n  \(yaml)") == ["c/course.yml:3: error: \(text)"])
  }

  @Test(arguments: ["away.yml", "../b.yml", "/etc/passwd"])
  func `a file of instruments is within the course`(_ name: String) {
    #expect(
      mistakes("instruments: \(name)") == [
        "c/course.yml: error: instruments \"\(name)\" cannot be read; check the name; the file must be within the course"
      ])
  }

  @Test func `instruments that are no YAML are told`() throws {
    let files = MemoryFiles(["c/course.yml": "instruments: i.yml", "c/i.yml": "name: [a"]).system
    #expect(throws: Notices.self) { try CourseConfiguration(in: "c", files: files) }
  }
}
