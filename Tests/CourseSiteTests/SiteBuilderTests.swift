import CriticalAppraisal
import Testing

@testable import CourseSite

@Suite struct SiteBuilderTests {
  /// What a build said and did.
  struct Run {
    var report = SiteReport()
    var notices: [Notice] = []
    var diagnostics = ""

    func text(of path: String) -> String? {
      notices.first { $0.path == path }?.text(in: .english)
    }
  }

  private func build(
    _ files: MemoryFiles, _ course: String = "c", to output: String = "site",
    configuration: CourseConfiguration = CourseConfiguration(), theme: Theme = Theme(),
    options: SiteBuilder.Options = SiteBuilder.Options()
  ) throws -> Run {
    var checker = CourseChecker(configuration, files: files.system)
    checker.today = CalendarDate(year: 2026, month: 1, day: 31)
    let builder = try SiteBuilder(
      checker: checker, theme: theme, options: options, files: files.system)
    var run = Run()
    run.report = try builder.build(course, to: output) { checked in
      checked.report.diagnostics.isEmpty
        ? "" : "\(checked.path) \(checked.report.diagnostics.count)\n"
    } report: { event in
      switch event {
      case .notice(let notice): run.notices.append(notice)
      case .diagnostics(let text): run.diagnostics += text
      case .progress: break
      }
    }
    return run
  }

  private static func appraisal(_ title: String, lang: String = "en", more: String = "") -> String {
    """
    ---
    title: "\(title)"
    lang: \(lang)
    date: 2026-01-22
    \(more)
    ---

    ## Question

    Does it help?

    ## Conclusion

    Perhaps it does.
    """
  }

