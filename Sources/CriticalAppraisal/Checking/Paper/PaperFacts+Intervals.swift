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
        (estimate ?? index)...closed(limits[1], from: estimate ?? index))
    }
  }

  private static let names: Set<String> = [
    "ci", "bi", "bhi", "betrouwbaarheidsinterval",
  ]

  /// The last word of a quotation, with the bracket that closes it.
  private func closed(_ last: Int, from first: Int) -> Int {
    let letters = text.words[first...last].map(\.letters)
    let isOpen = letters.count { $0 == "(" || $0 == "[" } > letters.count { $0 == ")" || $0 == "]" }
    let next = text.word(last + 1, with: last)?.letters ?? ""
    return isOpen && (next == ")" || next == "]") ? last + 1 : last
  }

  /// The estimate that an interval is of: `4.6 (95% CI`, `(HR 0.79; 95% CI`,
  /// `0.79; 95% confidence interval [CI]`.
  private func estimate(before index: Int) -> Int? {
    var position = index - 1
    var brackets = 0
    var words = 0
    while position >= index - 14, let word = text.word(position, with: index) {
      defer { position -= 1 }
      switch word.letters {
      case "(", "[":
        // A bracket around the name of the interval itself does not count.
        if position < index - 1 || !isNamed(before: position) { brackets += 1 }
        if brackets > 1 { return nil }
      case ")", "]": return nil
      case ",", ";", "%", ":", "=": continue
      default:
        guard word.number != nil, word.letters.utf8.first?.isDigit == true else {
          words += Self.isName(word.letters) ? 0 : 1
          if words > 4 { return nil }
          continue
        }
        if isLevel(position) || isOfP(position) || isTime(position) { continue }
        return position
      }
    }
    return nil
  }

  private static func isName(_ word: String) -> Bool {
    ["confidence", "interval", "betrouwbaarheids"].contains(word) || names.contains(word)
  }

  /// Whether a bracket comes right after the name of an interval in full.
  private func isNamed(before position: Int) -> Bool {
    Self.isName(text.word(position - 1, with: position)?.letters ?? "")
  }

  /// Whether a number is a level of confidence, `95%`.
  func isLevel(_ position: Int) -> Bool {
    guard let number = text.words[position].number, (80..<100).contains(number),
      text.word(position + 1, with: position)?.letters == "%"
    else { return false }
    return ((position + 2)..<(position + 5)).contains {
      Self.isName(text.word($0, with: position)?.letters ?? "")
    }
  }

  /// Whether a number is a p value, or a number of people behind `n`.
  func isOfP(_ position: Int) -> Bool {
    let before = text.word(position - 1, with: position)?.letters ?? ""
    let name = before == "=" ? text.word(position - 2, with: position)?.letters ?? "" : before
    return ["p", "n", "i2"].contains(name)
  }

  /// Whether a number is that of a time, `12 weeks`.
  func isTime(_ position: Int) -> Bool {
    StudyWords.isTimeUnit(text.word(position + 1, with: position)?.letters ?? "")
  }
}
