/// A claim of an effect in running text: that it is significant, matters, or is proven.
struct Claim: Sendable, Hashable {
  /// What is claimed.
  enum Kind: Sendable, Hashable {
    case significance
    case relevance
    case superiority
  }

  var kind: Kind
  var range: Range<Int>
  /// The words of the claim.
  var text: String

  /// Whether anything may be claimed at all.
  static func mayOccur(among texts: WordBeginnings) -> Bool { texts.mayHold(beginnings) }

  /// The claims of a text, in order; a sentence that leaves the matter open claims nothing.
  static func all(in string: String) -> [Claim] {
    let matches = words.matches(in: string, limit: 20)
    guard !matches.isEmpty else { return [] }
    let text = string.utf8Span.span
    return matches.compactMap { match -> Claim? in
      let kind: Kind =
        match.phrase < significance
        ? .significance : match.phrase < relevance ? .relevance : .superiority
      let sentence = TextByte.sentence(around: match.range.lowerBound, in: text)
      guard hedges.first(in: text, from: sentence.lowerBound, to: sentence.upperBound) == nil else {
        return nil
      }
      if kind == .superiority, isDenied(match.range.lowerBound, in: sentence, of: text) {
        return nil
      }
      var end = match.range.upperBound
      while end < text.count, TextByte.kind(text[end]) != 0 { end += 1 }
      let range = match.range.lowerBound..<end
      return Claim(kind: kind, range: range, text: string.words(range))
    }
  }

  /// Whether a word such as `not` stands shortly before: "niet significant" is a claim all the
  /// same, "niet effectiever" is none.
  private static func isDenied(
    _ index: Int, in sentence: Range<Int>, of text: Span<UInt8>
  ) -> Bool {
    let start = max(sentence.lowerBound, index - 32)
    return denials.first(in: text, from: start, to: index) != nil
  }

  private static let words = Phrases([
    "significant*", "statistically significant*",
    "klinisch relevant*", "klinisch belangrijk*", "klinisch betekenisvol*", "clinically relevant*",
    "clinically important*", "clinically meaningful*", "clinically significant*",
    "klinisch significant*",
    "bewezen", "bewijst", "proven", "proves", "effectiever*", "meer effectief", "more effective",
    "superieur*", "superior", "beter dan", "better than", "werkt beter", "works better",
  ])
  private static let beginnings = words.beginnings
  private static let significance = 2
  private static let relevance = 10

  private static let denials = Phrases([
    "niet", "geen", "nooit", "noch", "onvoldoende", "zonder", "not", "no", "never", "nor",
    "insufficient*", "without", "neither",
  ])
  private static let hedges = Phrases([
    "onduidelijk*", "onbekend*", "onzeker*", "geen uitspra*", "niet te zeggen", "niet bekend",
    "weten we niet", "niet zeker", "nog te bezien", "unclear", "unknown", "uncertain*",
    "cannot say",
    "cannot be said", "not known", "remains to be seen", "whether", "do not know", "don't know",
  ])
}
