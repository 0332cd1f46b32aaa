extension ReferenceScanner {
  /// An address, of which a DOI or a number of PubMed is kept as such.
  mutating func address(at index: Int) -> Int? {
    guard let range = addressRange(at: index) else { return nil }
    var isIdentifier = false
    var place = range.lowerBound
    while place < range.upperBound {
      let byte = raw[place]
      if byte == UInt8(ascii: "1"), record.doi == nil || isIdentifier == false,
        let found = Identifiers.doiRange(in: raw, at: place, to: raw.count)
      {
        let doi = string(found)
        if record.doi == nil { record.doi = doi }
        let isResolver = raw[range.lowerBound..<found.lowerBound].firstOccurrence(of: Self.resolver)
        if isResolver != nil, record.doi == doi { return max(found.upperBound, range.upperBound) }
        break
      }
      if byte | 0x20 == UInt8(ascii: "p") {
        if let start = Identifiers.pmidStart(raw, place), start < range.upperBound {
          let digits = raw[start..<range.upperBound].prefix(while: \.isDigit)
          if (1...8).contains(digits.count) {
            if record.pmid == nil { record.pmid = string(digits.startIndex..<digits.endIndex) }
            isIdentifier = true
            break
          }
        }
        if raw.has(Self.pmc, at: place), place + 3 < range.upperBound, raw[place + 3].isDigit {
          let digits = raw[(place + 3)..<range.upperBound].prefix(while: \.isDigit)
          if record.pmcid == nil {
            record.pmcid = "PMC" + string(digits.startIndex..<digits.endIndex)
          }
          isIdentifier = true
          break
        }
      }
      place += 1
    }
    if !isIdentifier {
      if record.url == nil {
        record.url = string(range)
      } else if record.url != string(range) {
        losesWords = true
      }
    }
    return range.upperBound
  }

  private static let resolver = Array("doi.org/".utf8)
  static let pmc = Array("pmc".utf8)

  /// The address that begins at an index, without the marks after it.
  func addressRange(at index: Int) -> Range<Int>? {
    guard
      raw.has(Self.http, at: index) || raw.has(Self.https, at: index)
        || raw.has(Self.www, at: index)
    else { return nil }
    var end = index
    while end < raw.count, raw[end] > 0x20, raw[end] != UInt8(ascii: "<"),
      raw[end] != UInt8(ascii: ">"), raw[end] != UInt8(ascii: "]"), raw[end] != UInt8(ascii: "\""),
      !(raw[end] == 0xC2 && end + 1 < raw.count && raw[end + 1] == 0xA0)
    {
      end += 1
    }
    let opens = raw[index..<end].count { $0 == UInt8(ascii: "(") }
    var closes = raw[index..<end].count { $0 == UInt8(ascii: ")") }
    while end > index + 5 {
      let last = raw[end - 1]
      if last == UInt8(ascii: ")"), closes > opens {
        closes -= 1
      } else if !Self.isMark(last) {
        break
      }
      end -= 1
    }
    return end > index + 6 ? index..<end : nil
  }

  private static let http = Array("http://".utf8)
  private static let https = Array("https://".utf8)
  private static let www = Array("www.".utf8)
}
