import CriticalAppraisal
import Testing

@testable import CourseSite

@Suite struct SiteImagesTests {
  private func copy(
    _ images: [String], of source: String = "Week 1/a.md", files: MemoryFiles
  ) throws -> [String] {
    let course = try CourseFolder(at: "c", files: files.system)
    var collected = SiteImages(course: course, output: "site", files: files.system)
    let page = try #require(SitePlan([source], course: "c").works.first?.first)
    for image in images { collected.add(image, of: page) }
    return collected.copy(isFull: false).compactMap { outcome in
      if case .failure(let notice) = outcome { notice.text(in: .english) } else { nil }
    }
  }

  @Test func `images are copied to where the page looks for them`() throws {
    let files = MemoryFiles([
      "c/Week 1/a.md": "", "c/Week 1/fig/plot 1.PNG": "one", "c/shared/logo.jpg": "two",
    ])
    #expect(try copy(["fig/plot%201.PNG", "../shared/logo.jpg"], files: files).isEmpty)
    #expect(
      files.files(in: "site") == ["week-1/fig/plot 1.PNG": "one", "shared/logo.jpg": "two"])
  }

  @Test(arguments: [
    "../../secret.png", "/etc/x.png", "..%2F..%2Fsecret.png", "../link.png", "../linked/secret.png",
  ])
  func `nothing outside the course is copied`(image: String) throws {
    let files = MemoryFiles(["c/Week 1/a.md": "", "secret.png": "s", "other/secret.png": "s"])
    files.set("c/link.png", .link("/secret.png"))
    files.set("c/linked", .link("/other"))
    #expect(try copy([image], files: files).first?.contains("outside the course") == true)
    #expect(files.files(in: "site").isEmpty)
  }

  @Test(arguments: ["a.svg", "a.html", "a", ".png", "page.md"])
  func `only pictures that hold no scripts are copied`(image: String) throws {
    let files = MemoryFiles(["c/Week 1/a.md": "", "c/Week 1/\(image)": "x"])
    #expect(try copy([image], files: files).first?.contains("only png, jpg") == true)
    #expect(files.files(in: "site").isEmpty)
  }

  @Test func `a huge image is not copied, a missing one is a matter of the appraisal`() throws {
    let files = MemoryFiles(["c/Week 1/a.md": ""])
    files.set("c/Week 1/huge.png", .file([UInt8](repeating: 0, count: (16 << 20) + 1)))
    #expect(
      try copy(["huge.png", "missing.png"], files: files) == [
        "c/Week 1/a.md: warning: image \"Week 1/huge.png\" is not copied: larger than 16 MiB"
      ])
  }

  @Test func `two images of one path are told apart`() throws {
    let files = MemoryFiles([
      "c/Week 1/a.md": "", "c/week_1/b.md": "", "c/Week 1/p.png": "one", "c/week_1/p.png": "two",
    ])
    let course = try CourseFolder(at: "c", files: files.system)
    var images = SiteImages(course: course, output: "site", files: files.system)
    for work in SitePlan(course.files, course: "c").works {
      for page in work { images.add("p.png", of: page) }
    }
    let notices = images.copy(isFull: false).compactMap { outcome in
      if case .failure(let notice) = outcome { notice } else { nil }
    }
    #expect(notices.map(\.path) == ["c/week_1/b.md"])
    #expect(files.files(in: "site") == ["week-1/p.png": "one"])
  }
}
