/// Finds what in a reference is an address already: a DOI, a PMID, a typed URL.
enum IdentifierLinks {
  /// Where the identifiers of a text are, in order, and where they lead.
  static func links(in bytes: [UInt8], _ range: Range<Int>) -> [(range: Range<Int>, link: Link)] {
    var found: [(range: Range<Int>, link: Link)] = []
    var index = range.lowerBound
    let span = bytes.span
    while index < range.upperBound {
      let byte = span[index]
      if byte == UInt8(ascii: "h"), let end = address(bytes, index, range.upperBound),
        let link = Link(String(decoding: bytes[index..<end], as: UTF8.self))
      {
        found.append((index..<end, link))
        index = end
      } else if byte == UInt8(ascii: "1"),
        let hit = Identifiers.doiRange(in: bytes, at: index, to: range.upperBound),
        let link = Link.doi(String(decoding: bytes[hit], as: UTF8.self))
      {
        found.append((hit, link))
        index = hit.upperBound
      } else if byte | 0x20 == UInt8(ascii: "p"), let pmid = pmid(bytes, index, range.upperBound),
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
    guard bytes.has(secureScheme, at: start) || bytes.has(plainScheme, at: start) else { return nil }
    var stop = start
    while stop < end, bytes[stop] > 0x20, bytes[stop] != UInt8(ascii: "<"),
      bytes[stop] != UInt8(ascii: ">"), bytes[stop] != UInt8(ascii: "]")
    { stop += 1 }
    while stop > start, isTrailing(bytes[stop - 1]) {
      let isBalanced = bytes[stop - 1] == UInt8(ascii: ")")
        && bytes[start..<stop].contains(UInt8(ascii: "("))
      if isBalanced { break }
      stop -= 1
    }
    return stop - start > 10 ? stop : nil
  }

  private static let secureScheme = Array("https://".utf8)
  private static let plainScheme = Array("http://".utf8)

  private static func isTrailing(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";")
      || byte == UInt8(ascii: ")")
  }

  /// `PMID: 123`, `PMID 123`.
  private static func pmid(
    _ bytes: [UInt8], _ start: Int, _ end: Int
  ) -> (range: Range<Int>, digits: Range<Int>)? {
    guard let first = Identifiers.pmidStart(bytes, start), first < end else { return nil }
    let digits = bytes[first..<end].prefix(while: \.isDigit)
    guard digits.count <= 8 else { return nil }
    return (start..<digits.endIndex, digits.startIndex..<digits.endIndex)
  }
}
