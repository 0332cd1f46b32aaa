import Testing

@testable import CriticalAppraisal

/// What is written many bytes at a time is the same as byte by byte.
@Suite struct EscapingTests {
  private static let pieces = [
    "&", "<", ">", "\"", "'", "\u{0}", "\u{7F}", "\t", "\n", "é", "\\", "~", "^", "{", "}", "$",
    "%", "#", "_", "--", "``", "''", "|", "]", "A b", ",",
  ]

  /// Texts with a piece at each place around the blocks that are looked at together.
  private static let texts: [String] = pieces.flatMap { piece in
    (0..<70).map { String(repeating: "x", count: $0) + piece + String(repeating: "y", count: 63) }
  }

  @Test func `HTML is escaped wherever a mark stands`() {
    for text in Self.texts {
      var bytes: [UInt8] = []
      bytes.append(escaping: text)
      let expected = text.unicodeScalars.map { scalar in
        switch scalar {
        case "&": "&amp;"
        case "<": "&lt;"
        case ">": "&gt;"
        case "\"": "&quot;"
        case "'": "&#39;"
        case "\0", "\u{7F}": " "
        default: String(Character(scalar))
        }
      }.joined()
      #expect(String(decoding: bytes, as: UTF8.self) == expected)
    }
  }

  @Test func `LaTeX is read as what was written wherever a mark stands`() {
    for text in Self.texts where !text.utf8.contains(where: { $0 < 0x20 }) {
      var bytes: [UInt8] = []
      LaTeXEscaping.append(text, to: &bytes)
      #expect(LaTeXText.plain(bytes[...]) == text)
      bytes = []
      LaTeXEscaping.appendTitle(text, to: &bytes)
      #expect(LaTeXText.plain(bytes[...]) == text)
    }
  }

  @Test(arguments: [
    ("Pain [1] eases [2, 3] soon¹.", "Pain eases soon."), ("[1]", ""), ("a [b] c", "a [b] c"),
    ("10 m² and R² [4]", "10 m² and R²"), ("No citation – none", "No citation – none"),
  ])
  func `citations are left out of a text`(text: String, bare: String) {
    #expect(text.withoutCitations == bare)
  }

  @Test(arguments: RecordType.allCases)
  func `a kind is told by its type in a file, or stated beside it`(type: RecordType) {
    #expect(RecordType(ris: type.ris) == type)
    #expect((RecordType(bibTeX: type.bibTeX) == type) == type.isToldByBibTeX)
  }

  @Test(arguments: [
    ("101-111", 3), ("S4-S9", 2), ("1-2-3", nil), ("-4", nil), ("4-", nil), ("1866-77", nil),
    ("e12", nil), ("99-100", 2),
  ])
  func `the hyphen of pages in full is found`(pages: String, hyphen: Int?) {
    #expect(FullPages.hyphen(in: pages) == hyphen)
  }

  @Test func `numbers are written in digits`() {
    for number in [0, 7, 10, 99, 12_345, Int.max, -1, Int.min] {
      var bytes: [UInt8] = []
      bytes.append(decimal: number)
      #expect(String(decoding: bytes, as: UTF8.self) == String(number))
    }
  }
}
