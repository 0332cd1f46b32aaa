/// Finds identifiers of papers in running text.
enum Identifiers {
  /// The first DOI of a text, without the `doi:` or address before it and the stop after it.
  static func doi(in text: String) -> String? { doi(in: Array(text.utf8)) }

  /// The first DOI: `10.`, four to nine digits, `/`, and what follows up to a blank.
  static func doi(in bytes: [UInt8]) -> String? {
    var start = 0
    while let dot = bytes[start...].firstIndex(of: UInt8(ascii: ".")) {
      start = dot + 1
      guard dot >= 2, bytes[dot - 1] == UInt8(ascii: "0"), bytes[dot - 2] == UInt8(ascii: "1"),
        dot < 3 || !(bytes[dot - 3].isDigit || bytes[dot - 3].isLetter)
      else { continue }
      let digits = bytes[start...].prefix(while: \.isDigit)
      guard (4...9).contains(digits.count), digits.endIndex < bytes.count,
        bytes[digits.endIndex] == UInt8(ascii: "/")
      else { continue }
      var end = digits.endIndex + 1
      while end < bytes.count, isInside(bytes[end]) { end += 1 }
      while end > digits.endIndex + 1, isTrailing(bytes[end - 1], in: bytes[(dot - 2)..<end]) {
        end -= 1
      }
      guard end > digits.endIndex + 1 else { continue }
      return String(decoding: bytes[(dot - 2)..<end], as: UTF8.self)
    }
    return nil
  }

  /// The first PMID: digits after `PMID`, or at the end of an address of PubMed.
  static func pmid(in text: String) -> String? {
    let bytes = Array(text.utf8)
    for mark in ["PMID", "pmid", "pubmed.ncbi.nlm.nih.gov/", "ncbi.nlm.nih.gov/pubmed/"] {
      guard let found = bytes.firstRange(of: Array(mark.utf8)) else { continue }
      let rest = bytes[found.upperBound...].drop {
        $0.isBlank || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".")
      }
      let digits = rest.prefix(while: \.isDigit)
      if (1...8).contains(digits.count) { return String(decoding: digits, as: UTF8.self) }
    }
    return nil
  }

  private static func isInside(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "]")
  }

  /// Punctuation that ends a sentence rather than a DOI; a bracket only if it was not opened.
  private static func isTrailing(_ byte: UInt8, in doi: ArraySlice<UInt8>) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"): true
    case UInt8(ascii: ")"):
      doi.count { $0 == UInt8(ascii: "(") } < doi.count { $0 == UInt8(ascii: ")") }
    case UInt8(ascii: ">"):
      !doi.contains(UInt8(ascii: "<"))
    default: false
    }
  }
}
