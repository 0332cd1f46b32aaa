/// Mends how identifiers are written: the prefix of a DOI, a PMID and a PMCID.
///
/// The address of a DOI is `https://doi.org/` (Crossref DOI display guidelines).
struct IdentifierFixes {
  let style: CitationStyle?

  /// The changes in an entry.
  func fixes(in source: [UInt8], _ entry: ReferenceLines.Entry) -> [Fix] {
    var fixes: [Fix] = []
    var index = entry.range.lowerBound
    while index < entry.range.upperBound {
      let isStart = index == entry.range.lowerBound || !source[index - 1].isLetter
      if isStart, let found = mend(source, index, entry.range.upperBound) {
        if !source[found.range].elementsEqual(found.text.utf8) {
          fixes.append(
            Fix(
              kind: .identifier, line: entry.line, range: found.range,
              replacement: Array(found.text.utf8)))
        }
        index = found.range.upperBound
      } else {
        index += 1
      }
    }
    return fixes
  }

  /// What stands at an index, if it is the beginning of an identifier, and how it should read.
  private func mend(
    _ source: [UInt8], _ start: Int, _ end: Int
  ) -> (range: Range<Int>, text: String)? {
    switch source[start].lowercased {
    case UInt8(ascii: "d"), UInt8(ascii: "h"): doi(source, start, end)
    case UInt8(ascii: "p"): pubMed(source, start, end)
    default: nil
    }
  }

  /// The prefix of a DOI: `doi:`, addresses, or several of them in a row.
  private func doi(
    _ source: [UInt8], _ start: Int, _ end: Int
  ) -> (range: Range<Int>, text: String)? {
    var index = start
    var labels = 0
    var hasAddress = false
    while index < end {
      if let next = Self.skip(Self.addresses, source, index) {
        hasAddress = true
        index = next
      } else if !hasAddress, source.has(Self.label, at: index) {
        labels += 1
        index += Self.label.count
        while index < end, source[index] == UInt8(ascii: ":") || source[index].isBlank {
          index += 1
        }
      } else {
        break
      }
    }
    guard index > start, source.has(Self.registrant, at: index) else { return nil }
    if hasAddress || style == .apa { return (start..<index, "https://doi.org/") }
    // Both `doi:10…` and `doi: 10…` are in use.
    return labels > 1 ? (start..<index, "doi:") : nil
  }

  /// `PMID 123` and `PMC 123`.
  private func pubMed(
    _ source: [UInt8], _ start: Int, _ end: Int
  ) -> (range: Range<Int>, text: String)? {
    let forms = [(Self.pmcid, "PMCID: PMC"), (Self.pmid, "PMID: "), (Self.pmc, "PMC")]
    for (mark, text) in forms where source.has(mark, at: start) {
      var index = start + mark.count
      let marks = source[index..<end].prefix { $0.isBlank || $0 == UInt8(ascii: ":") }
      index = marks.endIndex
      if mark == Self.pmcid, source.has(Self.pmc, at: index) { index += Self.pmc.count }
      let digits = source[index..<end].prefix(while: \.isDigit)
      let isBound = digits.endIndex == end || !source[digits.endIndex].isLetter
      guard (4...8).contains(digits.count), isBound else { return nil }
      return (start..<index, text)
    }
    return nil
  }

  private static let label = Array("doi".utf8)
  private static let registrant = Array("10.".utf8)
  private static let pmid = Array("pmid".utf8)
  private static let pmcid = Array("pmcid".utf8)
  private static let pmc = Array("pmc".utf8)
  private static let addresses = [
    "https://dx.doi.org/", "http://dx.doi.org/", "https://www.doi.org/", "http://www.doi.org/",
    "https://doi.org/", "http://doi.org/", "dx.doi.org/", "doi.org/",
  ].map { Array($0.utf8) }

  private static func skip(_ words: [[UInt8]], _ source: [UInt8], _ index: Int) -> Int? {
    words.first { source.has($0, at: index) }.map { index + $0.count }
  }
}
