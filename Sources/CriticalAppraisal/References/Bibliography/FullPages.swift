/// Pages as a record holds them: a range in full, with a hyphen.
enum FullPages {
  /// A range in full: `1866-77` and `1866--1877` are `1866-1877`, `S4–9` is `S4-S9`.
  ///
  /// What is no range of two page numbers stays as it is.
  static func full(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard let dash = dash(in: bytes) else { return text }
    let first = bytes[..<dash.lowerBound].trimmedBlanks
    let last = bytes[dash.upperBound...].trimmedBlanks
    guard isPage(first), isPage(last) else { return text }
    var whole = Array(last)
    if whole.allSatisfy(\.isDigit) {
      let prefix = first.prefix { !$0.isDigit }
      let digits = first[prefix.endIndex...]
      if digits.allSatisfy(\.isDigit) {
        if whole.count < digits.count {
          whole = Array(digits.prefix(digits.count - whole.count)) + whole
        }
        whole = Array(prefix) + whole
      }
    }
    return String(decoding: Array(first) + [UInt8(ascii: "-")] + whole, as: UTF8.self)
  }

  /// The first and the last page of a range that is in full; `nil` for anything else.
  static func ends(of text: String) -> (first: Substring, last: Substring)? {
    let bytes = text.utf8
    guard let dash = bytes.firstIndex(of: UInt8(ascii: "-")) else { return nil }
    let first = bytes[..<dash]
    let last = bytes[bytes.index(after: dash)...]
    guard !first.isEmpty, !last.isEmpty, !last.contains(UInt8(ascii: "-")) else { return nil }
    // Most pages are numbers, and need no second look.
    let isNumeric =
      last.count >= first.count && first.allSatisfy(\.isDigit) && last.allSatisfy(\.isDigit)
    return isNumeric || full(text) == text ? (Substring(first), Substring(last)) : nil
  }

  /// The one dash of a text: hyphens, or an en dash.
  private static func dash(in bytes: [UInt8]) -> Range<Int>? {
    guard
      let start = bytes.firstIndex(where: { $0 == UInt8(ascii: "-") || $0 == 0xE2 })
    else { return nil }
    var end = start
    while end < bytes.count {
      if bytes[end] == UInt8(ascii: "-") {
        end += 1
      } else if end + 2 < bytes.count, bytes[end] == 0xE2, bytes[end + 1] == 0x80,
        (0x90...0x95).contains(bytes[end + 2])
      {
        end += 3
      } else {
        break
      }
    }
    return end > start ? start..<end : nil
  }

  /// Whether a text is a page number: letters and digits with a digit among them.
  private static func isPage(_ text: ArraySlice<UInt8>) -> Bool {
    text.contains(where: \.isDigit) && text.allSatisfy { $0.isDigit || $0.isLetter }
  }
}
