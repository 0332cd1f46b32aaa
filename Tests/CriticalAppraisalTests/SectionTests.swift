import Testing

@testable import CriticalAppraisal

/// How a text is cut into sections.
@Suite struct SectionTests {
  /// The sections as `kind: heading, heading`.
  private func sections(_ text: String) -> [String] {
    Reading(Array(text.utf8)).appraisal.sections.map { section in
      section.kind.rawValue + ": " + section.headings.joined(separator: ", ")
    }
  }

  @Test(
    arguments: [
      "## Methode\n\nx\n\n## Resultaten\n\ny",
      "Methode\n-------\n\nx\n\nResultaten\n----------\n\ny",
      "**Methode**\n\nx\n\n**Resultaten**\n\ny",
      "# Mijn trial\n\n# Methode\n\nx\n\n# Resultaten\n\ny",
      "METHODE:\n\nx\n\nRESULTATEN:\n\ny\n\nCONCLUSIE:\n\nz",
    ])
  func `a heading may have any form`(text: String) {
    let found = Reading(Array(text.utf8)).appraisal.sections.map(\.kind)
    #expect(found.starts(with: [.method, .results]))
  }

  @Test func `a bold label before text is a heading where there are no others`() {
    #expect(
      sections("**Question:** Does it?\n\n**Method:** A trial.\n\n**Results:** Yes.")
        == ["question: Question", "method: Method", "results: Results"])
    #expect(
      sections("## Method\n\n**Conclusion:** no heading here.\n\n## Results\n\nx")
        == ["method: Method", "results: Results"])
  }

  @Test func `headings of one kind are joined under the first`() {
    #expect(
      sections("## Results\n\na\n\n## Limitations\n\nb\n\n## Main findings\n\nc")
        == ["results: Results, Main findings", "limitations: Limitations"])
  }

  @Test func `sub-headings stay inside their section, and a known one opens its own`() {
    #expect(
      sections("## Method\n\n### Participants\n\na\n\n### Search strategy\n\nb\n\n### Warm-up\n\nc")
        == ["method: Method", "search: Search strategy"])
  }

  @Test func `an unknown heading at section level is a section of its own`() {
    #expect(
      sections("# T\n\n## Method\n\na\n\n## About our clinic\n\nb\n\n### Background music\n\nc")
        == ["method: Method", "other: About our clinic"])
  }

  @Test func `what stands in a quotation is nobody's section`() {
    #expect(sections("## Method\n\n> ## Results\n>\n> **Conclusion:** x") == ["method: Method"])
  }

  @Test func `a summary keeps the parts that have sections of their own, an appendix keeps all`() {
    #expect(
      sections(
        "## Abstract\n\n### Methods\n\na\n\n### Results\n\nb\n\n## Methods\n\nc\n\n## Results\n\nd\n\n## Appendix\n\n### Search strategy\n\nc"
      )
        == ["summary: Abstract", "method: Methods", "results: Results", "appendix: Appendix"])
  }

  @Test func `an id decides what a heading means`() {
    #expect(sections("# T\n\n## Wat kwam eruit {#results}\n\nx") == ["results: Wat kwam eruit"])
    #expect(sections("# T\n\n## Methode {#limitations}\n\nx") == ["limitations: Methode"])
  }

  @Test func `a word that may mean two things means the one that is lacking`() {
    #expect(
      sections("## Discussie\n\na\n\n## Kanttekeningen\n\nb")
        == ["discussion: Discussie", "limitations: Kanttekeningen"])
    #expect(
      sections("## Beperkingen\n\na\n\n## Kanttekeningen\n\nb")
        == ["limitations: Beperkingen", "discussion: Kanttekeningen"])
  }

  @Test func `the first heading is the title, also under front matter that repeats it`() {
    for text in [
      "# My title\n\n## Method\n\nx", "---\ntitle: My title\n---\n# My title\n\n## Method\n\nx",
    ] {
      let appraisal = Reading(Array(text.utf8)).appraisal
      #expect(appraisal.title == "My title")
      #expect(appraisal.sections.map(\.kind) == [.method])
    }
  }

  @Test func `a heading that differs from the stated title is kept`() {
    #expect(
      sections("---\ntitle: A\n---\n# B\n\n## Method\n\nx") == ["other: B", "method: Method"])
  }

  @Test func `text before the first heading is kept`() {
    #expect(sections("Words.\n\n## Method\n\nx\n\n## Results\n\ny").first == "other: ")
  }

  @Test(
    arguments: [
      ("---\nlang: en\n---\nDe vraag is of het helpt.", Language.dutch, Language.english),
      ("De vraag is of het helpt bij de patiënt.", nil, .dutch),
      ("The question is whether it helps the patient.", nil, .english), ("123", nil, .english),
      ("123", .dutch, .dutch),
    ] as [(String, Language?, Language)])
  func `the language is the stated one, the file's, or that of the words`(
    text: String, fileName: Language?, expected: Language
  ) {
    let hints = Reading.Hints(fileNameLanguage: fileName)
    #expect(Reading(Array(text.utf8), hints: hints).appraisal.language == expected)
  }

  @Test func `people and dates are read from the first lines too`() {
    let metadata = Reading(
      Array(
        "# T\n\nAuteurs: A. Jansen en B. de Vries\nDatum: 22 januari 2026\n\n## Methode\n\nx".utf8)
    ).appraisal.metadata
    #expect(metadata.authors.map(\.name) == ["A. Jansen", "B. de Vries"])
    #expect(metadata.date?.iso == "2026-01-22")
  }

  @Test func `many headings take no more time each than few`() {
    let text = String(repeating: "## Something new\n\nx\n\n", count: 5_000)
    #expect(Reading(Array(text.utf8)).appraisal.passages.count == 5_000)
  }
}
