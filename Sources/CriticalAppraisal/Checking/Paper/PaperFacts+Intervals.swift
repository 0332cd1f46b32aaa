extension PaperFacts {
  /// An estimate with its confidence interval; without signs, which turn with the comparison.
  struct Interval: Sendable, Hashable {
    var estimate: Double?
    var lower: Double
    var upper: Double
  }

  /// The confidence intervals it gives: `-4.6 (95% CI -5.9 to -3.4)`.
  var intervals: [Stated<Interval>] {
    text.words.indices.compactMap { index in
      guard Self.names.contains(text.words[index].letters) else { return nil }
      var limits: [Int] = []
      var position = index + 1
      while limits.count < 2, position < index + 9, let word = text.word(position, with: index) {
        if word.letters.utf8.first?.isDigit == true,
          text.word(position + 1, with: index)?.letters != "%" || !limits.isEmpty
            || word.number != 95
        {
          limits.append(position)
        }
        position += 1
      }
      guard limits.count == 2, let lower = text.words[limits[0]].number,
        let upper = text.words[limits[1]].number
      else { return nil }
      let estimate = estimate(before: index)
      return text.stated(
        Interval(
          estimate: estimate.flatMap { text.words[$0].number }, lower: min(lower, upper),
          upper: max(lower, upper)),
        (estimate ?? index)...limits[1])
    }
  }

  private static let names: Set<String> = [
    "ci", "bi", "bhi", "betrouwbaarheidsinterval",
  ]

  /// The number before the bracket that an interval stands in.
  private func estimate(before index: Int) -> Int? {
    var position = index - 1
    var isOutside = false
    while position >= index - 8, let word = text.word(position, with: index) {
      defer { position -= 1 }
      if word.letters == "(" || word.letters == "[" {
        if isOutside { return nil }
        isOutside = true
      } else if word.letters == ")" || word.letters == ";" {
        return nil
      } else if isOutside, word.letters.utf8.first?.isDigit == true {
        return position
      }
    }
    return nil
  }
}
