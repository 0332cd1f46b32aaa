extension StatementReader {
  /// Reads percentages of groups whose size is given: `47% of the 17 patients`.
  mutating func readShares(_ tokens: [StatementToken]) {
    for position in tokens.indices {
      guard let number = tokens[position].number, number.isPercentage, !number.isSigned,
        (0...100).contains(number.value), position + 2 < tokens.count,
        tokens[position + 1].term == .of
      else { continue }
      var index = position + 2
      if tokens[index].term == .link { index += 1 }
      guard index + 1 < tokens.count, let total = tokens[index].number?.count, total > 1,
        tokens[index + 1].term == .people,
        position == 0 || !isInexact(tokens[position - 1])
      else { continue }
      add(
        ShareStatement(
          text: self.index,
          range: tokens[position].range.lowerBound..<tokens[index + 1].range.upperBound,
          percentage: number.printed, percentageText: words(tokens[position...position]),
          total: total))
    }
  }

  private func isInexact(_ token: StatementToken) -> Bool {
    token.term == .approximate || token.term == .spread || token.term == .to
      || token.term == .interval
      || ["-", "~", "<", ">"].contains(where: token.isMark)
  }

  /// Reads the percentages of men and women, who together are everybody.
  mutating func readClasses(_ tokens: [StatementToken]) {
    guard let first = tokens.firstIndex(where: { $0.number?.isPercentage == true }),
      let second = tokens[(first + 1)...].firstIndex(where: { $0.number?.isPercentage == true }),
      second - first < 6, second + 1 < tokens.count,
      !tokens[(second + 1)...].contains(where: { $0.number?.isPercentage == true }),
      let left = tokens[first].number, let right = tokens[second].number,
      !tokens[first...second].contains(where: { $0.term == .versus || $0.term == .approximate }),
      isInOtherSexes(tokens[first + 1], tokens[second + 1])
    else { return }
    add(
      ClassesStatement(
        text: index, range: tokens[first].range.lowerBound..<tokens[second + 1].range.upperBound,
        percentages: [left.printed, right.printed]))
  }

  private func isInOtherSexes(_ left: StatementToken, _ right: StatementToken) -> Bool {
    let words = [left, right].map { text.words($0.range).lowercased() }
    let women = words.map { $0.hasPrefix("vrouw") || $0 == "women" || $0 == "female" }
    let men = words.map { ["man", "mannen", "men", "male", "mannelijk"].contains($0) }
    return women[0] && men[1] || men[0] && women[1]
  }
}
