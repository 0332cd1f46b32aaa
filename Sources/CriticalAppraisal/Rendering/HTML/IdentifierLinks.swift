/// Finds what in a reference is an address already: a DOI, a PMID, a typed URL.
enum IdentifierLinks {
  /// An identifier in a text, and where it leads.
  enum Identifier {
    case address(Range<Int>, Link)
    case doi(Range<Int>)
    case pubMed(Range<Int>, digits: Range<Int>)

    /// Where it is.
    var range: Range<Int> {
      switch self {
      case .address(let range, _), .doi(let range), .pubMed(let range, _): range
      }
    }
  }

  /// The first identifier of a text, from an index on.
  static func next(in bytes: [UInt8], from start: Int, to end: Int) -> Identifier? {
    var index = start
    let span = bytes.span
    while index < end {
      let byte = span[index]
      let following = index + 1 < end ? span[index + 1] : 0
      switch byte {
      case UInt8(ascii: "h") where following | 0x20 == UInt8(ascii: "t"):
        if let stop = address(bytes, index, end),
          let link = Link(String(decoding: bytes[index..<stop], as: UTF8.self))
        {
          return .address(index..<stop, link)
        }
      case UInt8(ascii: "1") where following == UInt8(ascii: "0"):
        if let range = Identifiers.doiRange(in: bytes, at: index, to: end) { return .doi(range) }
      case UInt8(ascii: "p"), UInt8(ascii: "P"):
        guard following | 0x20 == UInt8(ascii: "m") || following | 0x20 == UInt8(ascii: "u") else {
          break
        }
        if let found = pmid(bytes, index, end) {
          return .pubMed(found.range, digits: found.digits)
        }
      default: break
      }
      index += 1
    }
    return nil
  }

  /// The end of an `http://` or `https://` address.
  private static func address(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
    guard bytes.has(secureScheme, at: start) || bytes.has(plainScheme, at: start) else {
      return nil
    }
    var stop = start
    while stop < end, bytes[stop] > 0x20, bytes[stop] != UInt8(ascii: "<"),
      bytes[stop] != UInt8(ascii: ">"), bytes[stop] != UInt8(ascii: "]")
    { stop += 1 }
    while stop > start, isTrailing(bytes[stop - 1]) {
      let isBalanced =
        bytes[stop - 1] == UInt8(ascii: ")")
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

extension HTMLWriter {
  /// Writes some bytes of a text, what in them is an address already as a link.
  mutating func linkingIdentifiers(_ source: [UInt8], _ range: Range<Int>) {
    var position = range.lowerBound
    while let found = IdentifierLinks.next(in: source, from: position, to: range.upperBound) {
      text(source, position..<found.range.lowerBound)
      switch found {
      case .address(_, let link):
        open(.a, .class("id"), .href(link))
      case .doi(let doi):
        put(.doiHref)
        address(source, doi)
        put(.tagEnd)
      case .pubMed(_, let digits):
        put(.pubMedHref)
        text(source, digits)
        put(.pubMedEnd)
      }
      text(source, found.range)
      close(.a)
      position = found.range.upperBound
    }
    text(source, position..<range.upperBound)
  }
}
