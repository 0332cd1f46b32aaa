extension StatementReader {
  /// Reads a score that follows its scale with both ends: `NRS 0-10: 6`.
  mutating func readScores(_ tokens: [StatementToken]) {
    for start in tokens.indices where tokens[start].term == .scale {
      var index = start + 1
      if index < tokens.count, tokens[index].isMark("(") { index += 1 }
      guard index + 2 < tokens.count, let lowest = tokens[index].number,
        tokens[index + 1].isMark("-") || tokens[index + 1].term == .to,
        let highest = tokens[index + 2].number, lowest.count == 0 || lowest.count == 1,
        let end = highest.count, end > 1
      else { continue }
      let last = index + 2
      index += 3
      while index < tokens.count,
        [")", ":", "="].contains(where: tokens[index].isMark) || tokens[index].term == .link
      {
        index += 1
      }
      guard index > last + 1, index < tokens.count, let score = tokens[index].number,
        !score.isPercentage, !score.isSigned, !score.isAmbiguous, endsScore(index + 1, in: tokens)
      else { continue }
      add(
        ScoreStatement(
          text: self.index,
          range: tokens[start].range.lowerBound..<tokens[index].range.upperBound, score: score,
          scoreText: words(tokens[index...index]), lowest: lowest, highest: highest,
          scaleText: words(tokens[start...last])))
    }
  }

  /// Whether nothing follows a number that would make it a duration, a count or part of a list.
  private func endsScore(_ index: Int, in tokens: [StatementToken]) -> Bool {
    guard index < tokens.count else { return true }
    let token = tokens[index]
    if token.isMark(",") { return index + 1 < tokens.count && tokens[index + 1].number == nil }
    return ["(", ")", ";", "|"].contains(where: token.isMark) || token.term == .versus
  }
}
