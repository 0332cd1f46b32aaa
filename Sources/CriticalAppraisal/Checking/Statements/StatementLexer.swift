/// Cuts a text into the tokens that statements are read from.
struct StatementLexer {
  private let language: Language
  private(set) var tokens: [StatementToken] = []
  private var followsBlank = false

  /// The tokens of a text.
  static func tokens(of bytes: [UInt8], in language: Language) -> [StatementToken] {
    var lexer = StatementLexer(language: language)
    lexer.tokens.reserveCapacity(bytes.count / 3 + 1)
    lexer.read(bytes.span)
    return lexer.tokens
  }

  private init(language: Language) { self.language = language }

  private mutating func read(_ text: Span<UInt8>) {
    var index = 0
    while index < text.count {
      if let next = TextByte.blank(in: text, at: index) {
        followsBlank = true
        index = next
        continue
      }
      let byte = text[index]
      let start = index
      if byte.isDigit {
        index = number(from: start, at: index, sign: nil, in: text)
      } else if let sign = sign(at: index, in: text) {
        index = number(from: start, at: sign.end, sign: sign.isMinus, in: text)
      } else if byte == UInt8(ascii: "["), let end = endOfCitation(at: index, in: text) {
        followsBlank = true
        index = end
      } else if TextByte.isWord(text, at: index) || byte == 0xCE {
        index = word(at: index, in: text)
      } else {
        index = mark(at: index, in: text)
      }
    }
  }

  mutating func append(_ kind: StatementToken.Kind, _ range: Range<Int>) {
    tokens.append(StatementToken(kind: kind, range: range, followsBlank: followsBlank))
    followsBlank = false
  }

  private mutating func word(at start: Int, in text: Span<UInt8>) -> Int {
    if let (term, end) = StatementVocabulary.shared.term(at: start, in: text) {
      append(.term(term), start..<end)
      return end
    }
    var end = start + 1
    while end < text.count, TextByte.kind(text[end]) != 0 { end += 1 }
    append(.word, start..<end)
    return end
  }

