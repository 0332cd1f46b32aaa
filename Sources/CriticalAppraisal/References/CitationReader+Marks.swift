extension CitationReader {
  /// The citations of a text that begin with a mark, in order.
  mutating func marks(in text: CitationText) -> [Citation] {
    let span = text.bytes.span
    let range = text.range
    var found: [Citation] = []
    var series = ParenthesisSeries()
    var index = range.lowerBound
    while true {
      index = span.first(from: index, to: range.upperBound) {
        $0.matches(UInt8(ascii: "[")) | $0.matches(UInt8(ascii: "("))
          | $0.matches(UInt8(ascii: "@")) | $0.matches(0xC2) | $0.matches(0xE2)
      }
      guard index < range.upperBound else { break }
      let byte = span[index]
      var mark: Citation?
      switch byte {
      case UInt8(ascii: "["): mark = bracket(at: index, in: text)
      case UInt8(ascii: "("):
        if let citation = parenthesis(at: index, in: text) {
          series.add(citation)
          index = citation.range.upperBound
          continue
        }
      case UInt8(ascii: "@"): mark = narrativeKey(at: index, in: text)
      case 0xC2, 0xE2:
        let (digits, end) = SuperscriptDigits.read(text.bytes, index..<range.upperBound)
        if !digits.isEmpty {
          let before = text.bytes[range.lowerBound..<index]
          if let numbers = CitationNumbers.read(digits[...]), !SuperscriptDigits.isUnit(before),
            let citation = citation(.superscript, numbers, index..<end)
          {
            found.append(citation)
          }
          index = end
          continue
        }
      default: break
      }
      if let mark {
        found.append(mark)
        index = mark.range.upperBound
      } else {
        index += 1
      }
    }
    for citation in series.citations(in: text) {
      if let placed = text.placed(citation, in: tree) { parentheses.append(placed) }
    }
    return found
  }

  private mutating func narrativeKey(at index: Int, in text: CitationText) -> Citation? {
    if keys == nil { keys = KeyCitations(references) }
    return keys?.narrative(text.bytes, at: index, in: text.range)
  }

  /// Reads `[1, 2]` or `[@kent2023]`.
  private mutating func bracket(at start: Int, in text: CitationText) -> Citation? {
    let bytes = text.bytes
    let limit = min(text.range.upperBound, start + AuthorYearCitations.bracketReach)
    guard let end = bytes.span.firstIndex(of: UInt8(ascii: "]"), from: start, to: limit) else {
      return nil
    }
    let range = start..<(end + 1)
    let inner = bytes[(start + 1)..<end]
    if let numbers = CitationNumbers.read(inner) {
      let context = BracketContext(bytes: bytes, range: text.range, bracket: range)
      return context.holdsValues(numbers) ? nil : citation(.bracket, numbers, range)
    }
    guard inner.contains(UInt8(ascii: "@")) else { return nil }
    if keys == nil { keys = KeyCitations(references) }
    return keys?.bracket(bytes, range)
  }

  // MARK: Numbers

  private func parenthesis(at start: Int, in text: CitationText) -> Citation? {
    let bytes = text.bytes
    let limit = min(text.range.upperBound, start + 60)
    guard let end = bytes[start..<limit].firstIndex(of: UInt8(ascii: ")")),
      let numbers = CitationNumbers.read(bytes[(start + 1)..<end]),
      numbers.allSatisfy({ indexByNumber[$0] != nil })
    else { return nil }
    let range = start..<(end + 1)
    let context = BracketContext(bytes: bytes, range: text.range, bracket: range)
    if context.holdsValues(numbers) { return nil }
    return Citation(form: .parenthesis, targets: numbers, unresolved: [], node: 0, range: range)
  }

  /// A citation of some numbers, unless they can be none of the list's.
  func citation(
    _ form: Citation.Form, _ numbers: [Int], _ range: Range<Int>
  ) -> Citation? {
    guard !numbers.allSatisfy({ indexByNumber[$0] != nil }) else {
      return Citation(form: form, targets: numbers, unresolved: [], node: 0, range: range)
    }
    let known = numbers.filter { indexByNumber[$0] != nil }
    let unknown = numbers.filter { indexByNumber[$0] == nil }
    if known.isEmpty {
      // `[0-10]` and `[60-85]` are ranges of a scale; `[12]` after a list of ten is a mistake.
      let isNear = unknown.allSatisfy { $0 > 0 && $0 <= max(highest * 2, highest + 10) }
      let isSpan =
        unknown.count > 1 && zip(unknown, unknown.dropFirst()).allSatisfy { $1 == $0 + 1 }
      guard isNear, !isSpan, form == .bracket || highest > 0 else { return nil }
    }
    return Citation(
      form: form, targets: known, unresolved: unknown.map(String.init), node: 0, range: range)
  }
}
