/// An identifier where it stands in a text.
struct IdentifierMention: Sendable, Hashable {
  /// What it identifies, in its usual form, as far as that can be made out.
  var identifier: Identifier
  /// The bytes that are to become a link, with a mark such as `PMID:` before the number.
  var range: Range<Int>
  /// What is wrong with it.
  var flaw: IdentifierFlaw?

  init(
    _ kind: Identifier.Kind, _ value: String, _ range: Range<Int>, _ flaw: IdentifierFlaw? = nil
  ) {
    identifier = Identifier(kind, value)
    self.range = range
    self.flaw = flaw
  }

  init(
    _ kind: Identifier.Kind, _ value: String, _ range: Range<Int>, _ cause: IdentifierFlaw.Cause,
    _ suggestion: String = ""
  ) {
    self.init(kind, value, range, IdentifierFlaw(cause: cause, suggestion: suggestion))
  }

  /// Whether it leads somewhere in spite of what may be wrong with it.
  var isUsable: Bool {
    switch flaw?.cause {
    case nil, .placeholder, .address: true
    default: false
    }
  }
}

extension IdentifierMention {
  /// The first identifier of a text, from a position on.
  ///
  /// Each has a digit soon after its beginning, and most texts have few digits: only what stands
  /// before one is looked at.
  static func next(in text: Span<UInt8>, from start: Int, to end: Int) -> IdentifierMention? {
    var index = start
    while let digit = text.firstDigit(from: index, to: end) {
      index = beginning(before: digit, in: text, from: index)
      while index <= digit {
        if let found = starting(at: index, in: text, to: end) { return found }
        index &+= 1
      }
      // No identifier begins inside a number.
      index = IdentifierText.endOfDigits(from: index, in: text, to: end)
    }
    return nil
  }

  /// Where an identifier may begin at the earliest whose first digit stands at a position.
  private static func beginning(before digit: Int, in text: Span<UInt8>, from start: Int) -> Int {
    guard digit > start, mayPrecedeNumber(text[digit &- 1]) else { return digit }
    var index = digit
    // Two words at most stand before a number, as in `ORCID iD: ` and `PMID: PMC`; the longest is
    // PubMed's address.
    var words = 0
    var letters = 0
    while index > start, letters < 32 {
      let byte = text[index &- 1]
      if byte > 0x20, byte < 0x80, byte != UInt8(ascii: ":") {
        letters &+= 1
      } else if letters > 0 {
        words &+= 1
        if words == 2 { break }
        letters = 0
      }
      index &-= 1
    }
    return index
  }

  /// Whether the words before a number may end in a byte: a letter, a blank, a dash, `:` or `/`.
  private static func mayPrecedeNumber(_ byte: UInt8) -> Bool {
    byte.isLetter || byte <= 0x20 || byte >= 0x80 || byte == UInt8(ascii: ":")
      || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-")
  }

  /// All identifiers of a text.
  static func all(in text: Span<UInt8>) -> [IdentifierMention] {
    var found: [IdentifierMention] = []
    var position = 0
    while let mention = next(in: text, from: position, to: text.count) {
      found.append(mention)
      position = max(position + 1, mention.range.upperBound)
    }
    return found
  }

  /// All identifiers of a text.
  static func all(in text: String) -> [IdentifierMention] { all(in: text.utf8Span.span) }

  /// The identifier that begins at a position.
  static func starting(at index: Int, in text: Span<UInt8>, to end: Int) -> IdentifierMention? {
    guard index &+ 5 < end, mayBegin(text[index], before: text[index &+ 1]) else { return nil }
    return known(text[index], at: index, in: text, to: end)
  }

  /// Whether an identifier may begin with two bytes: most begin none, and are told by these.
  private static func mayBegin(_ byte: UInt8, before next: UInt8) -> Bool {
    let small = next | 0x20
    return switch byte {
    case UInt8(ascii: "1"): next == UInt8(ascii: "0") || small == UInt8(ascii: "o")
    case UInt8(ascii: "2"): next == UInt8(ascii: "0")
    case UInt8(ascii: "d"), UInt8(ascii: "D"):
      small == UInt8(ascii: "o") || small == UInt8(ascii: "x") || small == UInt8(ascii: "r")
    case UInt8(ascii: "p"), UInt8(ascii: "P"):
      small == UInt8(ascii: "m") || small == UInt8(ascii: "u")
    case UInt8(ascii: "i"), UInt8(ascii: "I"): small == UInt8(ascii: "s")
    case UInt8(ascii: "o"), UInt8(ascii: "O"): small == UInt8(ascii: "r")
    case UInt8(ascii: "N"):
      small == UInt8(ascii: "c") || small == UInt8(ascii: "t") || small == UInt8(ascii: "l")
    case UInt8(ascii: "A"): small == UInt8(ascii: "c")
    case UInt8(ascii: "C"): small == UInt8(ascii: "r")
    default: false
    }
  }

  private static func known(
    _ byte: UInt8, at index: Int, in text: Span<UInt8>, to end: Int
  ) -> IdentifierMention? {
    let isInWord = index > 0 && (text[index - 1].isLetter || text[index - 1].isDigit)
    switch byte | 0x20 {
    // `eISSN`, `pISSN`.
    case UInt8(ascii: "i"):
      return SerialNumber.mention(at: index, in: text, to: end)
        ?? (isInWord
          ? nil
          : BookNumber.mention(at: index, in: text, to: end)
            ?? TrialNumber.mention(at: index, in: text, to: end))
    case _ where isInWord: return nil
    case 0x31: return DOIName.mention(at: index, in: text, to: end)
    case 0x32: return EuropeanTrialNumber.mention(at: index, in: text, to: end)
    case UInt8(ascii: "d") where text[index + 1] | 0x20 != UInt8(ascii: "r"):
      return DOIName.marked(at: index, in: text, to: end)
    case UInt8(ascii: "p"): return PubMedNumber.mention(at: index, in: text, to: end)
    case UInt8(ascii: "o"): return ResearcherNumber.mention(at: index, in: text, to: end)
    case UInt8(ascii: "n"):
      return TrialNumber.mention(at: index, in: text, to: end)
        ?? DutchTrialNumber.mention(at: index, in: text, to: end)
    default: return TrialNumber.mention(at: index, in: text, to: end)
    }
  }
}
