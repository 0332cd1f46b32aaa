extension BibTeXWriter {
  /// A key without what would end it.
  static func key(_ key: String) -> String {
    let bytes = key.utf8Span.span
    for index in bytes.indices where isForbidden(bytes[index]) {
      return String(
        decoding: key.utf8.map { isForbidden($0) ? UInt8(ascii: "_") : $0 }, as: UTF8.self)
    }
    return key
  }

  private static func isForbidden(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: ","), UInt8(ascii: "="), UInt8(ascii: "\""), UInt8(ascii: "#"),
      UInt8(ascii: "%"), UInt8(ascii: "\\"):
      true
    default: false
    }
  }
}
