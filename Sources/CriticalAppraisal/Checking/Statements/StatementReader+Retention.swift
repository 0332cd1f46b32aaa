extension StatementReader {
  /// Reads how many of a group stayed and how many did not: `Of 120 people, 92 completed and 28
  /// withdrew`.
  mutating func readRetention(_ tokens: [StatementToken]) {
    guard let completed = tokens.firstIndex(where: { $0.term == .completed }) else { return }
    let counts = tokens.indices.filter { tokens[$0].number != nil }
    guard (2...3).contains(counts.count), let total = counts.first, let last = counts.last,
      counts.allSatisfy({ isCountOfPeople($0, in: tokens) }),
      let whole = tokens[total].number?.count, whole > 9, isGroup(total, in: tokens),
      !tokens.contains(where: { token in
        token.kind == .unclear || token.term == .approximate || token.term == .versus
      }), completed > total
    else { return }
    let numbers = counts.dropFirst().compactMap { tokens[$0].number?.count }
    let range = tokens[total].range.lowerBound..<tokens[last].range.upperBound
    if numbers.count == 1, let number = numbers.first, abs(completed - last) < 4 {
      guard number > whole, number * 4 < whole * 5 else { return }
      add(SumStatement(text: index, range: range, parts: [number], total: whole, isShare: true))
    } else if numbers.count == 2, let lost = tokens.firstIndex(where: { $0.term == .lost }),
      abs(completed - counts[1]) < 4, abs(lost - last) < 4,
      abs(numbers[0] + numbers[1] - whole) * 5 <= whole
    {
      let sum = SumStatement(text: index, range: range, parts: numbers, total: whole)
      // The numbers of arms are read so too.
      if found.sums.last?.parts != numbers || found.sums.last?.text != index { add(sum) }
    }
  }

  /// Whether it is a whole number of no time, per cent or class.
  private func isCountOfPeople(_ position: Int, in tokens: [StatementToken]) -> Bool {
    guard tokens[position].number?.count != nil else { return false }
    guard position + 1 < tokens.count else { return true }
    let next = tokens[position + 1]
    return next.term != .time && next.term != .unit && next.term != .total
      && !["-", "/", "(", ":"].contains(where: next.isMark)
  }

  /// `of 120`, `van de 120`, `120 people`.
  private func isGroup(_ position: Int, in tokens: [StatementToken]) -> Bool {
    let before = position > 0 ? tokens[position - 1].term : nil
    let after = position + 1 < tokens.count ? tokens[position + 1].term : nil
    return (before == .of && position == 1) || after == .people || after == .randomised
  }
}
