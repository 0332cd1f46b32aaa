extension StatementReader {
  /// Reads parts that are to add up to a total.
  mutating func readSums(_ tokens: [StatementToken]) {
    readAdditions(tokens)
    readArms(tokens)
  }

  /// `81 + 79 + 84 = 244`.
  private mutating func readAdditions(_ tokens: [StatementToken]) {
    var position = 0
    while position < tokens.count {
      var parts: [Int] = []
      var index = position
      while index + 1 < tokens.count, let part = tokens[index].number?.count,
        tokens[index + 1].isMark("+")
      {
        parts.append(part)
        index += 2
      }
      if !parts.isEmpty, index + 2 < tokens.count, let last = tokens[index].number?.count,
        tokens[index + 1].isMark("="), let total = tokens[index + 2].number?.count,
        position == 0 || !["-", "/", "*", "+"].contains(where: tokens[position - 1].isMark)
      {
        add(parts + [last], total, tokens[position...(index + 2)])
      }
      position = max(index, position + 1)
    }
  }

  /// `492 randomised: 165 to usual care, 164 to CFT and 163 to CFT with biofeedback`.
  private mutating func readArms(_ tokens: [StatementToken]) {
    guard let randomised = tokens.firstIndex(where: { $0.term == .randomised }),
      !tokens.contains(where: { $0.term == .approximate || $0.term == .completed }),
      let total = tokens[..<randomised].lastIndex(where: { $0.number?.count ?? 0 > 0 }),
      randomised - total < 5, let whole = tokens[total].number?.count,
      isAlone(total, in: tokens)
    else { return }
    var parts: [Int] = []
    var last = randomised
    for index in tokens.indices where index > randomised {
      if case .unclear = tokens[index].kind { return }
      guard let number = tokens[index].number else { continue }
      // A ratio, a percentage or a duration among them: not only arms.
      guard let count = number.count, count > 1, isAlone(index, in: tokens) else { return }
      parts.append(count)
      last = index
    }
    guard (2...6).contains(parts.count), Double(parts.reduce(0, +)).isNear(Double(whole)),
      parts.allSatisfy({ $0 < whole })
    else { return }
    add(parts, whole, tokens[total...last])
  }

  /// Whether a number is no part of a range, a fraction or a duration.
  private func isAlone(_ index: Int, in tokens: [StatementToken]) -> Bool {
    let marks: [Unicode.Scalar] = ["-", "/", "<", ">", ":", "+", "~"]
    if index + 1 < tokens.count {
      let after = tokens[index + 1]
      if after.term == .time || after.term == .unit { return false }
      if after.term == .to, index + 2 < tokens.count, tokens[index + 2].number != nil {
        return false
      }
      if marks.contains(where: after.isMark), !after.isMark(":") { return false }
    }
    guard index > 0 else { return true }
    let before = tokens[index - 1]
    return before.term != .to || tokens[index].followsBlank && !isRange(index, in: tokens)
  }

  private func isRange(_ index: Int, in tokens: [StatementToken]) -> Bool {
    index > 1 && tokens[index - 2].number != nil
  }

  private mutating func add(_ parts: [Int], _ total: Int, _ tokens: ArraySlice<StatementToken>) {
    guard let first = tokens.first, let last = tokens.last else { return }
    add(
      SumStatement(
        text: index, range: first.range.lowerBound..<last.range.upperBound, parts: parts,
        total: total))
  }
}

extension Double {
  /// Whether it is so near to a total that it is meant to equal it.
  fileprivate func isNear(_ total: Double) -> Bool { abs(self - total) <= 0.2 * total }
}
