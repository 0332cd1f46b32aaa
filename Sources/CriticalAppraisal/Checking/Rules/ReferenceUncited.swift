extension Rule {
  /// Each reference is cited in the text.
  static let referenceUncited = Rule(
    id: "reference-uncited",
    severity: .warning,
    title: Localized(
      dutch: "Elke referentie wordt in de tekst aangehaald",
      english: "Every reference is cited in the text"),
    explanation: Localized(
      dutch: """
        Een lijst onder de tekst bewijst niets zolang niet duidelijk is welke bewering op welke \
        bron berust. Zet het nummer bij de bewering, zoals [3] of [2, 5-7], of noem auteur en \
        jaar. Haal bronnen die je niet gebruikt weg; een leestip hoort buiten de genummerde lijst.
        """,
      english: """
        A list beneath the text proves nothing while nobody can see which statement rests on which \
        source. Put the number beside the statement, such as [3] or [2, 5-7], or name author and \
        year. Remove sources you do not use; suggestions for reading belong outside the numbered \
        list.
        """),
    examples: [
      .breaks(
        .dutch,
        """
        ## Resultaten

        De pijn nam af [1].

        ## Referenties

        1. Lin I. Pain care. Br J Sports Med 2020;54:79-86.
        2. Kent P. RESTORE. Lancet 2023;401:1866-77.
        """),
      .keeps(
        .english,
        """
        ## Results

        Pain decreased [1], as did disability [2].

        ## References

        1. Lin I. Pain care. Br J Sports Med 2020;54:79-86.
        2. Kent P. RESTORE. Lancet 2023;401:1866-77.
        """),
    ],
    check: { inspection in
      let appraisal = inspection.appraisal
      guard !appraisal.references.isEmpty else { return [] }
      var cited = NumberSet()
      for index in appraisal.citations.indices {
        for target in appraisal.citations[index].targets { _ = cited.insert(target) }
      }
      let uncited = appraisal.references.indices.filter { index in
        !cited.contains(appraisal.references[index].number)
      }
      let total = appraisal.references.count
      // A single entry is the appraised paper, which the whole text speaks of.
      let severity: Severity? = total == 1 ? .note : nil
      if uncited.count > 3 || (uncited.count == total && total > 1) {
        let section = appraisal.sections.firstIndex { $0.kind == .references }
        return [
          Finding(
            section.map { .section($0) } ?? .reference(0),
            [
              "numbers": .numbers(uncited.map { appraisal.references[$0].number }),
              "total": .number(total),
            ])
        ]
      }
      return uncited.map { index in
        let reference = appraisal.references[index]
        return Finding(
          .reference(index), ["number": .number(reference.number), "text": .text(reference.text)],
          severity: severity)
      }
    },
    wording: { facts, terms in
      let numbers = facts.numbers("numbers")
      let total = facts.number("total")
      let ranges = terms.list(numbers.ranges)
      let message =
        if numbers.isEmpty {
          terms.pick(
            "Referentie \(facts.number("number")) \"\(facts.text("text").excerpt())\" wordt nergens "
              + "aangehaald",
            "Reference \(facts.number("number")) \"\(facts.text("text").excerpt())\" is not cited")
        } else if numbers.count == total {
          terms.pick(
            "Geen van de \(total) referenties (\(ranges)) wordt in de tekst aangehaald",
            "None of the \(total) references (\(ranges)) is cited in the text")
        } else {
          terms.pick(
            "\(numbers.count) van de \(total) referenties (\(ranges)) worden nergens aangehaald",
            "\(numbers.count) of the \(total) references (\(ranges)) are not cited")
        }
      let example = numbers.first ?? facts.number("number")
      return Wording(
        message,
        help: terms.pick(
          "Zet het nummer bij de bewering die erop berust, zoals [\(example)], of haal de bron weg.",
          "Put the number beside the statement that rests on it, such as [\(example)], or remove it."
        ))
    })
}

extension [Int] {
  /// The numbers as words, those in a row joined: `1-3`, `5`.
  var ranges: [String] {
    var ranges: [ClosedRange<Int>] = []
    for number in sorted() {
      if let last = ranges.last, number <= last.upperBound + 1 {
        ranges[ranges.count - 1] = last.lowerBound...Swift.max(number, last.upperBound)
      } else {
        ranges.append(number...number)
      }
    }
    return ranges.map { range in
      range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)-\(range.upperBound)"
    }
  }
}