  private mutating func mark(at start: Int, in text: Span<UInt8>) -> Int {
    let byte = text[start]
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"):
      if start + 1 == text.count || TextByte.blank(in: text, at: start + 1) != nil {
        append(.stop, start..<start + 1)
      }
      return start + 1
    case UInt8(ascii: "~"):
      append(.term(.approximate), start..<start + 1)
      return start + 1
    case 0..<0x80:
      if let end = Self.dash(at: start, in: text) {
        let joins =
          !followsBlank && TextByte.isWord(text, at: end) && tokens.last?.isWordLike == true
        if !joins { append(.mark(UInt8(ascii: "-")), start..<end) }
        return end
      }
      append(.mark(byte), start..<start + 1)
      return start + 1
    default: return sign(of: start, in: text)
    }
  }

  /// A mark outside ASCII.
  private mutating func sign(of start: Int, in text: Span<UInt8>) -> Int {
    if let end = Self.dash(at: start, in: text) {
      append(.mark(UInt8(ascii: "-")), start..<end)
      return end
    }
    let third = start + 2 < text.count ? text[start + 2] : 0
    if text[start] == 0xE2, start + 2 < text.count {
      switch (text[start + 1], third) {
      case (0x89, 0xA4): append(.mark(UInt8(ascii: "<")), start..<start + 3)
      case (0x89, 0xA5): append(.mark(UInt8(ascii: ">")), start..<start + 3)
      case (0x89, 0x88): append(.term(.approximate), start..<start + 3)
      case (0x88, 0x9E): append(.unclear, start..<start + 3)
      default: break
      }
    } else if text[start] == 0xC2, start + 1 < text.count, text[start + 1] == 0xB1 {
      append(.mark(UInt8(ascii: "~")), start..<start + 2)
    }
    var end = start + 1
    while end < text.count, TextByte.kind(text[end]) == TextByte.continuation { end += 1 }
    return end
  }

  /// The end of a hyphen, dash or minus at a position.
  static func dash(at index: Int, in text: Span<UInt8>) -> Int? {
    if text[index] == UInt8(ascii: "-") { return index + 1 }
    guard text[index] == 0xE2, index + 2 < text.count else { return nil }
    switch (text[index + 1], text[index + 2]) {
    case (0x80, 0x90...0x94), (0x88, 0x92): return index + 3
    default: return nil
    }
  }

  /// A sign that belongs to the number after it, or nothing before `.83`.
  private func sign(at index: Int, in text: Span<UInt8>) -> (end: Int, isMinus: Bool?)? {
    let isFree =
      followsBlank || index == 0
      || !(TextByte.isWord(text, before: index) || text[index - 1] == UInt8(ascii: "%")
        || text[index - 1] == UInt8(ascii: ")"))
    guard isFree else { return nil }
    if let end = Self.dash(at: index, in: text) {
      return Self.startsNumber(end, in: text) ? (end, true) : nil
    }
    if text[index] == UInt8(ascii: "+") {
      return Self.startsNumber(index + 1, in: text) ? (index + 1, false) : nil
    }
    let isMark = text[index] == UInt8(ascii: ".") || text[index] == UInt8(ascii: ",")
    let isAfterSpace = followsBlank && text[index] == UInt8(ascii: ".")
    let isAfterMark =
      tokens.last.map { $0.isMark("=") || $0.isMark("<") || $0.isMark("(") } ?? false
    guard isMark, isAfterSpace || isAfterMark, index + 1 < text.count, text[index + 1].isDigit
    else { return nil }
    return (index, nil)
  }

  private static func startsNumber(_ index: Int, in text: Span<UInt8>) -> Bool {
    guard index < text.count, !text[index].isDigit else { return index < text.count }
    return text[index] == UInt8(ascii: ".") && index + 1 < text.count && text[index + 1].isDigit
  }

  /// The end of brackets that hold nothing but whole numbers, unless they are limits.
  private func endOfCitation(at start: Int, in text: Span<UInt8>) -> Int? {
    if let last = tokens.last, last.term == .interval || last.isMark("=") || last.isMark(":") {
      return nil
    }
    guard start + 1 < text.count, text[start + 1].isDigit else { return nil }
    var index = start + 1
    while index < text.count, text[index] != UInt8(ascii: "]") {
      let isListed =
        text[index].isDigit || text[index] == 0x20 || text[index] == UInt8(ascii: ",")
        || Self.dash(at: index, in: text) != nil || TextByte.kind(text[index]) != 0
      guard isListed, !text[index].isLetter else { return nil }
      index += 1
    }
    return index < text.count ? index + 1 : nil
  }

  /// Reads a number after its sign.
  private mutating func number(
    from start: Int, at index: Int, sign isMinus: Bool?, in text: Span<UInt8>
  ) -> Int {
    var run = DigitRun(at: index, in: text)
    let isName =
      isMinus == nil && index == start && !followsBlank && TextByte.isWord(text, before: start)
      || (isMinus == nil && index == start && NumberMention.isPartOfName(start, in: text)
        && tokens.last?.term != .interval)
    let isUnit =
      TextByte.isWord(text, at: run.end)
      && StatementVocabulary.shared.term(at: run.end, in: text)?.term == .unit
    if isName || (TextByte.isWord(text, at: run.end) && !isUnit) {
      var end = run.end
      while end < text.count,
        TextByte.kind(text[end]) != 0 || text[end] == UInt8(ascii: "-")
          || text[end] == UInt8(ascii: "^")
      { end += 1 }
      append(.unclear, start..<end)
      return end
    }
    run.isNegative = isMinus == true
    guard let numbers = run.numbers(in: language) else {
      append(.unclear, start..<run.end)
      return run.end
    }
    var number = numbers.first
    number.isSigned = isMinus != nil
    if let second = numbers.second {
      append(.number(number), start..<run.end)
      append(.mark(UInt8(ascii: ",")), run.end..<run.end)
      number = second
    }
    var end = run.end
    let mark = TextByte.skipBlanks(in: text, from: end)
    if let percent = Self.percent.match(at: mark, in: text) {
      number.isPercentage = true
      end = percent.range.upperBound
    }
    append(.number(number), start..<end)
    return end
  }

  private static let percent = Phrases([
    "%", "procent", "percent", "per cent", "pct", "procentpunt", "procentpunten",
    "percentage point", "percentage points", "%-punt", "%-punten",
  ])
}

extension StatementToken {
  /// Whether it is a word of some kind.
  fileprivate var isWordLike: Bool {
    switch kind {
    case .word, .term: true
    default: false
    }
  }
}
