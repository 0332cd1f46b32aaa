/// The numbers in parentheses of one text, which may be those of a series: `(1) pijn, (2) functie`.
struct ParenthesisSeries {
  private var found: [Citation] = []

  /// No number was found yet.
  init() {}

  /// Adds what was found next.
  mutating func add(_ citation: Citation) { found.append(citation) }

  /// What is found and is no series.
  func citations(in text: CitationText) -> [Citation] {
    guard found.count > 1 else { return found.filter { !opensText($0, text) } }
    let isCounting = found.indices.allSatisfy { found[$0].targets == [$0 + 1] }
    return isCounting && found.allSatisfy({ precedesWord($0, text) })
      && found.dropFirst().allSatisfy({ followsBreak($0, text) }) ? [] : found
  }

  /// Whether it is the first thing of its text, as a number of a paragraph is.
  private func opensText(_ citation: Citation, _ text: CitationText) -> Bool {
    citation.range.lowerBound == text.range.lowerBound
  }

  /// Whether a word follows.
  private func precedesWord(_ citation: Citation, _ text: CitationText) -> Bool {
    let rest = text.bytes[citation.range.upperBound..<text.range.upperBound].prefix(3)
      .drop(while: \.isBlank)
    return rest.first.map { $0.isLetter || $0 >= 0x80 } ?? true
  }

  /// Whether a mark, or *and*, stands before it.
  private func followsBreak(_ citation: Citation, _ text: CitationText) -> Bool {
    let before = text.bytes[text.range.lowerBound..<citation.range.lowerBound].trimmedBlanks
    guard let last = before.last else { return true }
    if !(last.isLetter || last.isDigit || last >= 0x80 || last == 0x29) { return true }
    let word = before.reversed().prefix(while: \.isLetter).reversed()
    return Self.conjunctions.contains { $0.elementsEqual(word) }
  }

  private static let conjunctions = ["en", "and", "of", "or"].map { Array($0.utf8) }
}
