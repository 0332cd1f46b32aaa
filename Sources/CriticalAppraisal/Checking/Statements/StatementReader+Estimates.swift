extension StatementReader {
  /// The statement that limits belong to; `nil` when that is not sure.
  func statement(_ limits: Limits, in tokens: [StatementToken]) -> ReportedStatement? {
    let estimate = estimate(before: limits.tokens.lowerBound, in: tokens)
    if estimate == nil, !limits.isLabelled { return nil }
    let named = estimate.flatMap { measure(before: $0.index, in: tokens) }
    // Bare brackets may hold any range.
    if !limits.isLabelled, named?.measure == nil || named?.measure == .other { return nil }
    let first = estimate?.index ?? limits.tokens.lowerBound
    let p = estimate?.p ?? pValue(after: limits.tokens.upperBound, in: tokens)?.printed
    let last = limits.tokens.upperBound - 1
    let start = named.map { $0.isDirect ? $0.index : first } ?? first
    return ReportedStatement(
      text: index,
      range: tokens[start].range.lowerBound..<tokens[last].range.upperBound,
      estimate: estimate?.number,
      estimateText: estimate.map { words(tokens[$0.index...$0.index]) } ?? "",
      isFirm: estimate.map { isFirm($0, named?.measure, in: tokens) } ?? false,
      measure: named?.measure, quantity: named?.quantity, isNamedDirectly: named?.isDirect ?? false,
      lower: limits.lower, upper: limits.upper,
      intervalText: words(tokens[limits.limits]), level: limits.level ?? 95, p: p,
      isAsymmetric: tokens.contains { $0.term == .asymmetric || $0.term == .spread },
      isOneSided: tokens.contains { $0.term == .oneSided },
      hasDirection: tokens.contains { $0.term == .direction })
  }

  private typealias Estimate = (
    number: StatementNumber, index: Int, hasUnit: Bool, p: ReportedStatement.PrintedP?
  )

  /// The number right before an interval, past a unit, a p value or a count.
  private func estimate(before start: Int, in tokens: [StatementToken]) -> Estimate? {
    var index = start - 1
    var hasUnit = false
    var p: ReportedStatement.PrintedP?
    while index >= 0 {
      let token = tokens[index]
      if let number = token.number {
        if let clause = clauseStart(endingAt: index, in: tokens) {
          if tokens[clause].term == .p { p = pValue(after: clause, in: tokens)?.printed }
          index = clause - 1
          continue
        }
        return isComparison(index, in: tokens) ? nil : (number, index, hasUnit, p)
      }
      switch token.term {
      case .unit, .direction:
        hasUnit = true
      case .link: break
      default:
        guard ["(", "[", ",", ";", ":"].contains(where: token.isMark) else { return nil }
      }
      index -= 1
    }
    return nil
  }

  /// Where `p = 0.03` or `n = 12` starts that ends with a number.
  private func clauseStart(endingAt index: Int, in tokens: [StatementToken]) -> Int? {
    guard index >= 2, let mark = Optional(tokens[index - 1]),
      mark.isMark("=") || mark.isMark("<") || mark.isMark(">"),
      tokens[index - 2].term == .p || tokens[index - 2].term == .count
    else { return nil }
    return index - 2
  }

  /// Whether a number is the last of several that are compared, or named, or a moment.
  private func isComparison(_ index: Int, in tokens: [StatementToken]) -> Bool {
    guard let number = tokens[index].number else { return true }
    if !number.isSigned, number.printed.decimals == 0, (1900...2100).contains(number.value) {
      return true
    }
    guard index > 0 else { return false }
    let before = tokens[index - 1]
    switch before.term {
    case .to, .and, .versus, .between, .time, .people, .name, .spread, .count, .p, .otherP:
      return true
    case .test: return true
    default: break
    }
    if ["-", "/", "<", ">", "~", "+", "|", "%"].contains(where: before.isMark) { return true }
    if case .unclear = before.kind { return true }
    // "van 7,2 naar 4,1" and "7.2 in one and 4.1 in the other arm".
    if text.words(before.range) == "naar" { return true }
    return before.isMark(",") && index > 1 && tokens[index - 2].number != nil
  }

  /// Whether an estimate is surely one, and exact.
  private func isFirm(
    _ estimate: Estimate, _ measure: StatementMeasure?, in tokens: [StatementToken]
  ) -> Bool {
    let before = estimate.index > 0 ? tokens[estimate.index - 1].term : nil
    guard before != .approximate else { return false }
    // Of several nameless numbers the interval may be that of their difference.
    let isOneOfMany = tokens[..<estimate.index].contains { token in
      token.number.map { $0.isPercentage || $0.printed.decimals > 0 } ?? false
    }
    if measure == nil, isOneOfMany { return false }
    return measure != nil || estimate.hasUnit || estimate.number.printed.decimals > 0
      || estimate.number.isPercentage || estimate.number.isSigned
  }

  /// The name of what was estimated, before the estimate or at the head of the column.
  private func measure(
    before estimate: Int, in tokens: [StatementToken]
  ) -> (measure: StatementMeasure, quantity: QuantityKind?, index: Int, isDirect: Bool)? {
    var index = estimate - 1
    var isDirect = true
    while index >= 0, estimate - index < 16 {
      let token = tokens[index]
      if case .measure(let measure)? = token.term {
        let name = words(tokens[index...index])
        return (measure, QuantityKind(measure, named: name), index, isDirect)
      }
      if token.number != nil, index + 1 >= tokens.count || tokens[index + 1].term != .time {
        return nil
      }
      if token.kind == .unclear || token.term == .spread { return nil }
      let joins =
        token.term == .of || token.term == .link
        || ["=", ":", ",", "("].contains(where: token.isMark)
      if !joins { isDirect = false }
      index -= 1
    }
    guard index < 0 else { return nil }
    for token in heading {
      if case .measure(let measure)? = token.term, let bytes = text.cell?.column.bytes {
        let name = String(decoding: bytes[token.range], as: UTF8.self)
        return (measure, QuantityKind(measure, named: name), estimate, true)
      }
    }
    return nil
  }
}
