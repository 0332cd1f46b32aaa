/// Finds identifiers of papers in running text.
enum Identifiers {
  /// The first DOI of a text, without the `doi:` or address before it and the stop after it.
  static func doi(in text: String) -> String? { doi(in: Array(text.utf8)) }

  /// The first DOI of some bytes.
  static func doi(in bytes: [UInt8]) -> String? {
    let text = bytes.span
    var next = 0
    while let index = text.firstIndex(of: UInt8(ascii: "1"), from: next) {
      if let range = doiRange(in: bytes, at: index, to: bytes.count) {
        return String(decoding: bytes[range], as: UTF8.self)
      }
      next = index + 1
    }
    return nil
  }

  /// The DOI that begins at an index: `10.`, four to nine digits, `/`, and what follows up to a blank.
  static func doiRange(in bytes: [UInt8], at start: Int, to limit: Int) -> Range<Int>? {
    guard bytes[start] == UInt8(ascii: "1"), start + 8 < limit,
      bytes[start + 1] == UInt8(ascii: "0"), bytes[start + 2] == UInt8(ascii: "."),
      start == 0 || !(bytes[start - 1].isDigit || bytes[start - 1].isLetter)
    else { return nil }
    let digits = bytes[(start + 3)..<limit].prefix(while: \.isDigit)
    let slash = digits.endIndex
    guard (4...9).contains(digits.count), slash < limit, bytes[slash] == UInt8(ascii: "/") else {
      return nil
    }
    var end = slash + 1
    while end < limit, isInside(bytes[end]) { end += 1 }
    while end > slash + 1, isTrailing(bytes[end - 1], in: bytes[start..<end]) { end -= 1 }
    return end > slash + 1 ? start..<end : nil
  }

  /// The first PMID: digits after `PMID`, or at the end of an address of PubMed.
  static func pmid(in text: String) -> String? { pmid(in: Array(text.utf8)) }

  /// The first PMID of some bytes.
  static func pmid(in bytes: [UInt8]) -> String? {
    for index in bytes.indices.dropLast() where bytes[index] | 0x20 == UInt8(ascii: "p") {
      let second = bytes[index + 1] | 0x20
      guard second == UInt8(ascii: "m") || second == UInt8(ascii: "u") else { continue }
      guard let start = pmidStart(bytes, index) else { continue }
      let digits = bytes[start...].prefix(while: \.isDigit)
      if (1...8).contains(digits.count) { return String(decoding: digits, as: UTF8.self) }
    }
    return nil
  }

  /// Where the number of a PMID begins, when its mark begins at an index: `PMID: `,
  /// `pubmed.ncbi.nlm.nih.gov/`, `pubmed/`.
  static func pmidStart(_ bytes: [UInt8], _ index: Int) -> Int? {
    var end = index
    if bytes.has(pmidMark, at: index) {
      end += pmidMark.count
      while end < bytes.count,
        bytes[end].isBlank || bytes[end] >= 0x80 || bytes[end] == UInt8(ascii: ":")
      {
        end += 1
      }
    } else if bytes.has(pubMedMark, at: index) {
      end += pubMedMark.count
      if bytes.has(pubMedHost, at: end) { end += pubMedHost.count }
      guard end < bytes.count, bytes[end] == UInt8(ascii: "/") else { return nil }
      end += 1
    } else {
      return nil
    }
    return end < bytes.count && bytes[end].isDigit ? end : nil
  }

  private static let pmidMark = Array("pmid".utf8)
  private static let pubMedMark = Array("pubmed".utf8)
  private static let pubMedHost = Array(".ncbi.nlm.nih.gov".utf8)

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
