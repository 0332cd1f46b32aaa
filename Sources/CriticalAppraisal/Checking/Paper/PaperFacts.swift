/// What a text states of a study, whether an appraisal or the paper itself, in Dutch or English.
///
/// Only what it states clearly: what is doubtful is left out.
struct PaperFacts: Sendable {
  let text: StudyText

  init(_ text: String) { self.text = StudyText(text) }

  /// All whole numbers, with or without thousands marks or blanks.
  var counts: [Stated<Int>] {
    text.words.indices.flatMap { index -> [Stated<Int>] in
      let word = text.words[index]
      guard let count = word.count else { return [] }
      let whole = [text.stated(count, index...index)]
      guard word.letters.utf8.count < 4, let next = text.word(index + 1, with: index),
        next.letters.utf8.count == 3, let rest = next.count,
        (1...3).contains(next.range.lowerBound - word.range.upperBound)
      else { return whole }
      return whole + [text.stated(count * 1000 + rest, index...(index + 1))]
    }
  }

  /// The phrases of a vocabulary, each with its index.
  func phrases(_ phrases: Phrases) -> [Stated<Int>] {
    phrases.matches(in: text.text, limit: 200).map { match in
      var end = match.range.upperBound
      // An open phrase is quoted with the rest of its word.
      let bytes = text.text.utf8Span.span
      while end < bytes.count, TextByte.kind(bytes[end]) != 0 { end += 1 }
      let range = match.range.lowerBound..<end
      return Stated(value: match.phrase, range: range, quote: text.text.words(range))
    }
  }

  /// The index of the word that begins at a byte.
  func word(at byte: Int) -> Int? { text.words.firstIndex { $0.range.upperBound > byte } }
}

extension PaperFacts {
  /// Words with a few before and after them in their sentence, for quoting them.
  func context<Value>(of stated: Stated<Value>) -> String {
    guard let first = word(at: stated.range.lowerBound),
      let last = word(at: max(stated.range.upperBound - 1, stated.range.lowerBound))
    else { return stated.quote }
    let sentence = text.sentence(of: first)
    let start = max(first - 4, sentence.lowerBound)
    let end = min(max(last, first) + 4, max(sentence.upperBound, last))
    return (start > sentence.lowerBound ? "…" : "") + text.quote(start...end)
      + (end < sentence.upperBound ? "…" : "")
  }
}
