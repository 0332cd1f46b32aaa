import Testing

@testable import CourseSite
@testable import CriticalAppraisal

@Suite struct ThemeTests {
  private static let page = Page(
    language: .dutch, title: "A & B", description: "\"quoted\"", metadata: "<meta>",
    masthead: "<header>", answer: "<answer>", glance: "<glance>", contents: "<contents>",
    body: "<body-text>", references: "<references>", notes: "<notes>",
    declarations: "<declarations>", colophon: "<colophon>", images: [])

  private func render(_ theme: Theme) throws -> String {
    var output: [UInt8] = []
    try PageTemplate(theme: theme).render(Self.page, to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  @Test func `the built-in page holds all its pieces once, and escapes what is text`() throws {
    let page = try render(Theme())
    for piece in [
      "<meta>", "<header>", "<answer>", "<glance>", "<contents>", "<body-text>", "<references>",
      "<notes>", "<declarations>", "<colophon>", "lang=\"nl\"", "<title>A &amp; B</title>",
      "content=\"&quot;quoted&quot;\"", "Naar de inhoud",
    ] {
      #expect(page.split(separator: piece, omittingEmptySubsequences: false).count == 2)
    }
    #expect(!page.contains("{{"))
  }

  @Test func `a folder replaces templates file by file`() throws {
    let files = MemoryFiles(["t/style.css": "p { color: red }", "t/.DS_Store": ""])
    let page = try render(Theme(folder: "t", files: files.system))
    #expect(page.contains("p { color: red }"))
    #expect(page.contains("<body-text>"))
    let own = MemoryFiles(["t/page.html": "{{{title}}}|{{body}}"])
    #expect(try render(Theme(folder: "t", files: own.system)) == "A &amp; B|<body-text>")
  }

  @Test func `other files in the folder are told`() throws {
    let files = MemoryFiles(["t/pages.html": "", "t/logo.png": ""])
    let notices = try Theme(folder: "t", files: files.system).notices
    #expect(notices.map(\.path) == ["t/logo.png", "t/pages.html"])
    #expect(notices.map(\.severity) == [.note, .note])
    #expect(notices[1].text(in: .english).hasSuffix("did you mean \"page.html\"?"))
  }

  @Test func `a missing folder is an error, and so is a file in its place`() {
    let files = MemoryFiles(["file": ""])
    #expect(throws: FileError(.missing, "t")) { try Theme(folder: "t", files: files.system) }
    #expect(throws: FileError(.isNoFolder, "file")) {
      try Theme(folder: "file", files: files.system)
    }
  }

  @Test func `a template that loses the text, or has a name nobody knows, is told`() throws {
    let files = MemoryFiles(["t/page.html": "{{titel}}{{{body}}}{{#answer}}{{.}}{{/answer}}"])
    let notices = try PageTemplate(theme: Theme(folder: "t", files: files.system)).notices
    let texts = notices.map { $0.text(in: .english) }
    #expect(
      texts.first == "t/page.html: warning: unknown variable \"titel\"; did you mean \"title\"?")
    #expect(texts.contains { $0.contains("{{{references}}} is missing") })
    #expect(!texts.contains { $0.contains("{{{answer}}}") })
  }

  @Test func `a broken template is told with its file and line`() throws {
    let files = MemoryFiles(["t/page.html": "a\n{{#body}}\n"])
    let theme = try Theme(folder: "t", files: files.system)
    #expect(throws: Notice(.error, "t/page.html", line: 3, .brokenTemplate(.unclosedSection))) {
      try PageTemplate(theme: theme)
    }
  }

  @Test(arguments: Language.allCases, AppraisalType.allCases)
  func `a scaffold has what its kind of question needs`(
    language: Language, type: AppraisalType
  ) throws {
    let text = try Theme().scaffold(
      language: language, type: type, profile: nil,
      date: CalendarDate(year: 2026, month: 1, day: 2))
    let checked = CourseChecker(files: MemoryFiles().system).check(
      Array(text.utf8), path: "x.md")
    let appraisal = checked.reading.appraisal
    #expect(appraisal.language == language)
    #expect(appraisal.metadata.type == type)
    #expect(appraisal.metadata.date?.iso == "2026-01-02")
    for kind in Profile.commonSections { #expect(appraisal.section(kind) != nil) }
    for field in Profile.cap.requiredItems(for: type) { #expect(appraisal.item(field) != nil) }
    #expect(appraisal.references.count == 1)
    #expect(checked.count(.error) == 0)
    #expect(!text.contains("{{"))
    #expect(!text.contains("\n\n\n"))
  }

  @Test func `a scaffold names the requirements, and has the search they need`() throws {
    let text = try Theme().scaffold(
      language: .english, type: .therapy, profile: .cat, date: nil)
    #expect(text.contains("\nprofile: cat\n"))
    #expect(text.contains("## Search strategy"))
    let own = Profile(name: "ours", requiredSections: [.search], requiredItems: [])
    let other = try Theme().scaffold(language: .dutch, type: .harm, profile: own, date: nil)
    #expect(!other.contains("ours"))
    #expect(other.contains("## Zoekstrategie"))
  }
}