  @Test func `each appraisal becomes a page, and all a card`() throws {
    let files = MemoryFiles([
      "c/Week 1/CAT (2).md": Self.appraisal("First"),
      "c/Week 2/b.markdown": Self.appraisal("Second & last"),
    ])
    let run = try build(files)
    #expect(
      Set(files.files(in: "site").keys) == ["index.html", "week-1/cat-2.html", "week-2/b.html"])
    let index = try #require(files["site/index.html"])
    #expect(index.contains("href=\"week-1/cat-2.html\""))
    #expect(index.contains("Second &amp; last"))
    #expect(index.contains("Week 1"))
    #expect(index.contains("22 January 2026"))
    #expect(run.report.written == 3)
    #expect(run.report.appraisals == 2)
    #expect(run.report.incomplete == 2)
  }

  @Test func `the same folder gives the same bytes, whatever the number of jobs`() throws {
    var texts: [String: String] = [:]
    for number in 0..<200 {
      texts["c/week-\(number % 7)/cat \(number).md"] = Self.appraisal("CAT \(number)")
    }
    texts["c/bad.md"] = nil
    var sites: [[String: String]] = []
    var runs: [Run] = []
    for jobs in [1, 4, 4] {
      let files = MemoryFiles(texts)
      files.set("c/bad.md", .forbidden)
      var options = SiteBuilder.Options()
      options.jobs = jobs
      options.formats = [.html, .text]
      runs.append(try build(files, options: options))
      sites.append(files.files(in: "site"))
    }
    #expect(sites[0].count == 401)
    #expect(sites[0] == sites[1])
    #expect(sites[1] == sites[2])
    #expect(runs[0].report == runs[1].report)
    #expect(runs[0].diagnostics == runs[1].diagnostics)
    #expect(runs[0].notices == runs[1].notices)
    #expect(!runs[0].diagnostics.isEmpty)
  }

  @Test func `what is as it should be is not written again, unless all is to be`() throws {
    let files = MemoryFiles(["c/a.md": Self.appraisal("A"), "c/b.md": Self.appraisal("B")])
    #expect(try build(files).report.written == 3)
    #expect(try build(files).report.written == 0)
    #expect(files.written.count == 3)
    files["c/b.md"] = Self.appraisal("Changed")
    let run = try build(files)
    #expect(run.report.unchanged == 1)
    #expect(files.written.dropFirst(3) == ["site/b.html", "site/index.html"])
    var options = SiteBuilder.Options()
    options.isFull = true
    #expect(try build(files, options: options).report.written == 3)
  }

  @Test func `one bad file never stops the others`() throws {
    let files = MemoryFiles(["c/good.md": Self.appraisal("Good")])
    files.set("c/a.md", .forbidden)
    files.set("c/utf.md", .file([0xFF, 0xFE, 0x00, 0xC3, 0x28]))
    files.set("c/large.md", .file([UInt8](repeating: 0x61, count: (1 << 20) + 1)))
    files["c/yaml.md"] = "---\ntitle: [\n: :\n---\n\nText"
    files["c/empty.md"] = ""
    let run = try build(files)
    #expect(files["site/good.html"] != nil)
    #expect(files["site/utf.html"] != nil)
    #expect(files["site/yaml.html"] != nil)
    #expect(files["site/empty.html"] != nil)
    #expect(run.report.failed == 2)
    #expect(run.text(of: "c/a.md") == "c/a.md: error: cannot be read: permission denied")
    #expect(run.text(of: "c/large.md")?.contains("larger than 1 MiB") == true)
  }

  @Test func `a page that cannot be written has no card`() throws {
    let files = MemoryFiles(["c/a.md": Self.appraisal("A"), "c/b.md": Self.appraisal("B")])
    files.set("site/a.html", .forbidden)
    let run = try build(files)
    #expect(run.report.failed == 1)
    #expect(files["site/index.html"]?.contains("a.html") == false)
    #expect(files["site/index.html"]?.contains("b.html") == true)
  }

  @Test func `appraisals that would share a page are skipped, the rest is built`() throws {
    let files = MemoryFiles([
      "c/CAT 1.md": Self.appraisal("A"), "c/cat-1.md": Self.appraisal("B"),
      "c/other.md": Self.appraisal("C"), "c/index.md": Self.appraisal("D"),
    ])
    let run = try build(files)
    #expect(Set(files.files(in: "site").keys) == ["index.html", "other.html"])
    #expect(run.report.colliding == 3)
    #expect(run.text(of: "c/CAT 1.md")?.contains("cat-1.md") == true)
  }

  @Test func `drafts are left out and counted, unless they are asked for`() throws {
    let files = MemoryFiles([
      "c/a.md": Self.appraisal("A"), "c/d.md": Self.appraisal("D", more: "draft: true"),
    ])
    let run = try build(files)
    #expect(run.report.drafts == 1)
    #expect(files["site/d.html"] == nil)
    var options = SiteBuilder.Options()
    options.includesDrafts = true
    #expect(try build(files, options: options).report.drafts == 0)
    #expect(files["site/d.html"] != nil)
    #expect(files["site/index.html"]?.contains("draft") == true)
  }

  @Test func `translations share a card that links to both`() throws {
    let files = MemoryFiles([
      "c/x.en.md": Self.appraisal("English"), "c/x.nl.md": Self.appraisal("Dutch", lang: "nl"),
    ])
    var configuration = CourseConfiguration()
    configuration.language = .dutch
    _ = try build(files, configuration: configuration)
    let index = try #require(files["site/index.html"])
    #expect(index.contains("<html lang=\"nl\">"))
    #expect(index.contains("1 CAT"))
    #expect(index.contains("href=\"x.nl.html\">Dutch"))
    #expect(index.contains("href=\"x.en.html\">English"))
  }

  @Test func `the translation of a draft is no translation`() throws {
    let files = MemoryFiles([
      "c/x.en.md": Self.appraisal("English", more: "draft: true"),
      "c/x.nl.md": Self.appraisal("Dutch", lang: "nl"),
    ])
    _ = try build(files)
    #expect(files["site/index.html"]?.contains("x.en.html") == false)
    #expect(files["site/x.nl.html"]?.contains("x.en.html") == false)
  }

  @Test func `formats are pages, texts, or both`() throws {
    let files = MemoryFiles(["c/a.md": Self.appraisal("A")])
    var options = SiteBuilder.Options()
    options.formats = [.text]
    #expect(try build(files, options: options).report.appraisals == 1)
    #expect(Set(files.files(in: "site").keys) == ["a.txt"])
    options.formats = [.html, .text]
    _ = try build(files, options: options)
    #expect(Set(files.files(in: "site").keys) == ["a.html", "a.txt", "index.html"])
  }

  @Test(arguments: ["c", ".", "..", "c/../c", "link"])
  func `an output folder that holds the input is refused`(output: String) {
    let files = MemoryFiles(["c/a.md": Self.appraisal("A")])
    files.set("link", .link("/c"))
    #expect(throws: Notice(.error, output, .outputHoldsInput)) { try build(files, to: output) }
    #expect(files.written.isEmpty)
  }

  @Test func `an output folder in the course is not read again`() throws {
    let files = MemoryFiles(["c/a.md": Self.appraisal("A"), "c/site/old.md": "old"])
    #expect(try build(files, to: "c/site").report.appraisals == 1)
    #expect(try build(files, to: "c/site").report.appraisals == 1)
    #expect(files["c/site/old.html"] == nil)
  }

  @Test func `an output folder that cannot be written is told once`() {
    let files = MemoryFiles(["c/a.md": Self.appraisal("A")])
    files.set("site", .forbidden)
    #expect(throws: Notice(FileError(.forbidden, "site", isWriting: true))) { try build(files) }
  }

  @Test func `an empty course has a front page and a warning`() throws {
    let files = MemoryFiles(["c/notes.txt": ""])
    let run = try build(files)
    #expect(run.notices.map(\.matter) == [.noAppraisals(drafts: 0)])
    #expect(files["site/index.html"] != nil)
  }

  @Test func `nothing absolute is in any output`() throws {
    let files = MemoryFiles(["home/user/c/a.md": Self.appraisal("A")])
    _ = try build(files, "home/user/c")
    for (_, text) in files.files(in: "site") { #expect(!text.contains("home/user")) }
  }

  @Test func `a title cannot become markup`() throws {
    let files = MemoryFiles([
      "c/a.md": Self.appraisal("<img src=x onerror=alert(1)>'\u{301}").replacing("\"", with: "")
    ])
    _ = try build(files)
    for (_, text) in files.files(in: "site") { #expect(!text.contains("<img src=x")) }
  }

  @Test func `pages say where they will be, when the course does`() throws {
    let files = MemoryFiles(["c/a.md": Self.appraisal("A")])
    var configuration = CourseConfiguration()
    configuration.baseURL = "https://example.org/cats"
    _ = try build(files, configuration: configuration)
    #expect(
      files["site/a.html"]?.contains(
        "<link rel=\"canonical\" href=\"https://example.org/cats/a.html\">")
        == true)
    #expect(files["site/index.html"]?.contains("href=\"https://example.org/cats/\"") == true)
  }
}
