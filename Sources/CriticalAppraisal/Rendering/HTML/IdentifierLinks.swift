/// What in a text is an address already, one after the other: identifiers, typed URLs.
struct IdentifierLinks {
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

  private let bytes: [UInt8]
  private var position: Int
  private let end: Int
  /// The next identifier, which is looked for once, however many addresses come before it.
  private var mention: IdentifierMention?
  private var hasMention = true

  /// The addresses in a part of a text.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
  }

  /// The next address.
  mutating func next() -> Address? {
    while position < end {
      findMention()
      // An address often holds an identifier: what begins first counts.
      if let (range, link) = link(before: mention?.range.lowerBound ?? end) {
        position = range.upperBound
        return .link(range, link)
      }
      guard let mention else { return nil }
      position = mention.range.upperBound
      if mention.isUsable, mention.identifier.kind != .isbn { return .identifier(mention) }
    }
    return nil
  }

  private mutating func findMention() {
    guard hasMention, mention.map({ $0.range.lowerBound < position }) ?? true else { return }
    mention = IdentifierMention.next(in: bytes.span, from: position, to: end)
    hasMention = mention != nil
  }

  /// The first typed URL that begins before a position.
  private func link(before stop: Int) -> (Range<Int>, Link)? {
    let span = bytes.span
    // The slashes of `http://` are no part of an identifier.
    guard span.firstIndex(of: UInt8(ascii: "/"), from: position, to: stop) != nil else {
      return nil
    }
    var start = position
    while let index = span.firstIndex(of: UInt8(ascii: "h"), from: start, to: stop) {
      if let stop = address(index),
        let link = Link(String(decoding: bytes[index..<stop], as: UTF8.self))
      {
        return (index..<stop, link)
      }
      start = index + 1
    }
    return nil
  }

  /// The end of an `http://` or `https://` address.
  private func address(_ start: Int) -> Int? {
    guard start + 1 < end, bytes[start + 1] | 0x20 == UInt8(ascii: "t"),
      bytes.has(Self.secureScheme, at: start) || bytes.has(Self.plainScheme, at: start)
    else { return nil }
    var stop = start
    while stop < end, bytes[stop] > 0x20, bytes[stop] != UInt8(ascii: "<"),
      bytes[stop] != UInt8(ascii: ">"), bytes[stop] != UInt8(ascii: "]")
    { stop += 1 }
    while stop > start, Self.isTrailing(bytes[stop - 1]) {
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
    var links = IdentifierLinks(source, range)
    while let found = links.next() {
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
