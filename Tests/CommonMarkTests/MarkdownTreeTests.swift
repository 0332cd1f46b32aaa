import Testing

@testable import CommonMark

/// Trees as text: a wrong tree is visible.
@Suite struct MarkdownTreeTests {
  private func dump(_ text: String) -> String { MarkdownDocument(parsing: text).dump() }

  @Test func `every kind of CommonMark becomes a node with its line`() {
    let text = """
      # Title

      A *b* **c** `d` [e](f "g") ![h](i)\\
      j
      k

      - one
      - two

      3) three

      > quote

      ```swift
      code
      ```

      ---

      <div>html</div>
      """
    #expect(
      dump(text) == """
        heading @1 1
          text "Title"
        paragraph @3
          text "A "
          emphasis
            text "b"
          text " "
          strong
            text "c"
          text " "
          code "d"
          text " "
          link "f" ("g")
            text "e"
          text " "
          image "i"
            text "h"
          lineBreak
          text "j"
          softBreak
          text "k"
        bulletList @7
          listItem @7
            paragraph @7
              text "one"
          listItem @8
            paragraph @8
              text "two"
        orderedList @10 3
          listItem @10
            paragraph @10
              text "three"
        blockQuote @12
          paragraph @12
            text "quote"
        codeBlock @14 "code\\n" ("swift")
        thematicBreak @18
        htmlBlock @20 "<div>html</div>\\n"

        """)
  }

  @Test func `a pipe table is read with its alignments, and escaped bars stay in their cells`() {
    let text = """
      | Outcome | MD (95% CI) |
      |:--------|:-----------:|
      | pain \\| rest | **-1.0** |
      | function |
      """
    #expect(
      dump(text) == """
        table @1
          tableRow @1
            tableCell @1 left
              text "Outcome"
            tableCell @1 center
              text "MD (95% CI)"
          tableRow @3
            tableCell @3 left
              text "pain | rest"
            tableCell @3 center
              strong
                text "-1.0"
          tableRow @4
            tableCell @4 left
              text "function"
            tableCell @4 center

        """)
  }

  @Test func `a table may follow a line of text, and stand in a quotation`() {
    #expect(
      dump("> See:\n> a | b\n> --|--\n> 1 | 2") == """
        blockQuote @1
          paragraph @1
            text "See:"
          table @2
            tableRow @2
              tableCell @2
                text "a"
              tableCell @2
                text "b"
            tableRow @4
              tableCell @4
                text "1"
              tableCell @4
                text "2"

        """)
  }

  @Test func `cells beyond the last column are kept in it`() {
    let tree = MarkdownDocument(parsing: "a|b\n-|-\n1|2|3").tree
    #expect(tree.blocks.map(tree.plainText) == ["a | b\n1 | 2 | 3"])
  }

  @Test(arguments: ["a | b\nc | d", "| a |\n|---|---|", "a\n---|---", "```\na|b\n-|-\n```"])
  func `what only resembles a table is none`(text: String) {
    let tree = MarkdownDocument(parsing: text).tree
    #expect(!(0..<tree.count).contains { tree.kind($0) == .table })
  }

  @Test func `footnotes are read, also those that libcmark takes for link definitions`() {
    #expect(
      dump("One[^1] and[^b] but[^c].\n\n[^1]: https://doi.org/10.1/x\n[^b]: Two *words*") == """
        paragraph @1
          text "One"
          footnoteReference "1"
          text " and"
          footnoteReference "b"
          text " but[^c]."
        footnoteDefinition @3 "1"
          paragraph @3
            text "https://doi.org/10.1/x"
        footnoteDefinition @4 "b"
          paragraph @4
            text "Two "
            emphasis
              text "words"

        """)
  }

  @Test func `the three tags that survive become nodes, and all others stay text`() {
    #expect(
      dump("m<sup>2</sup> H<sub>2</sub>O<br>x <b>y</b> <sup>z") == """
        paragraph @1
          text "m"
          superscript
            text "2"
          text " H"
          subscript
            text "2"
          text "O"
          lineBreak
          text "x "
          htmlInline "<b>"
          text "y"
          htmlInline "</b>"
          text " "
          htmlInline "<sup>"
          text "z"

        """)
  }

  @Test func `a heading gives its id and loses the mark`() {
    #expect(
      dump("## Wat vonden ze? {#results}")
        == "heading @1 2 (\"results\")\n  text \"Wat vonden ze?\"\n")
    #expect(dump("## A {b}") == "heading @1 2\n  text \"A {b}\"\n")
  }

  @Test func `typed bullets make a list`() {
    let tree = MarkdownDocument(parsing: "• een\n•\ttwee\n▪drie").tree
    #expect(tree.blocks.map(tree.kind) == [.bulletList])
    #expect(tree.blocks.map(tree.plainText) == ["een\ntwee\ndrie"])
  }

  @Test func `raised digits keep their meaning as plain text`() {
    let tree = MarkdownDocument(parsing: "m<sup>2</sup>, 10<sup>-3</sup>, x<sup>th</sup>").tree
    #expect(tree.blocks.map(tree.plainText) == ["m², 10⁻³, xth"])
  }

  @Test(arguments: ["a\nb", "a\r\nb", "a\rb"])
  func `any line ending ends a line`(text: String) {
    let document = MarkdownDocument(parsing: text)
    #expect(document.lines == [1, 1, 1, 1, 2])
  }

  @Test func `lines count from the first line of the file`() {
    let document = MarkdownDocument(parsing: Array("# A\n\nb\nc".utf8), firstLine: 5)
    #expect(document.dump().hasPrefix("heading @5"))
    #expect(document.lines == [1, 5, 5, 7, 7, 7, 8])
  }

  @Test func `empty text, a NUL and a byte-order mark are harmless`() {
    #expect(dump("") == "")
    #expect(dump("\u{0}") == "paragraph @1\n  text \"\u{FFFD}\"\n")
    #expect(dump("\u{FEFF}# A") == "heading @1 1\n  text \"A\"\n")
  }
}
