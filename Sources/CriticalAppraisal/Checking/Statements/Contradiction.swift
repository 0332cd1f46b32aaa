/// Two values of what is surely one quantity.
struct Contradiction: Sendable, Hashable {
  var first: Quantity
  var second: Quantity

  /// All in an appraisal.
  static func all(in inspection: Inspection) -> [Contradiction] {
    people(in: inspection) + values(in: inspection)
  }

  // MARK: Values

  private static func values(in inspection: Inspection) -> [Contradiction] {
    let found = inspection.quantities
    let isNew = { (value: Quantity) in
      Quantity.quoting.contains(value.section)
        && !found.contains { $0.section == .results && $0.repeats(value) }
    }
    // What is not new needs no context, and mostly nothing is.
    guard found.contains(where: isNew) else { return [] }
    let quantities = found.map(inspection.placed)
    let results = quantities.filter { $0.section == .results }
    guard !results.isEmpty else { return [] }
    let others = quantities.filter { Quantity.quoting.contains($0.section) }
    return others.compactMap { value in
      if let misprint = misprint(of: value, in: results, others) { return misprint }
      guard Quantity.answers.contains(value.section),
        let same = onlyValue(of: value, in: results, others),
        !inspection.hasResult(value.number)
      else { return nil }
      return Contradiction(first: same, second: value)
    }
  }

  /// A result that has two of the three numbers, estimate and limits, of a value, but not the third.
  private static func misprint(
    of value: Quantity, in results: [Quantity], _ others: [Quantity]
  ) -> Contradiction? {
    guard !results.contains(where: { $0.equalNumbers(value) == 3 }) else {
      return nil
    }
    let near = results.filter { result in
      result.equalNumbers(value) == 2 && result.kind == value.kind
        && (result.isPrecise && value.isPrecise
          || result.context.hasSameOutcome(as: value.context)
            && !result.context.times.isEmpty && !value.context.times.isEmpty)
        && result.level == value.level && result.context.mayEqual(value.context)
        && !others.contains { $0.equalNumbers(result) == 3 }
    }
    guard near.count == 1, let result = near.first else { return nil }
    return Contradiction(first: result, second: value)
  }

  /// The result of the same outcome, time and comparison, when there is one only and it differs.
  private static func onlyValue(
    of value: Quantity, in results: [Quantity], _ others: [Quantity]
  ) -> Quantity? {
    guard let kind = value.kind, !results.contains(where: { $0.agrees(with: value) }) else {
      return nil
    }
    let same = results.filter { $0.kind == kind && $0.context.mayEqual(value.context) }
    guard let first = same.first, same.allSatisfy({ $0.agrees(with: first) }) else { return nil }
    let answers = others.filter { other in
      Quantity.answers.contains(other.section) && other.kind == kind
        && first.context.mayEqual(other.context)
    }
    guard answers.allSatisfy({ $0.agrees(with: value) }) else { return nil }
    if first.context.hasSameOutcome(as: value.context) { return first }
    let isOnlyOne = results.filter { $0.kind == kind }.allSatisfy { $0.agrees(with: first) }
    let isNamed = kind != .meanDifference && kind != .standardizedDifference
    let isBare = first.context.isBare || value.context.isBare
    let needsNoOutcome = [.numberNeeded, .sensitivity, .specificity].contains(kind)
    return isOnlyOne && isNamed && (isBare || needsNoOutcome) ? first : nil
  }

  // MARK: People

  /// Different numbers of the people in the one study.
  private static func people(in inspection: Inspection) -> [Contradiction] {
    let found = inspection.statements.quantities.filter(\.kind.isPeople)
    let type = inspection.appraisal.metadata.type
    guard (2...Quantity.limit).contains(found.count), type != .review, type != .guideline
    else {
      return []
    }
    let all = found.map { statement in
      Quantity(
        section: inspection.statements.texts[statement.text].section,
        part: inspection.part(of: statement.text, at: statement.range.lowerBound),
        words: inspection.statements.texts[statement.text].words(statement.range),
        kind: statement.kind, number: statement.number, text: statement.text,
        range: statement.range)
    }
    guard Set(all.map(\.number.value)).count > 1 else { return [] }
    let people = all.map(inspection.placed).filter { !$0.context.isForeign }
    guard let first = people.first else { return [] }
    let differing = people.filter { $0.number.value != first.number.value }
    guard Set(differing.map(\.number.value)).count == 1, let other = differing.first,
      !inspection.hasBoth(first.number, other.number), !inspection.isOfSeveralStudies,
      people.last?.number.value != first.number.value || differing.count == 1
    else { return [] }
    return [Contradiction(first: first, second: other)]
  }
}

