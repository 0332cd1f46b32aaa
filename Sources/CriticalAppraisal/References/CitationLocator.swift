/// The place in a source that a citation names: `p. 4`, `pp. 3-5`, `blz. 12`, `tabel 2`.
enum CitationLocator {
  /// Divides what follows a source into its place and the rest.
  static func split(_ text: ArraySlice<UInt8>) -> (locator: String, suffix: String) {
    var rest = text.trimmedBlanks
    if rest.first == UInt8(ascii: ",") || rest.first == UInt8(ascii: ":") {
      rest = rest.dropFirst().trimmedBlanks
    }
    if rest.first == UInt8(ascii: "{"), let close = rest.firstIndex(of: UInt8(ascii: "}")) {
      return (string(rest[(rest.startIndex + 1)..<close]), string(rest[(close + 1)...]))
    }
    guard let end = end(of: rest) else { return ("", string(text)) }
    return (string(rest[..<end]), string(rest[end...]))
  }

  /// The words of a remainder, without the comma that joins it.
  private static func string(_ text: ArraySlice<UInt8>) -> String {
    var text = text.trimmedBlanks
    if text.first == UInt8(ascii: ",") { text = text.dropFirst().trimmedBlanks }
    return String(decoding: text, as: UTF8.self)
  }

  /// Where the place that some bytes begin with ends; `nil` where they begin with none.
  static func end(of text: ArraySlice<UInt8>) -> Int? {
    let label = text.prefix { $0.isLetter || $0 == UInt8(ascii: "'") }
    var index = text.startIndex
    if !label.isEmpty {
      let word = String(decoding: label.map(\.lowercased), as: UTF8.self)
      guard labels.contains(word) else { return nil }
      index = label.endIndex
      if index < text.endIndex, text[index] == UInt8(ascii: ".") { index += 1 }
    } else if text.starts(with: "§".utf8) {
      index += 2
    }
    while index < text.endIndex, text[index].isBlank || text[index] == 0xC2 || text[index] == 0xA0 {
      index += 1
    }
    return endOfNumbers(text, from: index)
  }

  /// Where `4`, `3-5`, `12, 14`, `S3`, `iv` end.
  private static func endOfNumbers(_ text: ArraySlice<UInt8>, from start: Int) -> Int? {
    var index = start
    var end: Int?
    while index < text.endIndex {
      let word = text[index...].prefix { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: ".") }
      let core = word.last == UInt8(ascii: ".") ? word.dropLast() : word
      let isRoman = !core.isEmpty && core.allSatisfy { "ivxlcIVXLC".utf8.contains($0) }
      guard core.first.map({ $0.isDigit || core.count < 7 }) == true,
        core.contains(where: \.isDigit) || isRoman && end == nil
      else { break }
      end = core.endIndex
      index = core.endIndex
      guard index < text.endIndex else { break }
      if text[index] == UInt8(ascii: "-") {
        index += 1
      } else if text[index...].starts(with: [0xE2, 0x80]), index + 3 < text.endIndex {
        index += 3
      } else if text[index] == UInt8(ascii: ","), index + 1 < text.endIndex {
        index += 1
        while index < text.endIndex, text[index].isBlank { index += 1 }
        guard index < text.endIndex, text[index].isDigit else { break }
      } else {
        break
      }
    }
    return end
  }

  private static let labels: Set<String> = [
    "p", "pp", "page", "pages", "blz", "bl", "pag", "pagina", "pagina's", "hoofdstuk",
    "hoofdstukken",
    "hfst", "h", "chapter", "chapters", "chap", "ch", "par", "para", "paras", "paragraaf",
    "paragraph",
    "section", "sections", "sec", "tabel", "tabellen", "table", "tables", "tab", "figuur",
    "figuren",
    "figure", "figures", "fig", "figs", "bijlage", "appendix", "box", "slide", "dia", "deel",
    "part",
    "vol", "no", "nr", "module", "aanbeveling", "recommendation",
  ]
}
