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
    families = references.indices.map { Self.family(of: references[$0].text.utf8Span.span) }
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
    var end = 0
    while let start = text.firstDigit(from: end) {
      end = IdentifierText.endOfDigits(from: start, in: text, to: text.count)
      let isYear =
        end - start == 4
        && (text[start] == UInt8(ascii: "1") || text[start] == UInt8(ascii: "2"))
      guard isYear, start > 0, end < text.count else { continue }
      if text[start - 1] == UInt8(ascii: "(") {
        return isBracketed(end, in: text) ? .authorYear : nil
      }
      if precedesVolume(end, in: text) { return .numeric }
    }
    return nil
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
