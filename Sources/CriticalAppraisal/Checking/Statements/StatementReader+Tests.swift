extension StatementReader {
  /// Reads the test statistics of a sentence that have a p value: `F(2, 57) = 4.21, p = .02`.
  mutating func readTests(_ tokens: [StatementToken]) {
    for start in tokens.indices {
      guard case .test(let test)? = tokens[start].term,
        let read = statistic(of: test, after: start, in: tokens),
        let p = pValue(after: read.end, in: tokens),
        !read.number.isAmbiguous, !read.number.isPercentage
      else { continue }
      add(
        TestStatement(
          text: index, range: tokens[start].range.lowerBound..<tokens[p.end - 1].range.upperBound,
          test: test, degreesOfFreedom: read.degrees, statistic: read.number,
          statisticText: words(tokens[start..<read.end]), p: p.printed,
          isCorrected: tokens.contains { $0.term == .asymmetric }))
    }
  }

  private typealias ReadStatistic = (degrees: [Double], number: StatementNumber, end: Int)

  /// The degrees of freedom and the value behind the name of a test.
  private func statistic(
    of test: StatementTest, after start: Int, in tokens: [StatementToken]
  ) -> ReadStatistic? {
    var index = start + 1
    // "χ^2": the square of a name that ends before it.
    if index + 1 < tokens.count, tokens[index].isMark("^") { index += 2 }
    var degrees: [Double] = []
    if index < tokens.count, tokens[index].isMark("(") {
      guard
        let end = tokens[index...].prefix(9).firstIndex(where: { $0.isMark(")") }),
        let read = self.degrees(tokens[(index + 1)..<end], of: test)
      else { return nil }
      degrees = read
      index = end + 1
    }
    guard index + 1 < tokens.count, tokens[index].isMark("="),
      let number = tokens[index + 1].number
    else { return nil }
    index += 2
    if degrees.isEmpty, test != .z, let named = namedDegrees(after: index, in: tokens) {
      degrees = [named.degrees]
      index = named.end
    }
    let isComplete = degrees.count == (test == .z ? 0 : test == .f ? 2 : 1)
    return isComplete ? (degrees, number, index) : nil
  }

  /// The numbers in the brackets of a test, without the number of people.
  private func degrees(_ tokens: ArraySlice<StatementToken>, of test: StatementTest) -> [Double]? {
    let tokens = tokens.prefix { $0.term != .count }
    let numbers = tokens.compactMap(\.number)
    let others = tokens.filter { token in
      token.number == nil && !token.isMark(",") && !token.isMark(";") && !token.isMark("=")
        && !isDegreesName(token)
    }
    guard others.isEmpty, numbers.allSatisfy({ !$0.isPercentage && $0.value > 0 }) else {
      return nil
    }
    // "F(2,57)" reads as one number with a decimal comma.
    if test == .f, numbers.count == 1, let token = tokens.first(where: { $0.number != nil }) {
      let parts = text.words(token.range).split(separator: ",")
      let degrees = parts.compactMap { Double($0) }
      return parts.count == 2 && degrees.count == 2 ? degrees : nil
    }
    return numbers.map(\.value)
  }

  /// `, df = 28` or `(df = 28)` behind a statistic.
  private func namedDegrees(
    after start: Int, in tokens: [StatementToken]
  ) -> (degrees: Double, end: Int)? {
    var index = start
    if index < tokens.count,
      tokens[index].isMark(",") || tokens[index].isMark("(")
        || tokens[index].isMark(";")
    {
      index += 1
    }
    guard index + 2 < tokens.count, isDegreesName(tokens[index]), tokens[index + 1].isMark("="),
      let number = tokens[index + 2].number, number.value > 0, !number.isPercentage
    else { return nil }
    let isClosed = index + 3 < tokens.count && tokens[index + 3].isMark(")")
    return (number.value, isClosed ? index + 4 : index + 3)
  }

  private func isDegreesName(_ token: StatementToken) -> Bool {
    guard token.kind == .word else { return false }
    let word = text.words(token.range).lowercased()
    return word == "df" || word == "vg"
  }
}
