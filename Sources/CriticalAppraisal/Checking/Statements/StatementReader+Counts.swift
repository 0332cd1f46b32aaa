extension StatementReader {
  /// Reads counts that have their percentage beside them.
  mutating func readPercentages(_ tokens: [StatementToken]) {
    readPercentageOfNamedGroup(tokens)
    var position = 0
    while position < tokens.count {
      defer { position += 1 }
      guard let count = tokens[position].number?.count, !isApproximate(position, in: tokens),
        let group = total(after: position, in: tokens), group.total >= count, group.total > 0
      else { continue }
      let next = end(ofDeed: group.end, in: tokens)
      if let percentage = percentage(inBracketAt: next, in: tokens) {
        let range = tokens[position].range.lowerBound..<tokens[percentage.index].range.upperBound
        add(
          PercentageStatement(
            text: index, range: range, count: count, total: group.total,
            percentage: percentage.number.printed,
            percentageText: words(tokens[percentage.index...percentage.index]),
            mayBeComplement: false))
      } else if position >= 2, tokens[position - 1].isMark("("), next < tokens.count,
        tokens[next].isMark(")") || tokens[next].isMark(";"),
        let number = tokens[position - 2].number,
        number.isPercentage, !number.isSigned, !isApproximate(position - 2, in: tokens)
      {
        let range = tokens[position - 2].range.lowerBound..<tokens[next].range.upperBound
        add(
          PercentageStatement(
            text: index, range: range, count: count, total: group.total, percentage: number.printed,
            percentageText: words(tokens[(position - 2)...(position - 2)]), mayBeComplement: true))
      }
    }
  }

  /// A count of the group that the sentence begins with: `Of the 43 participants, 17 (39.5%)`.
  private mutating func readPercentageOfNamedGroup(_ tokens: [StatementToken]) {
    guard tokens.count > 6, tokens[0].term == .of,
      let group = tokens.prefix(3).lastIndex(where: { $0.number != nil }),
      let total = tokens[group].number?.count, tokens[group + 1].term == .people,
      let position = tokens[(group + 1)...].firstIndex(where: { token in
        token.number != nil || token.kind == .unclear || token.isMark(";")
      }), let count = tokens[position].number?.count, count <= total, total > 0,
      !isApproximate(position, in: tokens), position + 1 < tokens.count
    else { return }
    let next = tokens[position + 1].term == .people ? position + 2 : position + 1
    guard let percentage = percentage(inBracketAt: next, in: tokens),
      !tokens[next].isMark("=")
    else { return }
    add(
      PercentageStatement(
        text: index,
        range: tokens[group].range.lowerBound..<tokens[percentage.index].range.upperBound,
        count: count, total: total, percentage: percentage.number.printed,
        percentageText: words(tokens[percentage.index...percentage.index]), mayBeComplement: false))
  }

  /// The bracket after what a group did, or the end of the group: `(…)` after `completed the study`.
  private func end(ofDeed start: Int, in tokens: [StatementToken]) -> Int {
    var index = start
    var hasDeed = false
    while index < tokens.count, index - start < 5 {
      let token = tokens[index]
      if token.isMark("(") { return hasDeed ? index : start }
      hasDeed = hasDeed || token.term == .completed || token.term == .lost
      guard token.kind == .word || token.term != nil else { return start }
      index += 1
    }
    return start
  }

  /// The group that a count is of: `/150`, `of 150`, `van de 60 patiënten`.
  private func total(after position: Int, in tokens: [StatementToken]) -> (total: Int, end: Int)? {
    var index = position + 1
    guard index < tokens.count else { return nil }
    if tokens[index].isMark("/") {
      index += 1
      // A date or a blood pressure in a series has more of them.
      if position > 0, tokens[position - 1].isMark("/") { return nil }
    } else {
      if tokens[index].term == .people { index += 1 }
      guard index < tokens.count, tokens[index].term == .of else { return nil }
      index += 1
      if index < tokens.count, tokens[index].term == .link { index += 1 }
    }
    guard index < tokens.count, let total = tokens[index].number?.count else { return nil }
    index += 1
    // "of the 33 runners (67%)": a noun right before a bracket.
    let isNoun =
      index + 1 < tokens.count && tokens[index].kind == .word && tokens[index + 1].isMark("(")
    if index < tokens.count, tokens[index].term == .people || isNoun { index += 1 }
    if index < tokens.count, tokens[index].isMark("/") { return nil }
    return (total, index)
  }

  /// A percentage that is the first thing in a bracket, and not one of two.
  private func percentage(
    inBracketAt start: Int, in tokens: [StatementToken]
  ) -> (number: StatementNumber, index: Int)? {
    var index = start
    guard index < tokens.count else { return nil }
    let isBracket = tokens[index].isMark("(") || tokens[index].isMark("[")
    guard isBracket || tokens[index].isMark("=") else { return nil }
    index += 1
    if index < tokens.count, tokens[index].isMark("=") { index += 1 }
    guard index + 1 < tokens.count || !isBracket, index < tokens.count,
      let number = tokens[index].number, number.isPercentage, !number.isSigned
    else { return nil }
    guard isBracket else { return (number, index) }
    let after = tokens[index + 1]
    let isAlone = [")", "]", ";"].contains(where: after.isMark)
    let hasInterval =
      after.isMark(",") && index + 2 < tokens.count
      && (tokens[index + 2].term == .interval || tokens[index + 2].number?.value == 95)
    return isAlone || hasInterval ? (number, index) : nil
  }

  private func isApproximate(_ index: Int, in tokens: [StatementToken]) -> Bool {
    index > 0 && (tokens[index - 1].term == .approximate || tokens[index - 1].isMark("~"))
  }
}
