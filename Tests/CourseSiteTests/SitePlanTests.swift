import CriticalAppraisal
import Testing

@testable import CourseSite

@Suite struct SitePlanTests {
  private func outputs(_ files: [String]) -> [[String]] {
    SitePlan(files, course: "course").works.map { $0.map(\.output) }
  }

  @Test func `pages keep the folders of their sources`() {
    #expect(
      outputs(["Week 1/CAT (2).md", "b.markdown"]) == [["week-1/cat-2"], ["b"]])
  }

  @Test func `two languages of one name are translations of each other`() {
    #expect(
      outputs(["a/x.en.md", "a/x.nl.md", "b/x.nl.md", "x.md"])
        == [["a/x.en", "a/x.nl"], ["b/x.nl"], ["x"]])
  }

  @Test(arguments: [
    ["Café.md", "cafe.md"],
    ["Caf\u{E9}.md", "Cafe\u{301}.md"],
    ["CAT 1.md", "cat_1.md"],
    ["a.md", "a.markdown"],
    ["Week 1/a.md", "week-1/a.md"],
    ["x.nl.md", "x.NL.md"],
    ["\u{AC00}.md", "\u{1100}\u{1161}.md"],
  ])
  func `sources that would share a page are named, and become none`(files: [String]) {
    let plan = SitePlan(files + ["other.md"], course: "course")
    #expect(plan.works.map { $0.map(\.source) } == [["other.md"]])
    #expect(plan.collisions.map(\.path) == files.map { "course/" + $0 })
    for (notice, other) in zip(plan.collisions, files.reversed()) {
      #expect(notice.severity == .error)
      #expect(notice.text(in: .english).contains("\"\(other)\""))
    }
  }

  @Test func `no appraisal becomes the front page`() {
    let plan = SitePlan(["Index.md", "week/index.md"], course: "course")
    #expect(plan.works.map { $0.map(\.output) } == [["week/index"]])
    #expect(plan.collisions.map(\.path) == ["course/Index.md"])
    #expect(plan.collisions.first?.text(in: .dutch).contains("voorpagina") == true)
  }
}
