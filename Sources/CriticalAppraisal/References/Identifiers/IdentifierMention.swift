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
  static func next(in text: Span<UInt8>, from start: Int, to end: Int) -> IdentifierMention? {
    let seconds = seconds.span
    var index = start
    while index &+ 5 < end {
      let byte = text[index]
      // Most bytes begin none, and are told by two of them.
      if (seconds[Int(byte)] >> UInt32(text[index &+ 1] & 31)) & 1 != 0,
        let found = known(byte, at: index, in: text, to: end)
      {
        return found
      }
      index &+= 1
    }
    return nil
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
    guard index &+ 5 < end else { return nil }
    let byte = text[index]
    guard (seconds[Int(byte)] >> UInt32(text[index &+ 1] & 31)) & 1 != 0 else { return nil }
    return known(byte, at: index, in: text, to: end)
  }

  /// For each byte that may begin an identifier the bytes that may follow it, modulo 32, as bits.
  private static let seconds: [UInt32] = {
    var seconds = [UInt32](repeating: 0, count: 256)
    let pairs: KeyValuePairs = [
      "1": "0o", "2": "0", "dD": "oxr", "pP": "mu", "iI": "s", "oO": "r", "N": "ctl", "A": "c",
      "C": "r",
    ]
    for (firsts, following) in pairs {
      for first in firsts.utf8 {
        for second in following.utf8 { seconds[Int(first)] |= 1 << UInt32(second & 31) }
      }
    }
    return seconds
  }()

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
    case UInt8(ascii: "d"):
      return DOIName.marked(at: index, in: text, to: end)
        ?? TrialNumber.mention(at: index, in: text, to: end)
    case UInt8(ascii: "p"): return PubMedNumber.mention(at: index, in: text, to: end)
    case UInt8(ascii: "o"): return ResearcherNumber.mention(at: index, in: text, to: end)
    case UInt8(ascii: "n"):
      return TrialNumber.mention(at: index, in: text, to: end)
        ?? DutchTrialNumber.mention(at: index, in: text, to: end)
    default: return TrialNumber.mention(at: index, in: text, to: end)
    }
  }
}
