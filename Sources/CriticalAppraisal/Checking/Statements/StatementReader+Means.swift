extension StatementReader {
  /// Reads the mean of a single item, or of whole numbers, with the number of people.
  ///
  /// Only where the sentence says so: means of several items, ratings or imputed scores need not be
  /// those of whole numbers.
  mutating func readMeans(_ tokens: [StatementToken]) {
    guard let count = tokens.firstIndex(where: { $0.term == .count }), count + 2 < tokens.count,
      tokens[count + 1].isMark("="), let people = tokens[count + 2].number?.count, people > 0,
      tokens.contains(where: { isSingleItem($0) }),
      tokens.count(where: { $0.term == .count }) == 1,
      let name = tokens.firstIndex(where: { isMean($0) }),
      let value = value(before: count, in: tokens) ?? number(of: name, in: tokens),
      !value.number.isAmbiguous,
      !value.number.isPercentage, value.number.printed.decimals > 0
    else { return }
    let range = min(name, count)...max(value.index, count + 2)
    add(
      MeanStatement(
        text: index,
        range: tokens[range.lowerBound].range
          .lowerBound..<tokens[range.upperBound].range.upperBound,
        mean: value.number.printed, meanText: words(tokens[value.index...value.index]),
        people: people))
  }

  /// The number whose bracket begins with the count: `3.44 (n = 20)`.
  private func value(
    before count: Int, in tokens: [StatementToken]
  ) -> (number: StatementNumber, index: Int)? {
    guard count > 1, tokens[count - 1].isMark("("), let number = tokens[count - 2].number else {
      return nil
    }
    return (number, count - 2)
  }

  private func isMean(_ token: StatementToken) -> Bool {
    token.term == .measure(.other)
      && ["mean", "gemiddelde", "gemiddeld"].contains(text.words(token.range).lowercased())
  }

  private func isSingleItem(_ token: StatementToken) -> Bool { token.term == .singleItem }

  // MARK: Direction

  /// Reads which end of a well-known scale is said to be good, where that is wrong.
  mutating func readDirections(_ tokens: [StatementToken]) {
    for start in tokens.indices where tokens[start].term == .scale {
      let name = text.words(tokens[start].range).uppercased()
      guard let isHigherWorse = Self.isHigherWorse[name] else { continue }
      var comparative: Bool?
      var hasBracket = false
      for index in (start + 1)..<min(start + 14, tokens.count) {
        let token = tokens[index]
        // What follows may be of another scale: "ODI and SF-36 (higher is better)".
        if token.term == .scale || token.term == .and || isName(token) { break }
        if token.isMark("(") {
          guard !hasBracket else { break }
          hasBracket = true
        }
        let word = text.words(token.range).lowercased()
        if let isHigher = comparative {
          let isGood: Bool
          if ["beter", "better", "gunstiger"].contains(word) {
            isGood = true
          } else if ["slechter", "worse", "ongunstiger"].contains(word) {
            isGood = false
          } else if token.isMark("=") || token.term == .link || Self.joints.contains(word) {
            continue
          } else {
            break
          }
          let next = index + 1 < tokens.count ? text.words(tokens[index + 1].range) : ""
          if isHigher == isGood, isHigherWorse, next != "dan", next != "than" {
            report(name, tokens[start...index], isHigherWorse)
          } else if isHigher != isGood, !isHigherWorse {
            report(name, tokens[start...index], isHigherWorse)
          }
          break
        }
        if word.hasPrefix("hoger") || word == "higher" {
          comparative = true
        } else if word.hasPrefix("lager") || word == "lower" {
          comparative = false
        }
      }
    }
  }

  private func isName(_ token: StatementToken) -> Bool {
    token.kind == .word && text.bytes[token.range].count(where: TextByte.isCapital) > 1
  }

  private mutating func report(
    _ name: String, _ tokens: ArraySlice<StatementToken>, _ isHigherWorse: Bool
  ) {
    guard let first = tokens.first, let last = tokens.last else { return }
    add(
      DirectionStatement(
        text: index, range: first.range.lowerBound..<last.range.upperBound, scale: name,
        isHigherWorse: isHigherWorse))
  }

  private static let joints: Set<String> = [
    "score", "scores", "betekent", "means", "indicates", "indicate", "is", "duidt", "op", "functie",
    "function", "functioneren", "mean", "are", "zijn", "geven",
  ]

  /// The direction of scales that have no version the other way round.
  private static let isHigherWorse: [String: Bool] = [
    "RMDQ": true, "ODI": true, "NDI": true, "QBPDQ": true, "TSK": true, "FABQ": true, "PHQ": true,
    "HADS": true, "SPADI": true, "DASH": true, "PSFS": false,
  ]
}
