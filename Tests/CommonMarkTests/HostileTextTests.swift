import Testing

@testable import CommonMark

/// Texts made to stall or crash a parser.
@Suite struct HostileTextTests {
  private func document(_ unit: String, _ count: Int, _ rest: String = "x") -> MarkdownDocument {
    MarkdownDocument(parsing: String(repeating: unit, count: count) + rest)
  }

  @Test func `deep nesting is flattened, and nothing in it is lost`() {
    let document = document(">", 200_000)
    #expect(document.tree.plainText(0) == "x")
    #expect(document.tree.count <= MarkdownDocument.maximumDepth + 3)
    #expect(!document.flattenedLines.isEmpty)
  }

  @Test func `deep nesting of inlines is flattened too`() {
    let document = document("*a **b ", 20_000, String(repeating: "** c*", count: 20_000))
    #expect(document.tree.plainText(0).contains("a b a b"))
  }

  @Test func `brackets that would stall the parser are kept as they are`() {
    let document = document("![[]()", 40_000, "")
    #expect(document.refusal == .tooManyBrackets(line: 1))
    #expect(document.tree.plainText(0).utf8.count == 240_000)
  }

  @Test func `a text that is too large is kept as it is`() {
    let document = document("word ", 300_000)
    #expect(document.refusal == .tooLarge(bytes: 1_500_001))
    #expect(document.tree.plainText(0).utf8.count == 1_500_001)
  }

  @Test(
    arguments: [
      "[^1]: ", "[^", "|", "|-", "|-|\n", "a|b\n-|-\n", "<sup>", "</sup>", "<sub></sup>", "{#",
      "• ",
      "`", "```\n", "<!--", "&#", "\\", "\u{0}", "- ", "1. ", "\t", "# ", "***", "]]>", "<a b='",
      "[a]: b\n", "![", "é\u{301}", "👩‍⚕️",
    ])
  func `any repetition is parsed`(unit: String) {
    let document = document(unit, 2_000)
    #expect(document.tree.count >= 1)
    #expect(document.lines.count == document.tree.count)
  }

  @Test func `random mixtures are parsed, and every word of them is kept`() {
    var random = SplitMix(seed: 42)
    let units = [
      "word ", "\n", "\n\n", "| ", "---|---\n", "[^1]", "[^1]: ", "<sup>", "</sup>", "**", "_", "`",
      "> ", "- ", "1. ", "    ", "\t", "# ", "{#x}", "[a](b) ", "<br>", "•", "<!-- c -->", "\\",
    ]
    for _ in 0..<400 {
      var text = ""
      for _ in 0..<60 { text += units[Int(random.next() % UInt64(units.count))] }
      let document = MarkdownDocument(parsing: text)
      let words = text.split { !$0.isLetter }.count { $0 == "word" }
      // What stands after the fence of a code block is its info string.
      let details = (0..<document.tree.count).map(document.tree.detail)
      let kept = ([document.tree.plainText(0)] + details).joined(separator: " ")
        .split { !$0.isLetter }.count { $0 == "word" }
      #expect(kept >= words, "\(text.debugDescription)")
    }
  }

  /// A generator whose numbers are the same on every run.
  private struct SplitMix {
    var state: UInt64
    init(seed: UInt64) { state = seed }
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
      return value ^ (value >> 31)
    }
  }
}
