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

  /// The place of the hyphen in a range that is in full; `nil` for anything else.
  static func hyphen(in text: String) -> Int? {
    let bytes = text.utf8Span.span
    var hyphen: Int?
    var isNumeric = true
    for index in bytes.indices {
      if bytes[index] == UInt8(ascii: "-") {
        guard hyphen == nil else { return nil }
        hyphen = index
      } else if !bytes[index].isDigit {
        isNumeric = false
      }
    }
    guard let hyphen, hyphen > 0, hyphen + 1 < bytes.count else { return nil }
    // Most pages are numbers, and need no second look.
    if isNumeric, bytes.count - hyphen > hyphen { return hyphen }
    return full(text) == text ? hyphen : nil
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
