import CommonMark
import Testing

@testable import CriticalAppraisal

/// Blocks, and the marks that lead to the end of the text.
@Suite struct PlainTextTests {
  private func text(
    _ appraisal: Appraisal, _ language: Language = .english, width: Int = 76
  ) -> String {
    PlainTextRenderer(language: language, width: width).render(appraisal.checked())
  }

  /// What stands under the only heading of a text.
  private func body(_ markdown: String, width: Int = 76) -> String {
    let text = text(Appraisal("## A\n\n" + markdown), width: width)
    return String(text.split(separator: "\nA\n-\n\n", maxSplits: 1).last ?? "")
  }

  // MARK: Blocks

  @Test func `paragraphs are wrapped by columns`() {
    #expect(body("one two three\nfour five", width: 20) == "one two three four\nfive\n")
    #expect(
      body("漢字漢字 漢字漢字 e\u{301}e\u{301}e\u{301}", width: 20)
        == "漢字漢字 漢字漢字\ne\u{301}e\u{301}e\u{301}\n")
    #expect(body("one  \ntwo") == "one\ntwo\n")
    let long = String(repeating: "x", count: 90)
    #expect(body("a \(long) b") == "a\n\(long)\nb\n")
  }

  @Test func `lists hang, and keep their numbers`() {
    #expect(
      body("9. nine goes on and on\n10. ten\n    - a\n      1. deep\n    - b", width: 20) == """
         9. nine goes on and
            on
        10. ten
            - a
              1. deep
            - b

        """)
    #expect(body("- one\n\n  more\n- two\n-") == "- one\n\n  more\n\n- two\n\n-\n")
  }

  @Test func `quotes are marked on every line`() {
    #expect(
      body("> a quote that is long\n>\n> - b\n>\n> > c", width: 20)
        == "> a quote that is\n> long\n>\n> - b\n>\n> > c\n")
  }

  @Test func `code and raw HTML stand as they are typed`() {
    #expect(
      body("```\nif  a:\n\n  b\t\n```\n\n<div>\n  x</div>")
        == "    if  a:\n\n      b\n\n<div>\n  x</div>\n")
    #expect(body("a <b>c</b> `x  y`") == "a <b>c</b> x y\n")
    #expect(body("a <!-- not for readers --> b\n\n<!-- appraise: disable=x -->") == "a b\n")
  }

  @Test func `tables have aligned columns`() {
    #expect(
      body("| Outcome | n | Effect |\n|---|--:|:-:|\n| Pain | 12 | **1.2** |\n| 漢字 | 4 | 10 |")
        == """
        Outcome   n  Effect
        -------  --  ------
        Pain     12   1.2
        漢字      4    10

        """)
  }

  @Test func `tables that are too wide are records`() {
    #expect(
      body(
        "| | Mean difference | n |\n|---|---|---|\n| Pain | -1.2 points | 12 |\n| Disability | -4.6 | |",
        width: 24) == """
          Pain
          Mean difference:
              -1.2 points
          n:  12

          Disability
          Mean difference:
              -4.6

          """)
  }

  // MARK: Marks

  @Test func `links are numbered at the end, each address once`() {
    #expect(
      body(
        """
        [a](https://x.org/a), [b](b.md "Title"), [a](https://x.org/a), <https://y.org>, [z](#z),
        [evil](javascript:alert(1)), <me@x.org>, ![fig](f.png), ![](g.png)
        """) == """
          a [L1], b [L2], a [L1], https://y.org, z, evil (javascript:alert(1)),
          me@x.org, [image: fig] [L3], [image] [L4]

          Links
          -----

          [L1] https://x.org/a
          [L2] b.md (Title)
          [L3] f.png
          [L4] g.png

          """)
  }

  @Test func `notes are numbered as they come, and none is lost`() {
    #expect(
      body(
        "One[^b] two[^a] one[^b].\n\n[^a]: First [^c].\n[^b]: Second.\n[^c]: Third.\n[^d]: Unused.")
          == """
          One[N1] two[N2] one[N1].

          Notes
          -----

          [N1] Second.
          [N2] First [N3].
          [N3] Third.
          [N4] Unused.

          """)
  }

  @Test func `citations keep their numbers, and keys and superscripts get them`() throws {
    var appraisal = Appraisal(
      "## A\n\nSo [1, 2] and 10<sup>2</sup> m<sup>1</sup> [@kent2023; @lin, p. 4].")
    let content = appraisal.content
    let nodes = (0..<content.count)
    let script = try #require(nodes.last { content.kind($0) == .superscript })
    let last = try #require(
      nodes.last { content.kind($0) == .text && content.text($0).contains("@") })
    let start = try #require(content.bytes.firstIndex(of: UInt8(ascii: "@"))) - 1
    appraisal.citations = [
      Citation(form: .superscript, targets: [1], unresolved: [], node: script, range: 0..<0),
      Citation(
        form: .key, targets: [1, 12], unresolved: [], node: last,
        range: start..<(content.textRange(last).upperBound - 1)),
    ]
    var second = CitationItem(target: 12)
    second.locator = "p. 4"
    appraisal.citations[1].items = [CitationItem(target: 1), second]
    #expect(text(appraisal).hasSuffix("So [1, 2] and 10² m[1] [1; 12, p. 4].\n"))
  }

  @Test func `references hang behind their numbers, whatever the list looks like`() {
    var appraisal = Appraisal("Text.")
    appraisal.references = [
      Reference(number: 9, text: "Kent P. Exercise for the back. Pain 2023."),
      Reference(number: 10, text: "Lin I."),
    ]
    appraisal.references[1].pmid = "123"
    #expect(
      text(appraisal, width: 30).hasSuffix(
        """
        References
        ----------

         9. Kent P. Exercise for the
            back. Pain 2023.
        10. Lin I.
            https://pubmed.ncbi.nlm.nih.gov/123/

        """))
  }

  // MARK: Everything

  @Test(arguments: [
    "", "-", "> - > 1. a\n", "| a |\n|---|\n", "| a | b |\n|---|---|\n| c |\n",
    "[^1]: a\n[^1]: b\n",
    "a\u{1B}[2J\u{9B}b\u{0}\r\nc\r\n", "```\na\r\n\tb  \r\n", "<sup>a b</sup><sub>1</sub>  \n",
    "![](<a b.png> 'c')", "***\n***", "# \n\n## \n", "[a]()", "- - - - a\n\n      b",
    "\u{1F469}\u{200D}\u{2695}\u{FE0F} \u{1F1F3}\u{1F1F1} 1\u{FE0F}\u{20E3}",
    "[x](\u{202E}evil:b)", "|漢字|\n|:-:|\n|é|",
  ])
  func `whatever is typed, the lines are clean`(_ markdown: String) {
    let text = text(Appraisal(markdown), width: 30)
    #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
    #expect(!text.contains("\n\n\n"))
    for line in text.split(separator: "\n") {
      #expect(line.last?.isWhitespace == false)
      #expect(!line.unicodeScalars.contains { $0.value < 0x20 && $0 != "\t" || $0.value == 0x9B })
    }
  }
}
