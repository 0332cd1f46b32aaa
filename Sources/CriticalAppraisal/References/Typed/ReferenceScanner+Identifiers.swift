extension ReferenceScanner {
  /// `PMID: 123`, `PubMed PMID: 123`, `PMCID: PMC123`, `PMC123`.
  mutating func pubMed(at index: Int) -> Int? {
    var start = index
    if raw.has(Self.pubMedWord, at: start) { start = skipMarks(start + Self.pubMedWord.count) }
    if raw.has(Self.pmc, at: start) {
      var end = start + 3
      if raw.has(Self.idWord, at: end) {
        end = skipMarks(end + 2)
        if raw.has(Self.pmc, at: end) { end += 3 }
      }
      let digits = raw[min(end, raw.count)...].prefix(while: \.isDigit)
      guard (4...9).contains(digits.count) else { return nil }
      if record.pmcid == nil { record.pmcid = "PMC" + string(digits.startIndex..<digits.endIndex) }
      return digits.endIndex
    }
    guard let number = Identifiers.pmidStart(raw, start) else { return nil }
    let digits = raw[number...].prefix(while: \.isDigit)
    guard (1...8).contains(digits.count) else { return nil }
    if record.pmid == nil { record.pmid = string(digits.startIndex..<digits.endIndex) }
    return digits.endIndex
  }

  private static let pubMedWord = Array("pubmed ".utf8)
  private static let idWord = Array("id".utf8)

  /// `ISBN 978-…`, `ISSN: 1234-567X`.
  mutating func standardNumber(at index: Int) -> Int? {
    let isBook = raw.has(Self.isbnWord, at: index)
    guard isBook || raw.has(Self.issnWord, at: index) else { return nil }
    let start = skipMarks(index + 4)
    var end = start
    var digits = 0
    while end < raw.count,
      raw[end].isDigit || raw[end] == UInt8(ascii: "-") || raw[end] == UInt8(ascii: "X")
    {
      if raw[end] != UInt8(ascii: "-") { digits += 1 }
      end += 1
    }
    guard isBook ? digits == 10 || digits == 13 : digits == 8 else { return nil }
    if isBook {
      record.isbn.append(string(start..<end))
    } else {
      record.issn.append(string(start..<end))
    }
    return end
  }

  private static let isbnWord = Array("isbn".utf8)
  private static let issnWord = Array("issn".utf8)
}
