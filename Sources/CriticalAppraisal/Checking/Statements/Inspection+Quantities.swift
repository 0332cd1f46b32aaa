extension Inspection {
  /// The values of the sections that are compared; empty unless there are such in the results and
  /// elsewhere.
  var quantities: [Quantity] {
    let hasRows = appraisal.evidence.contains { $0.kind == .effects }
    let isSource = { (text: Int) in statements.texts[text].section == .results }
    let isQuoted = { (text: Int) in Quantity.quoting.contains(statements.texts[text].section) }
    let values = statements.quantities.filter { !$0.kind.isPeople }
    guard statements.intervals.count + values.count <= Quantity.limit,
      hasRows || statements.intervals.contains(where: { isSource($0.text) })
        || values.contains(where: { isSource($0.text) }),
      statements.intervals.contains(where: { isQuoted($0.text) })
        || values.contains(where: { isQuoted($0.text) })
    else { return [] }
    let intervals = statements.intervals.filter { isSource($0.text) || isQuoted($0.text) }
    let fromIntervals = intervals.compactMap { statement -> Quantity? in
      guard let estimate = statement.estimate, statement.isFirm, !statement.isAmbiguous else {
        return nil
      }
      return Quantity(
        section: statements.texts[statement.text].section,
        part: part(of: statement.text, at: statement.range.lowerBound),
        words: statements.texts[statement.text].closedWords(statement.range),
        kind: statement.quantity ?? (statement.measure == nil ? .meanDifference : nil),
        number: estimate, lower: statement.lower, upper: statement.upper,
        level: statement.level ?? 95, text: statement.text, range: statement.range)
    }
    let fromNames = values.filter { value in
      !intervals.contains { $0.text == value.text && $0.range.overlaps(value.range) }
    }.map { value in
      Quantity(
        section: statements.texts[value.text].section,
        part: part(of: value.text, at: value.range.lowerBound),
        words: statements.texts[value.text].words(value.range), kind: value.kind,
        number: value.number, text: value.text, range: value.range)
    }
    return evidenceQuantities + fromIntervals + fromNames
  }

  /// The values of the `effects` blocks.
  private var evidenceQuantities: [Quantity] {
    appraisal.evidence.flatMap { block -> [Quantity] in
      guard case .effects(let effects) = block.content else { return [] }
      return effects.rows.map { row in
        let number = { (printed: PrintedNumber) in
          StatementNumber(printed: printed, isPercentage: row.estimate.isPercentage)
        }
        let names = [row.outcome, row.time, row.comparison].compactMap { $0 }
        let text = NumberText(appraisal.language)
        let value = row.estimate.value
        return Quantity(
          section: .results, part: .node(block.node),
          words: text.fixed(value.value, decimals: value.decimals),
          kind: QuantityKind(row.measure), number: number(value),
          lower: row.estimate.lower.map(number), upper: row.estimate.upper.map(number),
          level: row.estimate.level?.value ?? 95,
          names: names.joined(separator: " ; "))
      }
    }
  }

  /// A value with what its sentence, its row and its column, or its block, say of it.
  func placed(_ quantity: Quantity) -> Quantity {
    var quantity = quantity
    quantity.context =
      quantity.text.map { context(of: quantity.range, in: $0) }
      ?? QuantityContext(Array(quantity.names.utf8), aside: [], in: appraisal.language)
    return quantity
  }

  private func context(of range: Range<Int>, in text: Int) -> QuantityContext {
    let others =
      statements.intervals.filter { $0.text == text }.map(\.range)
      + statements.quantities.filter { $0.text == text }.map(\.range)
    let statement = statements.texts[text]
    var sentence = TextByte.sentence(around: range.lowerBound, in: statement.bytes.span)
    sentence = sentence.lowerBound..<max(sentence.upperBound, range.upperBound)
    for other in others where !other.overlaps(range) {
      if other.upperBound <= range.lowerBound, other.upperBound > sentence.lowerBound {
        sentence = other.upperBound..<sentence.upperBound
      } else if other.lowerBound >= range.upperBound, other.lowerBound < sentence.upperBound {
        sentence = sentence.lowerBound..<other.lowerBound
      }
    }
    let before = Array(statement.bytes[sentence.lowerBound..<range.upperBound])
    let after = Array(statement.bytes[range.upperBound..<sentence.upperBound])
    let place = (statement.cell?.label ?? []) + [0x20] + (statement.cell?.column.bytes ?? [])
    return QuantityContext(place + [0x20] + before, aside: after, in: appraisal.language)
  }
}

extension StatementText {
  /// The words of a range with the bracket that closes them.
  fileprivate func closedWords(_ range: Range<Int>) -> String {
    let next = range.upperBound < bytes.count ? bytes[range.upperBound] : 0
    let opens = bytes[range].contains(UInt8(ascii: "(")) || bytes[range].contains(UInt8(ascii: "["))
    let isClosed = opens && (next == UInt8(ascii: ")") || next == UInt8(ascii: "]"))
    return words(isClosed ? range.lowerBound..<(range.upperBound + 1) : range)
  }
}
