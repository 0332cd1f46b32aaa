/// The judgement of a domain as it was typed: `low`, `high; nobody was blinded`, `yes (p. 4)`, `★★`.
struct Judged {
  var judgement: EvidenceJudgement
  /// The points or stars, where the instrument counts them.
  var points: Int?
  var reason: String?

  /// Reads it; `nil` when there is no judgement in it.
  init?(_ text: String, _ instrument: Instrument?, _ language: Language) {
    if let whole = Self.value(text, instrument, language) {
      (judgement, points) = whole
      return
    }
    guard let (first, reason) = text.splitAtReason,
      let value = Self.value(first, instrument, language)
    else { return nil }
    (judgement, points) = value
    self.reason = reason
  }

  private static func value(
    _ text: String, _ instrument: Instrument?, _ language: Language
  ) -> (EvidenceJudgement, Int?)? {
    if instrument?.overall == .total, let points = points(text, language) {
      let highest = instrument?.items.map(\.points).max() ?? 1
      return (points == 0 ? .no : points < highest && points > 1 ? .partly : .yes, points)
    }
    return EvidenceText(text, language).judgement.map { ($0, nil) }
  }

  /// The number of points, in digits or in stars.
  private static func points(_ text: String, _ language: Language) -> Int? {
    let stars = text.unicodeScalars.filter { $0.value != 0xFE0F && $0 != " " }
    if !stars.isEmpty, stars.allSatisfy({ "*\u{2605}\u{2B50}\u{2606}".unicodeScalars.contains($0) })
    {
      return stars.count { $0 != "\u{2606}" }
    }
    let read = EvidenceText(text, language)
    let words = Set(["star", "stars", "ster", "sterren", "punt", "punten", "point", "points"])
    guard read.numbers.count == 1, let count = read.numbers.first?.count, count < 10,
      read.words.allSatisfy(words.contains)
    else { return nil }
    return count
  }
}

extension String {
  /// What stands before the first mark, and the reason that stands behind it.
  var splitAtReason: (first: String, reason: String?)? {
    guard
      let mark = firstIndex(where: { ",;:.(\u{2013}\u{2014}".contains($0) })
        ?? firstIndex(of: "-")
    else { return nil }
    var reason = String(self[mark...].dropFirst()).trimmed
    if self[mark] == "(", reason.hasSuffix(")") { reason.removeLast() }
    return (String(self[..<mark]), reason.isEmpty ? nil : reason)
  }
}

extension YAMLValue {
  /// A text such as `1. Blinding (assessors): yes` as a map of its one key; others as they are.
  func splitAtJudgement(_ instrument: Instrument?, _ language: Language) -> YAMLValue {
    guard let text = scalar else { return self }
    var rest = text[...]
    while let colon = rest.firstIndex(of: ":") {
      rest = rest[colon...].dropFirst()
      guard rest.first == " ", colon > text.startIndex,
        Judged(String(rest).trimmed, instrument, language) != nil
      else { continue }
      let value = YAMLValue(content: .scalar(String(rest).trimmed), line: line)
      let entry = YAMLEntry(key: String(text[..<colon]).trimmed, value: value, line: line)
      return YAMLValue(content: .map([entry]), line: line)
    }
    return self
  }
}
