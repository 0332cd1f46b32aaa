extension StatementReader {
  /// Reads a number needed to treat that has an absolute difference, or two risks, beside it.
  mutating func readNeeded(_ tokens: [StatementToken]) {
    let needed = tokens.indices.filter { tokens[$0].term == .measure(.numberNeededToTreat) }
    guard let first = needed.first, !tokens.contains(where: { $0.term == .rate }),
      let value = number(of: first, in: tokens), value.number.value >= 1,
      !value.number.isPercentage, !value.number.isSigned, !value.number.isAmbiguous,
      needed.dropFirst().allSatisfy({ number(of: $0, in: tokens) == nil })
    else { return }
    guard let difference = absoluteDifference(in: tokens) ?? riskDifference(in: tokens) else {
      return
    }
    let start = min(first, difference.tokens.lowerBound)
    let end = max(value.index, difference.tokens.upperBound - 1)
    add(
      NeededStatement(
        text: index, range: tokens[start].range.lowerBound..<tokens[end].range.upperBound,
        number: value.number, difference: difference.range, differenceText: difference.text,
        printedDifference: difference.value))
  }

  /// An absolute difference in a sentence.
  private struct AbsoluteDifference {
    /// What the printed numbers allow.
    var range: ClosedRange<Double>
    var value: Double
    var text: String
    var tokens: Range<Int>
  }

  /// The number that belongs to a name: right after it, or behind its abbreviation.
  func number(
    of name: Int, in tokens: [StatementToken]
  ) -> (number: StatementNumber, index: Int)? {
    var index = name + 1
    var skipped = 0
    while index < tokens.count, skipped < 5 {
      let token = tokens[index]
      if let number = token.number {
        let isRange =
          index + 1 < tokens.count
          && (tokens[index + 1].term == .to || tokens[index + 1].isMark("-"))
        return isRange ? nil : (number, index)
      }
      let joins =
        token.term == .of || token.term == .link || token.term == tokens[name].term
        || [":", "=", ",", "(", ")"].contains(where: token.isMark)
      guard joins else { return nil }
      index += 1
      skipped += 1
    }
    return nil
  }

  /// A named absolute difference: `ARR 12,5%`.
  private func absoluteDifference(in tokens: [StatementToken]) -> AbsoluteDifference? {
    let names = tokens.indices.filter { tokens[$0].term == .measure(.absoluteReduction) }
    let named = names.filter { number(of: $0, in: tokens) != nil }
    guard named.count == 1, let name = named.first, let value = number(of: name, in: tokens)
    else { return nil }
    let printed = value.number
    guard printed.value != 0, !printed.isAmbiguous else { return nil }
    let size = abs(printed.value)
    let isFraction = !printed.isPercentage && size < 1
    guard isFraction || printed.isPercentage, size <= 100 else { return nil }
    let scale: Double = isFraction ? 1 : 100
    let low = max(0, size - printed.slack) / scale
    let high = (size + printed.slack) / scale
    return AbsoluteDifference(
      range: low...high, value: size / scale, text: words(tokens[value.index...value.index]),
      tokens: name..<(value.index + 1))
  }

  /// Two percentages that are compared: `66% versus 20%`.
  private func riskDifference(in tokens: [StatementToken]) -> AbsoluteDifference? {
    let percentages = tokens.indices.filter { tokens[$0].number?.isPercentage == true }
    guard percentages.count == 2, let first = tokens[percentages[0]].number,
      let second = tokens[percentages[1]].number,
      tokens[percentages[0]..<percentages[1]].contains(where: { $0.term == .versus }),
      !tokens.contains(where: { token in
        token.term == .interval || token.term == .measure(.relativeReduction)
          || token.term == .measure(.ratio) || token.term == .approximate
      }),
      percentages[1] - percentages[0] < 12, !first.isSigned, !second.isSigned
    else { return nil }
    let size = abs(first.value - second.value)
    let slack = first.slack + second.slack
    guard size > slack else { return nil }
    let text =
      words(tokens[percentages[0]...percentages[0]]) + " - "
      + words(tokens[percentages[1]...percentages[1]])
    return AbsoluteDifference(
      range: (size - slack) / 100...(size + slack) / 100, value: size / 100, text: text,
      tokens: percentages[0]..<(percentages[1] + 1))
  }
}
