/// Where the address of a link or image leads.
enum LinkTarget: Sendable, Hashable {
  /// Nowhere: the address is empty.
  case nothing
  /// A place in the same document, `#results`.
  case fragment
  /// A page or file on another host.
  case web
  case mail
  /// A file beside the appraisal, without fragment and query, percent-encoding undone.
  case file(String)
  /// An address that is not followed, with its scheme.
  case notFollowed(scheme: String)

  /// Reads an address, as browsers do: control characters (`java\tscript:`) do not count, and a
  /// backslash is a slash.
  init(_ address: String) {
    let bytes = Self.cleaned(address)
    if bytes.isEmpty {
      self = .nothing
    } else if let colon = Self.endOfScheme(bytes) {
      let scheme = String(decoding: bytes[..<colon].map(\.lowercased), as: UTF8.self)
      switch scheme {
      case "http", "https": self = .web
      case "mailto": self = .mail
      default: self = .notFollowed(scheme: scheme)
      }
    } else if bytes.prefix(2).map({ $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 })
      == Array("//".utf8)
    {
      self = .notFollowed(scheme: "//")
    } else {
      let path = bytes.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }
      self = path.isEmpty ? .fragment : .file(Self.decoded(path))
    }
  }

  /// The bytes of an address without control characters, and without blanks around it.
  static func cleaned(_ address: String) -> [UInt8] {
    Array(Array(address.utf8).filter { $0 >= 0x20 && $0 != 0x7F }[...].trimmedBlanks)
  }

  /// Whether an address was meant to lead to a host but lacks `https://`.
  static func looksLikeHost(_ path: String) -> Bool { path.hasPrefix("www.") }

  /// The index of the colon after a scheme.
  private static func endOfScheme(_ bytes: [UInt8]) -> Int? {
    let end = bytes.firstIndex { byte in
      !(byte.isLetter || byte.isDigit) && byte != UInt8(ascii: "+") && byte != UInt8(ascii: "-")
        && byte != UInt8(ascii: ".")
    }
    guard let end, end > 0, bytes[end] == UInt8(ascii: ":") else { return nil }
    return end
  }

  private static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(UInt8(ascii: "%")) else { return String(decoding: bytes, as: UTF8.self) }
    var decoded: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let digits = bytes[(index + 1)...].prefix(2)
      let values = digits.compactMap { Character(UnicodeScalar($0)).hexDigitValue }
      if bytes[index] == UInt8(ascii: "%"), values.count == 2 {
        decoded.append(UInt8(values[0] * 16 + values[1]))
        index += 3
      } else {
        decoded.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }
}
