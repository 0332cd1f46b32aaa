import CriticalAppraisal
import Testing

@testable import CourseSite

@Suite struct CourseFolderTests {
  @Test func `appraisals are found in any letter case and in a fixed order`() throws {
    let files = MemoryFiles([
      "c/b.MD": "", "c/a (2).md": "", "c/Z.Markdown": "", "c/é.md": "", "c/sub/x.md": "",
      "c/notes.txt": "", "c/README.md": "", "c/sub/readme.MD": "", "c/.hidden.md": "",
      "c/.git/x.md": "",
    ])
    let folder = try CourseFolder(at: "c", files: files.system)
    #expect(folder.files == ["Z.Markdown", "a (2).md", "b.MD", "sub/x.md", "é.md"])
    #expect(folder.notices.isEmpty)
  }

  @Test func `the folder that is written to is not read`() throws {
    let files = MemoryFiles(["c/a.md": "", "c/site/b.md": "", "c/site-notes/c.md": ""])
    let folder = try CourseFolder(at: "c", skipping: ["./c/site"], files: files.system)
    #expect(folder.files == ["a.md", "site-notes/c.md"])
  }

  @Test func `links are followed to files within the folder only`() throws {
    let files = MemoryFiles(["c/a.md": "", "c/.store/b.txt": "", "secret/s.md": ""])
    files.set("c/b.md", .link(".store/b.txt"))
    files.set("c/out.md", .link("/secret/s.md"))
    files.set("c/gone.md", .link("nowhere.md"))
    files.set("c/cycle", .link("."))
    files.set("c/elsewhere", .link("../secret"))
    files.set("c/note.txt", .link("/secret/s.md"))
    let folder = try CourseFolder(at: "c", files: files.system)
    #expect(folder.files == ["a.md", "b.md"])
    #expect(folder.notices.map(\.path) == ["c/cycle", "c/elsewhere", "c/gone.md", "c/out.md"])
    #expect(folder.notices.allSatisfy { $0.matter == .linkNotFollowed && $0.severity == .warning })
  }

  @Test func `a folder that is a link itself is listed`() throws {
    let files = MemoryFiles(["real/a.md": ""])
    files.set("c", .link("real"))
    #expect(try CourseFolder(at: "c", files: files.system).files == ["a.md"])
  }

  @Test func `a name that is no text is told`() throws {
    let files = MemoryFiles(["c/caf\u{FFFD}.md": "", "c/a.md": ""])
    let folder = try CourseFolder(at: "c", files: files.system)
    #expect(folder.files == ["a.md"])
    #expect(folder.notices.map(\.matter) == [.nameIsNoText])
  }

  @Test func `a folder with the name of an appraisal is a folder`() throws {
    let files = MemoryFiles(["c/x.md/y.md": ""])
    #expect(try CourseFolder(at: "c", files: files.system).files == ["x.md/y.md"])
  }

  @Test func `a missing folder is an error, and so is a file`() {
    let files = MemoryFiles(["a.md": ""])
    #expect(throws: Notice(FileError(.missing, "c"))) {
      try CourseFolder(at: "c", files: files.system)
    }
    #expect(throws: Notice(FileError(.isNoFolder, "a.md"))) {
      try CourseFolder(at: "a.md", files: files.system)
    }
  }
}
