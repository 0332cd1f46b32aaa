import CriticalAppraisal
import Testing

@testable import CourseSite

@Suite struct NameTests {
  @Test(arguments: [
    ("CAT definitief v3 (2)", "cat-definitief-v3-2"),
    ("Één CAT; patiënten & zorg", "een-cat-patienten-zorg"),
    ("E\u{301}e\u{301}n", "een"),
    ("Straße Ærø Łódź İstanbul ĳs", "strasse-aero-lodz-istanbul-ijs"),
    ("l'étude d’Émile", "letude-demile"),
    ("../../etc/passwd", "etc-passwd"),
    ("<script>alert(1)</script>", "script-alert-1-script"),
    ("v1.2 final", "v1-2-final"),
    ("  --  ", "cat"),
    ("???", "cat"),
    ("con", "cat-con"),
    ("LPT1", "cat-lpt1"),
    ("Обзор №1", "обзор-1"),
    ("研究", "研究"),
    ("a\u{0}b\nc", "a-b-c"),
    ("\u{202E}gnp.exe", "gnp-exe"),
  ])
  func `a slug is safe in a path and an address`(name: String, slug: String) {
    #expect(OutputName(name).text == slug)
  }

  @Test func `a slug leaves room for a language and an extension`() {
    #expect(OutputName(String(repeating: "ß", count: 300)).text.utf8.count < 130)
  }

  @Test(arguments: [
    ("restore.md", "restore", nil),
    ("restore.nl.md", "restore", Language.dutch),
    ("restore.EN.Markdown", "restore", Language.english),
    ("restore.fr.MD", "restore.fr", nil),
    (".nl.md", ".nl", nil),
    ("nl.md", "nl", nil),
  ])
  func `a file name has a stem and perhaps a language`(
    name: String, stem: String, language: Language?
  ) {
    #expect(SourceName(name)?.stem == stem)
    #expect(SourceName(name)?.language == language)
  }

  @Test(arguments: ["restore.txt", "restore", ".md", "restore.md.bak", ""])
  func `other names are no appraisals`(name: String) {
    #expect(SourceName(name) == nil)
  }

  @Test(arguments: [
    ("a/b/../c.png", "a/c.png"), ("./a//b", "a/b"), ("a/..", ""),
  ])
  func `a path within a folder is done with its dots`(path: String, expected: String) {
    #expect(path.pathPartsWithin?.joined(separator: "/") == expected)
  }

  @Test(arguments: ["../a", "a/../../b", "/etc/passwd", "..\u{0}/a"])
  func `a path out of a folder has no parts within it`(path: String) {
    #expect(path.pathPartsWithin == nil)
  }

  @Test(arguments: ["een plaatje (2).png", "100% vet é.png", "a/b.png"])
  func `an address is the path again when it is decoded`(path: String) {
    #expect(path.percentEncoded.percentDecoded == path)
    #expect(!path.percentEncoded.contains(where: { " ()é".contains($0) }))
  }

  @Test func `what is no percent-encoding stays`() {
    #expect("5%, 100%zz %2".percentDecoded == "5%, 100%zz %2")
  }

  @Test func `a cut text ends with a whole word`() {
    #expect("Een korte zin.".cut(to: 40) == "Een korte zin.")
    #expect("Vijf woorden staan hier, samen.".cut(to: 26) == "Vijf woorden staan hier…")
    #expect(String(repeating: "a", count: 50).cut(to: 10) == "aaaaaaaaa…")
  }
}
