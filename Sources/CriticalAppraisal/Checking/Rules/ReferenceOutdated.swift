extension Rule {
  /// The references are not older than the course allows.
  static let referenceOutdated = Rule(
    id: "reference-outdated",
    severity: .note,
    title: Localized(
      dutch: "De referenties zijn niet ouder dan de cursus wil",
      english: "The references are not older than the course allows"),
    explanation: Localized(
      dutch: """
        Met `maximum-reference-age: 10` in `course.yml` worden bronnen genoemd die meer dan tien \
        jaar ouder zijn dan de zoekdatum of de datum van de CAT. Het besproken artikel telt niet \
        mee. Zonder die sleutel zwijgt deze regel.
        """,
      english: """
        With `maximum-reference-age: 10` in `course.yml` sources are named that are more than ten \
        years older than the search or the date of the appraisal. The appraised paper does not \
        count. Without that key this rule is silent.
        """),
    examples: [
      .breaks(
        .dutch,
        "---\ndate: 2026-01-22\n---\n\n## Referenties\n\n1. Lin I. Pain. BMJ 1998;54:79-86."),
      .keeps(
        .english,
        "---\ndate: 2026-01-22\n---\n\n## References\n\n1. Lin I. Pain. BMJ 2020;54:79-86."),
    ],
    check: { inspection in
      let appraisal = inspection.appraisal
      let metadata = appraisal.metadata
      let date = metadata.searched ?? metadata.date ?? inspection.surroundings.today
      guard let age = inspection.surroundings.maximumReferenceAge, let date else { return [] }
      let study = appraisal.appraisedReference
      let old = appraisal.references.indices.filter { index in
        guard let year = appraisal.references[index].appeared else { return false }
        return year < date.year - age && appraisal.references[index] != study
      }
      guard let first = old.first else { return [] }
      return [
        Finding(
          .reference(first),
          [
            "numbers": .numbers(old.map { appraisal.references[$0].number }), "age": .number(age),
            "year": .number(date.year),
          ])
      ]
    },
    wording: { facts, terms in
      let numbers = facts.numbers("numbers")
      let (age, year) = (facts.number("age"), facts.number("year"))
      return Wording(
        terms.pick(
          "\(terms.references(numbers)) \(numbers.count == 1 ? "is" : "zijn") in \(year) meer dan \(age) jaar oud",
          "\(terms.references(numbers)) \(numbers.count == 1 ? "is" : "are") more than \(age) years old in \(year)"
        ),
        help: terms.pick(
          "Kijk of er nieuwer onderzoek is, of zeg waarom deze bron nog telt.",
          "See whether there is newer research, or say why this source still counts."))
    })
}
