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
      return inspection.appraisal.references.enumerated().compactMap { index, reference in
        guard let year = year(of: reference), isImpossible(year, today) else { return nil }
        return Finding(
          .reference(index),
          ["number": .number(reference.number), "year": .text(year), "text": .text(year)])
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

/// The year of an entry as typed: what stands before `;volume`, else that of the record.
private func year(of reference: Reference) -> String? {
  let text = reference.text.utf8Span.span
  var index = 0
  while index < text.count {
    guard text[index].isDigit else {
      index += 1
      continue
    }
    let end = IdentifierText.endOfDigits(from: index, in: text, to: text.count)
    let isWord = index > 0 && text[index - 1] == 0x20
    if isWord, (3...5).contains(end - index), end < text.count, text[end] == UInt8(ascii: ";") {
      let next = TextByte.skipBlanks(in: text, from: end + 1)
      if next < text.count, text[next].isDigit {
        return IdentifierText.words(index..<end, of: text)
      }
    }
    index = end
  }
  return reference.appeared.map(String.init)
}

private func isImpossible(_ year: String, _ today: CalendarDate?) -> Bool {
  guard year.utf8.count == 4, let number = Int(year) else { return true }
  return number < 1800 || number > (today?.year ?? 2100) + 1
}
