/// An address that a page may link to or show: http, https, mailto, or a relative path.
public struct Link: Sendable, Hashable {
  /// The address, with what browsers would misread percent-encoded.
  public let address: String
  /// Whether it leads to another host.
  public let isRemote: Bool

  /// An address an author typed; `nil` for one that pages do not link to.
  ///
  /// Control characters and blanks, which browsers skip (`java\tscript:`), are taken out before the
  /// scheme is looked at.
  public init?(_ destination: String) {
    let bytes = destination.utf8.filter { $0 > 0x20 && $0 != 0x7F || $0 == 0x20 }
    let trimmed = bytes.drop { $0 == 0x20 }
    guard let first = trimmed.first else { return nil }
    let head = trimmed.prefix {
      $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#")
    }
    if let colon = head.firstIndex(of: UInt8(ascii: ":")) {
      let scheme = String(decoding: head[..<colon].map(\.lowercased), as: UTF8.self)
      guard ["http", "https", "mailto"].contains(scheme) else { return nil }
      isRemote = scheme != "mailto"
    } else {
      let second = trimmed.dropFirst().first
      let isSlash = { (byte: UInt8?) in byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\") }
      guard !(isSlash(first) && isSlash(second)), first != UInt8(ascii: "\\") else { return nil }
      isRemote = false
    }
    address = Self.encoded(trimmed)
  }

  /// The page of a DOI.
  static func doi(_ doi: String) -> Link? { Link("https://doi.org/" + doi) }

  /// The page of a PubMed record.
  static func pubMed(_ pmid: String) -> Link? { Link("https://pubmed.ncbi.nlm.nih.gov/\(pmid)/") }

  private static func encoded(_ bytes: some Sequence<UInt8>) -> String {
    var text: [UInt8] = []
    for byte in bytes {
      switch byte {
      case 0x20: text.append(contentsOf: "%20".utf8)
      case UInt8(ascii: "\""): text.append(contentsOf: "%22".utf8)
      case UInt8(ascii: "<"): text.append(contentsOf: "%3C".utf8)
      case UInt8(ascii: ">"): text.append(contentsOf: "%3E".utf8)
      case UInt8(ascii: "\\"): text.append(contentsOf: "%5C".utf8)
      case UInt8(ascii: "`"): text.append(contentsOf: "%60".utf8)
      default: text.append(byte)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
