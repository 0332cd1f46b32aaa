extension StatementReader {
  /// Limits that were found.
  struct Limits {
    /// The tokens from the label or bracket to the last limit.
    var tokens: Range<Int>
    var lower: StatementNumber
    var upper: StatementNumber
    /// The tokens of the limits.
    var limits: Range<Int>
    /// In per cent; `nil` when none is named.
    var level: Double?
    /// Whether it is called a confidence interval.
    var isLabelled: Bool
  }

  /// Reads the estimates of a sentence that have an interval.
  mutating func readIntervals(_ tokens: [StatementToken]) {
    guard !tokens.contains(where: { $0.term == .respectively }) else { return }
    var position = 0
    while position < tokens.count {
      guard
        let limits = labelledLimits(at: position, in: tokens)
          ?? bareLimits(at: position, in: tokens)
      else {
        position += 1
        continue
      }
      position = limits.tokens.upperBound
      // Two intervals for two estimates.
      if self.limits(at: position, in: tokens, after: [.and]) != nil { continue }
      if let statement = statement(limits, in: tokens) { add(statement) }
    }
  }

  /// Limits after a label: `95% CI 1.2 to 3.4`.
  private func labelledLimits(at start: Int, in tokens: [StatementToken]) -> Limits? {
    var index = start
    var level: Double?
    if let number = tokens[index].number, number.isPercentage {
      guard Self.levels.contains(number.value) else { return nil }
      level = number.value
      index += 1
      if index < tokens.count, tokens[index].isMark("-") { index += 1 }
    }
    guard index < tokens.count, tokens[index].term == .interval else { return nil }
    index += 1
    // The abbreviation that is introduced: "confidence interval (CI)".
    if index + 2 < tokens.count, tokens[index].isMark("(") || tokens[index].isMark("["),
      tokens[index + 1].term == .interval
    {
      index += 3
    }
    var skipped = 0
    while index < tokens.count, skipped < 6 {
      let token = tokens[index]
      if level == nil, let number = token.number, number.isPercentage,
        Self.levels.contains(number.value), self.limits(at: index, in: tokens) == nil
      {
        level = number.value
      } else if ![.of, .link, .between].contains(token.term),
        ![":", "=", ",", "(", "["].contains(where: token.isMark)
      {
        break
      }
      index += 1
      skipped += 1
    }
    guard let limits = limits(at: index, in: tokens) else { return nil }
    return Limits(
      tokens: start..<limits.end, lower: limits.lower, upper: limits.upper,
      limits: index..<limits.end, level: level, isLabelled: true)
  }

  /// Limits in brackets after an estimate: `1.12 (0.95 to 1.33)`.
  private func bareLimits(at start: Int, in tokens: [StatementToken]) -> Limits? {
    guard start > 0, tokens[start].isMark("(") || tokens[start].isMark("["),
      let limits = limits(at: start + 1, in: tokens),
      [")", "]", ";", ","].contains(where: { mark in
        limits.end < tokens.count && tokens[limits.end].isMark(mark)
      })
    else { return nil }
    let hasDecimals = limits.lower.printed.decimals > 0 || limits.upper.printed.decimals > 0
    let isNamed = heading.contains { $0.term == .interval }
    guard isNamed || hasDecimals else { return nil }
    return Limits(
      tokens: start..<limits.end, lower: limits.lower, upper: limits.upper,
      limits: (start + 1)..<limits.end, level: isNamed ? 95 : nil, isLabelled: isNamed)
  }

  /// Two numbers with a mark or word of a range between them.
  private func limits(
    at start: Int, in tokens: [StatementToken], after words: [StatementTerm] = []
  ) -> (lower: StatementNumber, upper: StatementNumber, end: Int)? {
    var index = start
    for word in words {
      guard index < tokens.count, tokens[index].term == word else { return nil }
      index += 1
    }
    guard index < tokens.count, let lower = tokens[index].number else { return nil }
    index += 1
    if index < tokens.count, tokens[index].term == .unit { index += 1 }
    guard index + 1 < tokens.count else { return nil }
    let separator = tokens[index]
    let isAfterBetween = start > 0 && tokens[start - 1].term == .between
    let isList = separator.isMark(",") || separator.isMark(";")
    guard
      separator.term == .to || isList || separator.isMark("-")
        || (separator.term == .and && isAfterBetween),
      let upper = tokens[index + 1].number,
      !isList || lower.printed.decimals + upper.printed.decimals > 0
        || (start > 0 && (tokens[start - 1].isMark("[") || tokens[start - 1].isMark("(")))
    else { return nil }
    let end = index + 2
    // "1 to 2 to 3" and "12-03-2020" are no limits.
    if end + 1 < tokens.count, tokens[end].isMark("-") || tokens[end].term == .to,
      tokens[end + 1].number != nil
    {
      return nil
    }
    return (lower, upper, end)
  }

  private static let levels: Set<Double> = [80, 90, 95, 97.5, 98, 99, 99.5, 99.9]
}
