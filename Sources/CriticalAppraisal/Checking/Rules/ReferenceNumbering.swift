extension Rule {
  /// The numbers of the reference list run without gap or repeat.
  static let referenceNumbering = Rule(
    id: "reference-numbering",
    severity: .warning,
    title: Localized(
      dutch: "De referenties zijn doorlopend genummerd",
      english: "The references are numbered without gap or repeat"),
    explanation: Localized(
      dutch: """
        Een nummer dat twee keer voorkomt, maakt elke verwijzing ernaar dubbelzinnig; een nummer \
        dat ontbreekt, doet vermoeden dat er een bron is weggevallen. Nummer opnieuw, en verbeter \
        de verwijzingen in de tekst mee.
        """,
      english: """
        A number that occurs twice makes every citation of it ambiguous; one that is missing \
        suggests that a source was lost. Number the list again, and mend the citations with it.
        """),
    examples: [
      .breaks(
        .dutch,
        """
        ## Referenties

        [1] Lin I. Pain care. Br J Sports Med 2020;54:79-86.

        [3] Kent P. RESTORE. Lancet 2023;401:1866-77.
        """),
      .breaks(
        .english,
        """
        ## References

        [1] Lin I. Pain care. Br J Sports Med 2020;54:79-86.

        [1] Kent P. RESTORE. Lancet 2023;401:1866-77.
        """),
      .keeps(
        .english,
        """
        ## References

        1. Lin I. Pain care. Br J Sports Med 2020;54:79-86.
        2. Kent P. RESTORE. Lancet 2023;401:1866-77.
        """),
    ],
    check: { inspection in
      let numbers = inspection.appraisal.references.map(\.number)
      guard let last = numbers.max(), last < 10_000 else { return [] }
      var counts = [Int](repeating: 0, count: Swift.max(0, last) + 1)
      var firstRepeat: Int?
      for (index, number) in numbers.enumerated() where number > 0 {
        counts[number] += 1
        if counts[number] > 1, firstRepeat == nil { firstRepeat = index }
      }
      let missing = counts.indices.dropFirst().filter { counts[$0] == 0 }
      var findings: [Finding] = []
      if let firstRepeat {
        let repeated = counts.indices.filter { counts[$0] > 1 }
        findings.append(Finding(.reference(firstRepeat), ["repeated": .numbers(repeated)]))
      }
      if let gap = missing.first {
        let after = numbers.firstIndex { $0 > gap } ?? 0
        findings.append(Finding(.reference(after), ["missing": .numbers(missing)]))
      }
      return findings
    },
    wording: { facts, terms in
      let repeated = facts.numbers("repeated")
      let missing = facts.numbers("missing")
      let list = terms.list((repeated + missing).ranges)
      let isOne = repeated.count + missing.count == 1
      let message =
        if repeated.isEmpty {
          terms.pick(
            isOne
              ? "Nummer \(list) ontbreekt in de lijst" : "Nummers \(list) ontbreken in de lijst",
            isOne
              ? "Number \(list) is missing in the list" : "Numbers \(list) are missing in the list")
        } else {
          terms.pick(
            isOne
              ? "Nummer \(list) komt meer dan eens voor"
              : "Nummers \(list) komen meer dan eens voor",
            isOne ? "Number \(list) occurs more than once" : "Numbers \(list) occur more than once")
        }
      return Wording(
        message,
        help: terms.pick(
          "Nummer de lijst door vanaf 1 en kijk de verwijzingen in de tekst na.",
          "Number the list from 1 on and look through the citations in the text."))
    })
}
