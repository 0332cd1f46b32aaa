extension StatementReader {
  /// The p value that follows a statement, with nothing but marks between, and the token after it.
  func pValue(
    after start: Int, in tokens: [StatementToken]
  ) -> (printed: ReportedStatement.PrintedP, end: Int)? {
    var index = start
    var skipped = 0
    while index < tokens.count, skipped < 4 {
      let token = tokens[index]
      let joins =
        token.term == .and || token.term == .link || token.term == .unit
        || [",", ";", ")", "]", "("].contains(where: token.isMark)
      guard joins else { break }
      index += 1
      skipped += 1
    }
    guard index < tokens.count else { return nil }
    let first = index
    if tokens[first].term == .notSignificant {
      let text = words(tokens[first...first])
      return (.init(relation: .above, number: nil, text: text), first + 1)
    }
    guard tokens[first].term == .p else { return nil }
    index += 1
    var relation = ReportedStatement.PrintedP.Relation.equal
    while index < tokens.count {
      let token = tokens[index]
      if token.isMark("<") {
        relation = .below
      } else if token.isMark(">") {
        relation = .above
      } else if !token.isMark("="), !token.isMark(":"), token.term != .of, token.term != .link {
        break
      }
      index += 1
    }
    guard index < tokens.count else { return nil }
    let text = words(tokens[first...index])
    if tokens[index].term == .notSignificant {
      return (.init(relation: .above, number: nil, text: text), index + 1)
    }
    guard let number = tokens[index].number, !number.isPercentage, !number.isSigned,
      (0...1).contains(number.value), number.printed.decimals > 0
    else { return nil }
    return (.init(relation: relation, number: number, text: text), index + 1)
  }
}
