/// A file's bytes as UTF-8 text, whatever the encoding they were written in.
struct SourceText {
  /// UTF-8, without a byte-order mark.
  var bytes: [UInt8]
  /// The encoding it had, if not UTF-8.
  var foreignEncoding: String?

  /// Decodes UTF-8, UTF-16 with a byte-order mark, and all else as Windows-1252, which cannot fail.
  init(_ raw: [UInt8]) {
    if raw.starts(with: [0xFF, 0xFE]) || raw.starts(with: [0xFE, 0xFF]) {
      let high = raw[0] == 0xFE ? 0 : 1
      let units = stride(from: 2, to: raw.count - 1, by: 2).map { (index: Int) -> UInt16 in
        UInt16(raw[index + high]) << 8 | UInt16(raw[index + 1 - high])
      }
      bytes = Array(String(decoding: units, as: UTF16.self).utf8)
      foreignEncoding = "UTF-16"
      return
    }
    let text = raw.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(raw.dropFirst(3)) : raw
    if Self.isUTF8(text.span) {
      bytes = text
    } else {
      bytes = Self.decodeWindows1252(text)
      foreignEncoding = "Windows-1252"
    }
  }

  /// Why there is nothing to read.
  enum Emptiness: String {
    case empty
    case binary
  }

  /// Why there is nothing to read; a picture or a Word document is binary.
  var emptiness: Emptiness? {
    let start = 0..<min(bytes.count, 4_096)
    let controls = bytes.span.count(in: start) {
      ($0 < 0x09 ? 1 : 0) | ($0 &- 0x0E < 0x12 ? 1 : 0)
    }
    if controls > 8, controls * 50 > start.count { return .binary }
    return bytes.allSatisfy({ $0.isBlank || $0.isLineEnd }) ? .empty : nil
  }

  /// Whether all is UTF-8; what is ASCII need not be looked at closely, and is nearly everything.
  private static func isUTF8(_ text: Span<UInt8>) -> Bool {
    var end = 0
    while true {
      let start = text.first(from: end, to: text.count) { $0 >> 7 }
      guard start < text.count else { return true }
      end = start
      while end < text.count, text[end] >= 0x80 { end += 1 }
      guard (try? UTF8Span(validating: text.extracting(start..<end))) != nil else { return false }
    }
  }

  private static func decodeWindows1252(_ bytes: [UInt8]) -> [UInt8] {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      let scalar = (0x80...0x9F).contains(byte) ? highCharacters[Int(byte) - 0x80] : UInt32(byte)
      text.append(Unicode.Scalar(scalar) ?? "\u{FFFD}")
    }
    return Array(String(text).utf8)
  }

  /// What Windows-1252 has where Latin-1 has control characters.
  private static let highCharacters: [UInt32] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]
}
