/// A number in a text, and what it seems to count.
struct NumberMention: Sendable, Hashable {
  /// What a number counts, as far as the words around it tell.
  enum Role: Sendable, Hashable {
    /// A score, a percentage, an estimate: nothing else is known of it.
    case value
    /// `12 hours longer`.
    case duration
    /// `after 12 weeks`, `maand 3`.
    case moment
    /// `120 adults`.
    case people
    /// `[3]`.
    case citation
    /// `2019`.
    case year
    /// `SF-36`, `T1`, `90e`.
    case name
  }

  var range: Range<Int>
  var hasDecimals: Bool
  var isPercentage: Bool
  var role: Role

  /// Whether it can be the number of participants.
  var isCount: Bool {
    role == .people || (role == .value && !hasDecimals && !isPercentage && range.count > 1)
  }

  /// Whether a text has a number of some kind.
  static func contains(in text: String, where isWanted: (NumberMention) -> Bool) -> Bool {
    let span = text.utf8Span.span
    var position = 0
    while let number = next(in: span, from: position, to: span.count) {
      if isWanted(number) { return true }
      position = number.range.upperBound
    }
    return false
  }

  /// The first number from a position.
  static func next(in text: Span<UInt8>, from position: Int, to end: Int) -> NumberMention? {
    var index = position
    while let digit = text.firstDigit(from: index, to: end) {
      while let mark = text.firstIndex(of: UInt8(ascii: "<"), from: index, to: digit) {
        index = TextByte.endOfComment(in: text, at: mark) ?? mark + 1
      }
      if index <= digit { return number(at: digit, in: text) }
    }
    return nil
  }

  private static func number(at start: Int, in text: Span<UInt8>) -> NumberMention {
    var (end, hasDecimals) = digits(from: start, in: text)
    let isAttached = isPartOfName(start, in: text)
    let afterBlank = TextByte.skipBlanks(in: text, from: end)
    let isPercentage = percent.match(at: afterBlank, in: text) != nil
    var role = Role.value
    if isAttached || TextByte.isWord(text, at: end) {
      role = .name
      while TextByte.isWord(text, at: end) { end += 1 }
    } else if isCitation(start, in: text) {
      role = .citation
    } else if !isPercentage {
      role = roleByUnit(start, end, in: text)
    }
    if role == .value, !hasDecimals, !isPercentage, isYear(start..<end, in: text) { role = .year }
    return NumberMention(
      range: start..<end, hasDecimals: hasDecimals, isPercentage: isPercentage, role: role)
  }

  /// The end of a run of digits with decimal or thousands marks: `1,2`, `1.2`, `1·2`.
  static func digits(from start: Int, in text: Span<UInt8>) -> (end: Int, hasDecimals: Bool) {
    var end = start
    var hasDecimals = false
    while end < text.count {
      if text[end].isDigit {
        end += 1
        continue
      }
      let mark =
        switch text[end] {
        case UInt8(ascii: "."), UInt8(ascii: ","): 1
        case 0xC2: end + 1 < text.count && text[end + 1] == 0xB7 ? 2 : 0
        default: 0
        }
      guard mark > 0, end + mark < text.count, text[end + mark].isDigit else { break }
      hasDecimals = true
      end += mark
    }
    return (end, hasDecimals)
  }

  private static let percent = Phrases(["%", "procent*", "percent*", "per cent"])
}
