/// Finds what in a reference is an address already: a DOI, a PMID, a typed URL.
enum IdentifierLinks {
  /// Where the identifiers of a text are, in order, and where they lead.
  static func links(in bytes: [UInt8], _ range: Range<Int>) -> [(range: Range<Int>, link: Link)] {
    var found: [(range: Range<Int>, link: Link)] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if let end = address(bytes, index, range.upperBound),
        let link = Link(String(decoding: bytes[index..<end], as: UTF8.self))
      {
        found.append((index..<end, link))
        index = end
      } else if let hit = Identifiers.doiRange(in: bytes, at: index, to: range.upperBound),
        let link = Link.doi(String(decoding: bytes[hit], as: UTF8.self))
      {
        found.append((hit, link))
        index = hit.upperBound
      } else if let pmid = pmid(bytes, index, range.upperBound),
        let link = Link.pubMed(String(decoding: bytes[pmid.digits], as: UTF8.self))
      {
        found.append((pmid.range, link))
        index = pmid.range.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  /// The end of an `http://` or `https://` address.
  private static func address(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
    guard bytes[start] == UInt8(ascii: "h") else { return nil }
    let rest = bytes[start..<end]
    guard rest.starts(with: Array("https://".utf8)) || rest.starts(with: Array("http://".utf8)) else {
      return nil
    }
    var stop = start
    while stop < end, bytes[stop] > 0x20, bytes[stop] != UInt8(ascii: "<"),
      bytes[stop] != UInt8(ascii: ">"), bytes[stop] != UInt8(ascii: "]")
    { stop += 1 }
    while stop > start, [".", ",", ";", ")"].contains(where: { UInt8(ascii: $0) == bytes[stop - 1] }) {
      let isBalanced = bytes[stop - 1] == UInt8(ascii: ")")
        && bytes[start..<stop].contains(UInt8(ascii: "("))
      if isBalanced { break }
      stop -= 1
    }
    return stop - start > 10 ? stop : nil
  }

  /// `PMID: 123`, `PMID 123`.
  private static func pmid(
    _ bytes: [UInt8], _ start: Int, _ end: Int
  ) -> (range: Range<Int>, digits: Range<Int>)? {
    guard bytes[start] | 0x20 == UInt8(ascii: "p"), start + 5 < end,
      bytes[start..<(start + 4)].map(\.lowercased) == Array("pmid".utf8)
    else { return nil }
    var index = start + 4
    while index < end, bytes[index].isBlank || bytes[index] == UInt8(ascii: ":") || bytes[index] >= 0x80 {
      index += 1
    }
    let digits = bytes[index..<end].prefix(while: \.isDigit)
    guard (1...8).contains(digits.count) else { return nil }
    return (start..<digits.endIndex, digits.startIndex..<digits.endIndex)
  }
}
