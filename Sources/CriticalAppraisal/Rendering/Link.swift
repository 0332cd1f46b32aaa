/// An address that a page may link to or show: http, https, mailto, or a relative path.
public struct Link: Sendable, Hashable {
  /// The address, with what browsers would misread percent-encoded.
  public let address: String
  /// Whether it leads to another host.
  public let isRemote: Bool

  /// An address an author typed; `nil` for one that pages do not link to.
  public init?(_ destination: String) {
    let isCommon = destination.utf8.starts(with: "https://".utf8)
    if isCommon, !Self.needsEncoding(destination.utf8Span.span) {
      isRemote = true
      address = destination
      return
    }
    switch LinkTarget(destination) {
    case .nothing, .notFollowed: return nil
    case .web: isRemote = true
    case .fragment, .mail, .file: isRemote = false
    }
    address = Self.encoded(LinkTarget.cleaned(destination))
  }

  /// The page of a DOI.
  static func doi(_ doi: String) -> Link? { Link("https://doi.org/" + doi) }

  /// The page of a PubMed record.
  static func pubMed(_ pmid: String) -> Link? { Link("https://pubmed.ncbi.nlm.nih.gov/\(pmid)/") }

  /// Whether bytes hold something that browsers would misread in an address.
  static func needsEncoding(_ bytes: Span<UInt8>) -> Bool {
    bytes.union { byte in
      // < and > differ in one bit.
      (byte <= 0x20 ? 1 : 0) | (byte == 0x22 ? 1 : 0) | (byte & 0xFD == 0x3C ? 1 : 0)
        | (byte == 0x5C ? 1 : 0) | (byte == 0x60 ? 1 : 0) | (byte == 0x7F ? 1 : 0)
    } != 0
  }

  /// An address with what browsers would misread percent-encoded.
  static func encoded(_ bytes: some Sequence<UInt8>) -> String {
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
