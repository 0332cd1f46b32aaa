import CriticalAppraisal
import Testing

@testable import CourseSite

@Suite struct NoticeTests {
  @Test func `a notice is one line, whatever the name of its file`() {
    let path = "c/a\nb\u{1B}[2J\u{202E}.md"
    for language in Language.allCases {
      let text = Notice(FileError(.forbidden, path)).text(in: language)
      #expect(text.hasPrefix("c/a\u{FFFD}b\u{FFFD}[2J\u{FFFD}.md: "))
    }
  }

  @Test(arguments: [
    Notice(FileError(.missing, "a")), Notice(FileError(.noSpace, "a", isWriting: true)),
    Notice(FileError(.tooLarge(limit: 1 << 20), "a")), Notice(FileError(.other(5), "a")),
    Notice(.error, "a", .nameIsNoText), Notice(.warning, "a", .linkNotFollowed),
    Notice(.error, "a", .collision(output: "x.html", others: ["b", "c"])),
    Notice(.error, "a", .collision(output: "index.html", others: [])),
    Notice(.error, "a", .outputHoldsInput), Notice(.warning, "a", .noAppraisals(drafts: 0)),
    Notice(.warning, "a", .noAppraisals(drafts: 2)),
    Notice(.warning, "a", .imageNotCopied("p", .outside)),
    Notice(.warning, "a", .imageNotCopied("p", .taken(by: "q"))),
    Notice(.warning, "a", .linkLeavesSite("p")),
    Notice(.error, "a", line: 3, .wrongType(key: "k", expected: .rules)),
    Notice(.error, "a", line: 3, .unknownValue(key: "k", value: "v", suggestion: nil, known: [])),
    Notice(.error, "a", line: 3, .brokenTemplate(.other)),
    Notice(.note, "a", .unknownTemplate(suggestion: nil)),
    Notice(.warning, "a", .unusedVariable("body")),
  ])
  func `every notice has a sentence in both languages`(notice: Notice) {
    let dutch = notice.text(in: .dutch)
    let english = notice.text(in: .english)
    #expect(dutch != english)
    for text in [dutch, english] {
      #expect(text.hasPrefix(notice.line.map { "a:\($0): " } ?? "a: "))
      #expect(!text.hasSuffix("."))
      #expect(!text.contains("  "))
      #expect(text.count > 20)
    }
  }
}
