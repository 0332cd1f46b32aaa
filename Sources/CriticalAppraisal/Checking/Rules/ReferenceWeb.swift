extension Rule {
  /// A web page has an address, and was looked at when the appraisal was written.
  static let referenceWeb = Rule(
    id: "reference-web",
    severity: .warning,
    title: Localized(
      dutch: "Een webpagina heeft een adres en is onlangs bekeken",
      english: "A web page has an address and was seen lately"),
    explanation: Localized(
      dutch: """
        Een bron op internet zonder adres kan niemand nalopen. Webpagina's veranderen: noem de dag \
        waarop je hem bekeek, en bekijk hem opnieuw als dat meer dan een jaar voor de datum van de \
        CAT was.
        """,
      english: """
        Nobody can follow a source on the internet that has no address. Web pages change: give the \
        day on which you saw it, and look again if that was more than a year before the date of \
        the appraisal.
        """),
    examples: [
      .breaks(
        .english,
        "## References\n\n1. National Institute for Health and Care Excellence. Glossary "
          + "[Internet]. United Kingdom; 2023 [cited 2023 May 1]."),
      .breaks(
        .dutch,
        "---\ndate: 2026-01-22\n---\n\n## Referenties\n\n1. KNGF. Richtlijn [internet]. Amersfoort; "
          + "2021 [geraadpleegd 1 mei 2023]. Beschikbaar via: https://www.kngf.nl/richtlijn"),
      .keeps(
        .english,
        "---\ndate: 2026-01-22\n---\n\n## References\n\n1. NICE. Glossary [Internet]. London; 2023 "
          + "[cited 2025 Dec 1]. Available from: https://www.nice.org.uk/glossary"),
    ],
    check: { inspection in
      let appraisal = inspection.appraisal
      let references = appraisal.references
      var findings: [Finding] = []
      var old: [Int] = []
      let date = appraisal.metadata.date ?? appraisal.metadata.updated
      for index in references.indices {
        if saysOnline(references[index].text.utf8Span.span), !references[index].isFindable {
          findings.append(
            Finding(
              .reference(index),
              [
                "numbers": .numbers([references[index].number]),
                "text": .text(references[index].text),
              ]))
        }
        if let date, let seen = references[index].record.accessed, isLong(from: seen, to: date) {
          old.append(index)
        }
      }
      if let first = old.first {
        findings.append(
          Finding(
            .reference(first),
            ["numbers": .numbers(old.map { references[$0].number }), "isOld": .number(1)],
            severity: .note))
      }
      return findings
    },
    wording: { facts, terms in
      let numbers = facts.numbers("numbers")
      let subject = terms.references(numbers)
      let isOne = numbers.count == 1
      return facts.number("isOld") == 1
        ? Wording(
          terms.pick(
            "\(subject) \(isOne ? "is" : "zijn") meer dan een jaar voor de datum van de CAT bekeken",
            "\(subject) \(isOne ? "was" : "were") seen more than a year before the date of the appraisal"
          ),
          help: terms.pick(
            "Bekijk de pagina opnieuw en noem de nieuwe datum.",
            "Look at the page again and give the new date."))
        : Wording(
          terms.pick(
            "\(subject) is een webpagina zonder adres", "\(subject) is a web page without address"),
          help: terms.pick(
            "Zet het adres erbij: \"Beschikbaar via: https://…\".",
            "Add the address: \"Available from: https://…\"."))
    })
}

/// Whether an entry says that it was read online; few have a bracket at all.
private func saysOnline(_ text: Span<UInt8>) -> Bool {
  guard let bracket = text.firstIndex(of: UInt8(ascii: "[")) else { return false }
  return online.first(in: text, from: bracket) != nil
}

private let online = Phrases(["[internet]", "[online]"])

/// Whether more than a year lies between a visit and a date.
private func isLong(from seen: PartialDate, to date: CalendarDate) -> Bool {
  let visit = (seen.year + 1, seen.month ?? 12, seen.day ?? 31)
  return visit < (date.year, date.month, date.day)
}
