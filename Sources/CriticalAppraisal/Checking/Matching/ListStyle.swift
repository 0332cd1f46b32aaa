/// In which style the entries of a reference list are typed, as far as that is beyond doubt.
struct ListStyle {
  /// A family of styles that look alike in a list.
  enum Family: Sendable, Hashable {
    /// `Kent P, Haines T. Title. Lancet 2023;401:1866-77.`
    case numeric
    /// `Kent, P., & Haines, T. (2023). Title. The Lancet, 401, 1866–1877.`
    case authorYear
  }

  /// The family of each entry; `nil` where it cannot be told.
  var families: [Family?]
  /// What most entries are; `nil` where there is no clear majority.
  var majority: Family?

  /// Looks at the entries of a list.
  init(_ references: [Reference]) {
    families = references.map { Self.family(of: $0.text.utf8Span.span) }
    let numeric = families.count { $0 == .numeric }
    let authorYear = families.count { $0 == .authorYear }
    if numeric >= 3, numeric >= authorYear * 2 {
      majority = .numeric
    } else if authorYear >= 3, authorYear >= numeric * 2 {
      majority = .authorYear
    }
  }

  /// The family of an entry: by the year in brackets before the title, or before `;volume`.
  static func family(of text: Span<UInt8>) -> Family? {
    var index = 0
    while index + 4 < text.count {
      guard text[index] == UInt8(ascii: "1") || text[index] == UInt8(ascii: "2"),
        index > 0, isYear(at: index, in: text)
      else {
        index += 1
        continue
      }
      if text[index - 1] == UInt8(ascii: "(") {
        return isBracketed(index + 4, in: text) ? .authorYear : nil
      }
      if precedesVolume(index + 4, in: text) { return .numeric }
      index += 4
    }
    return nil
  }

  private static func isYear(at index: Int, in text: Span<UInt8>) -> Bool {
    guard text[index + 1].isDigit, text[index + 2].isDigit, text[index + 3].isDigit else {
      return false
    }
    let isLonger = index + 4 < text.count && text[index + 4].isDigit
    return !isLonger && !text[index - 1].isDigit
  }

  /// Whether `).` or `, May).` follows the year, and a title after it.
  private static func isBracketed(_ start: Int, in text: Span<UInt8>) -> Bool {
    var index = start
    while index < text.count, index - start < 16, text[index] != UInt8(ascii: ")") { index += 1 }
    guard index + 2 < text.count, text[index] == UInt8(ascii: ")") else { return false }
    return text[index + 1] == UInt8(ascii: ".") && text[index + 2] == 0x20
  }

  /// Whether `;401` follows, perhaps after a month and day.
  private static func precedesVolume(_ start: Int, in text: Span<UInt8>) -> Bool {
    for index in start..<min(start + 12, text.count) {
      let byte = text[index]
      if byte == UInt8(ascii: ";") {
        let next = TextByte.skipBlanks(in: text, from: index + 1)
        return next < text.count && text[next].isDigit
      }
      guard byte.isBlank || byte.isLetter || byte.isDigit || byte == UInt8(ascii: "-") else {
        return false
      }
    }
    return false
  }
}