extension Quantity {
  /// Whether it says what another says, limits too where both have them.
  fileprivate func repeats(_ other: Quantity) -> Bool {
    agrees(with: other) && (lower == nil || other.lower == nil || equalNumbers(other) == 3)
  }

  /// Whether its numbers have so many digits that two of them are not the same by chance.
  fileprivate var isPrecise: Bool {
    guard let lower, let upper else { return false }
    return [number, lower, upper].count { $0.printed.digits.magnitude >= 10 } >= 2
  }

  /// How many of estimate and limits are the same.
  fileprivate func equalNumbers(_ other: Quantity) -> Int {
    guard let lower, let upper, let otherLower = other.lower, let otherUpper = other.upper else {
      return 0
    }
    let pairs = [(number, other.number), (lower, otherLower), (upper, otherUpper)]
    let turned = [(number, other.number), (lower, otherUpper), (upper, otherLower)]
    let count = { (pairs: [(StatementNumber, StatementNumber)]) in
      pairs.count { Self.agree($0.0, $0.1, nil) }
    }
    let isTurned = number.value * other.number.value < 0
    return isTurned ? max(count(pairs), count(turned)) : count(pairs)
  }
}

extension Inspection {
  /// Whether method or results speak of more studies than one.
  fileprivate var isOfSeveralStudies: Bool {
    appraisal.sections.indices.contains { index in
      [.method, .selection, .search, .results].contains(appraisal.sections[index].kind)
        && studies.occur(in: sectionTexts[index])
    }
  }

  /// Whether the results hold a number, in a text or in a block, or blocks they are worked out from.
  fileprivate func hasResult(_ number: StatementNumber) -> Bool {
    if appraisal.evidence.contains(where: { $0.kind == .twoByTwo || $0.kind == .diagnostic }) {
      return true
    }
    return statements.texts.contains { $0.section == .results && $0.holds(number) }
  }

  /// Whether the author names both numbers in one text, and so knows of both.
  fileprivate func hasBoth(_ left: StatementNumber, _ right: StatementNumber) -> Bool {
    statements.texts.contains { $0.holds(left) && $0.holds(right) }
  }
}

extension StatementText {
  /// Whether the digits of a number stand in it, whatever the decimal mark.
  fileprivate func holds(_ number: StatementNumber) -> Bool {
    let text = NumberText(.english).fixed(
      number.value.magnitude, decimals: number.printed.decimals)
    let parts = text.split(separator: ".").map { Array($0.utf8) }
    guard let first = parts.first else { return false }
    let span = bytes.span
    var index = 0
    while index + first.count <= bytes.count {
      defer { index += 1 }
      guard index == 0 || !span[index - 1].isDigit, starts(first, at: index) else { continue }
      var end = index + first.count
      if parts.count > 1 {
        end += bytes[end...].first == 0xC2 ? 2 : 1
        guard starts(parts[1], at: end) else { continue }
        end += parts[1].count
      }
      if end >= bytes.count || !span[end].isDigit { return true }
    }
    return false
  }

  private func starts(_ part: [UInt8], at index: Int) -> Bool {
    index + part.count <= bytes.count && bytes[index..<(index + part.count)].elementsEqual(part)
  }
}

private let studies = Phrases([
  "studies", "trials", "rcts", "rct's", "rct’s", "onderzoeken", "artikelen", "papers", "articles",
  "tweede studie", "second study", "studie 2", "study 2", "trial 2", "et al",
])
