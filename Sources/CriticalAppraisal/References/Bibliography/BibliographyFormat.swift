/// A format that bibliography files come in.
public enum BibliographyFormat: String, Sendable, Hashable, CaseIterable {
  /// BibTeX and BibLaTeX, `.bib`.
  case bibtex
  /// The JSON of the Citation Style Language, `.json`.
  case cslJSON = "csl-json"
  /// The format of Research Information Systems, `.ris`.
  case ris
  /// The format in which PubMed gives its records, also called MEDLINE, `.nbib`.
  case nbib

  /// The format of a file by the end of its name, in whatever case.
  public init?(fileName name: String) {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    switch name[name.utf8.index(after: dot)...].lowercased() {
    case "bib", "bibtex", "biblatex": self = .bibtex
    case "json", "csljson": self = .cslJSON
    case "ris": self = .ris
    case "nbib", "medline": self = .nbib
    default: return nil
    }
  }

  /// The format that the first lines of a file show.
  public init?(content bytes: [UInt8]) {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    var rest = text.prefix(1 << 16)
    while let start = rest.firstIndex(where: { !$0.isBlank && !$0.isLineEnd }) {
      let line = rest[start...].prefix { !$0.isLineEnd }
      if let format = Self.format(of: line, in: bytes) {
        self = format
        return
      }
      rest = rest[line.endIndex...]
    }
    return nil
  }

  private static func format(of line: ArraySlice<UInt8>, in bytes: [UInt8]) -> Self? {
    switch line.first {
    case UInt8(ascii: "@"):
      let name = line.dropFirst().prefix(while: \.isLetter)
      let next = line[name.endIndex...].first { !$0.isBlank }
      return !name.isEmpty && (next == UInt8(ascii: "{") || next == UInt8(ascii: "("))
        ? .bibtex : nil
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      // A list of objects, or an object with a named member.
      let after = bytes[(line.startIndex + 1)...].first { !$0.isBlank && !$0.isLineEnd }
      let expected = line.first == UInt8(ascii: "[") ? UInt8(ascii: "{") : UInt8(ascii: "\"")
      return after == expected || (after == UInt8(ascii: "]") && expected == UInt8(ascii: "{"))
        ? .cslJSON : nil
    case UInt8(ascii: "T"):
      return TaggedLine(line)?.tag == "TY" ? .ris : nil
    case UInt8(ascii: "P"):
      return line.starts(with: Array("PMID".utf8)) && line.dropFirst(4).first == UInt8(ascii: "-")
        ? .nbib : nil
    default: return nil
    }
  }
}
