extension Rule {
  /// The years of the references can be.
  static let referenceYear = Rule(
    id: "reference-year",
    severity: .warning,
    title: Localized(
      dutch: "De jaartallen van de referenties kunnen kloppen",
      english: "The years of the references are possible"),
    explanation: Localized(
      dutch: """
        Een jaartal in de toekomst, van vóór 1800 of van drie of vijf cijfers is een tikfout. Wat \
        vooraf online verschijnt, mag van volgend jaar zijn.
        """,
      english: """
        A year in the future, before 1800, or of three or five digits is a slip. What appears \
        online ahead of print may be of next year.
        """),
    examples: [
      .breaks(.dutch, "## Referenties\n\n1. Lin I. Pain care. Br J Sports Med 2202;54:79-86."),
      .breaks(.english, "## References\n\n1. Lin I. Pain care. Br J Sports Med 202;54:79-86."),
      .keeps(.english, "## References\n\n1. Lin I. Pain care. Br J Sports Med 2020;54:79-86."),
    ],
    check: { inspection in
      let today = inspection.surroundings.today
      let references = inspection.appraisal.references
      return references.indices.compactMap { index in
        guard
          let year = impossibleYear(
            in: references[index].text.utf8Span.span, references[index].appeared, today)
        else { return nil }
        return Finding(
          .reference(index),
          ["number": .number(references[index].number), "year": .text(year), "text": .text(year)])
      }
    },
    wording: { facts, terms in
      let number = facts.number("number")
      let year = facts.text("year")
      return Wording(
        terms.pick(
          "Referentie \(number) is van het jaar \"\(year)\"",
          "Reference \(number) is of the year \"\(year)\""),
        help: terms.pick(
          "Zoek het jaar op in PubMed of op de pagina van het artikel.",
          "Look the year up in PubMed or on the page of the paper."))
    })
}

/// The year of an entry, what stands before `;volume` or else that of the record, if it cannot be.
private func impossibleYear(
  in text: Span<UInt8>, _ year: Int?, _ today: CalendarDate?
) -> String? {
  if let typed = typedYear(in: text) {
    let number = typed.count == 4 ? typed.reduce(0) { $0 * 10 + Int(text[$1] - 0x30) } : 0
    return isImpossible(number, today) ? IdentifierText.words(typed, of: text) : nil
  }
  guard let year, isImpossible(year, today) else { return nil }
  return String(year)
}

/// The digits right before `;volume`.
private func typedYear(in text: Span<UInt8>) -> Range<Int>? {
  var position = 0
  while let mark = text.firstIndex(of: UInt8(ascii: ";"), from: position) {
    position = mark + 1
    var start = mark
    while start > 0, text[start - 1].isDigit { start -= 1 }
    guard start > 0, text[start - 1] == 0x20, (3...5).contains(mark - start) else { continue }
    let next = TextByte.skipBlanks(in: text, from: mark + 1)
    if next < text.count, text[next].isDigit { return start..<mark }
  }
  return nil
}

private func isImpossible(_ year: Int, _ today: CalendarDate?) -> Bool {
  !(1800...9999).contains(year) || year > (today?.year ?? 2100) + 1
}
