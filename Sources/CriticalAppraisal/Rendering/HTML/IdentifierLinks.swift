/// Finds what in a reference is an address already: an identifier, a typed URL.
enum IdentifierLinks {
  /// Something that leads somewhere, and where it stands.
  enum Address {
    case link(Range<Int>, Link)
    case identifier(IdentifierMention)

    /// Where it is.
    var range: Range<Int> {
      switch self {
      case .link(let range, _): range
      case .identifier(let mention): mention.range
      }
    }
  }

  /// The first address of a text, from an index on.
  static func next(in bytes: [UInt8], from start: Int, to end: Int) -> Address? {
    var start = start
    while start < end {
      let mention = IdentifierMention.next(in: bytes.span, from: start, to: end)
      // An address often holds an identifier: what begins first counts.
      let stop = max(start, mention?.range.lowerBound ?? end)
      if let link = link(in: bytes, from: start, before: stop, to: end) { return link }
      guard let mention else { return nil }
      if mention.isUsable, mention.identifier.kind != .isbn { return .identifier(mention) }
      start = mention.range.upperBound
    }
    return nil
  }

  /// The first typed URL that begins in a part of a text.
  private static func link(
    in bytes: [UInt8], from start: Int, before stop: Int, to end: Int
  ) -> Address? {
    let span = bytes.span
    // The slashes of `http://` are no part of an identifier.
    guard span.firstIndex(of: UInt8(ascii: "/"), from: start, to: stop) != nil else { return nil }
    var start = start
    while let index = span.firstIndex(of: UInt8(ascii: "h"), from: start, to: stop) {
      if let stop = address(bytes, index, end),
        let link = Link(String(decoding: bytes[index..<stop], as: UTF8.self))
      {
        return .link(index..<stop, link)
      }
      start = index + 1
    }
    return nil
  }

  /// The end of an `http://` or `https://` address.
  private static func address(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
    guard start + 1 < end, bytes[start + 1] | 0x20 == UInt8(ascii: "t"),
      bytes.has(secureScheme, at: start) || bytes.has(plainScheme, at: start)
    else { return nil }
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
}

extension HTMLWriter {
  /// Writes some bytes of a text, what in them is an address already as a link.
  mutating func linkingIdentifiers(_ source: [UInt8], _ range: Range<Int>) {
    var position = range.lowerBound
    while let found = IdentifierLinks.next(in: source, from: position, to: range.upperBound) {
      text(source, position..<found.range.lowerBound)
      open(found)
      text(source, found.range)
      close(.a)
      position = found.range.upperBound
    }
    text(source, position..<range.upperBound)
  }

  /// Writes a text, what in it is an address already as a link.
  mutating func linkingIdentifiers(_ text: String) {
    let bytes = Array(text.utf8)
    linkingIdentifiers(bytes, bytes.indices)
  }

  private mutating func open(_ found: IdentifierLinks.Address) {
    switch found {
    case .link(_, let link): open(.a, .class("id"), .href(link))
    case .identifier(let mention):
      let value = mention.identifier.value
      switch mention.identifier.kind {
      case .doi:
        put(.doiHref)
        address(value)
        put(.tagEnd)
      case .pmid:
        put(.pubMedHref)
        text(value)
        put(.pubMedEnd)
      default:
        guard let link = mention.identifier.link else { return open(.a) }
        open(.a, .class("id"), .href(link))
      }
    }
  }
}

extension Identifier {
  /// The link to what it identifies.
  var link: Link? { address.flatMap { Link($0) } }
}
