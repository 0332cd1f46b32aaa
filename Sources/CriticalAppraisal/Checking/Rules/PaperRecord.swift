extension Rule {
  /// The file with the paper's own record can be read.
  static let paperRecord = Rule(
    id: "paper-record",
    severity: .error,
    title: Localized(
      dutch: "Het bestand met het artikel is te lezen",
      english: "The file with the paper's record can be read"),
    explanation: Localized(
      dutch: """
        Bij `study`, `abstract` staat een bestand met wat het artikel over zichzelf zegt: een \
        export van PubMed (.nbib), een andere bibliografie, of de samenvatting als tekst, met een \
        pad vanaf de map van de CAT of van de cursus. `check` legt de CAT ernaast: aantallen, \
        armen, land, vergelijking, meetinstrumenten, meetmomenten, intervallen en nummers. Een \
        bestand buiten de cursus wordt niet gelezen.
        """,
      english: """
        Under `study`, `abstract` is a file with what the paper says of itself: an export from \
        PubMed (.nbib), another bibliography, or the abstract as a text, with a path from the \
        folder of the appraisal or of the course. `check` puts the appraisal beside it: numbers, \
        arms, country, comparator, instruments, times, intervals and identifiers. A file outside \
        the course is not read.
        """),
    examples: [
      .breaks(.dutch, "---\nstudy:\n  abstract: ontbreekt.nbib\n---\n\n## Methode\n\nEen trial."),
      .breaks(.english, "---\nstudy:\n  abstract: none.txt\n---\n\n## Method\n\nA trial."),
      .keeps(.english, "---\nstudy:\n  abstract: restore.nbib\n---\n\n## Method\n\nA trial."),
    ],
    check: { inspection in
      guard let path = inspection.appraisal.metadata.study.abstract,
        inspection.surroundings.paperFile != nil, inspection.paper == nil
      else { return [] }
      return [Finding(.metadata("study.abstract"), ["path": .text(path)])]
    },
    wording: { facts, terms in
      let path = facts.text("path")
      return Wording(
        terms.pick(
          "Het artikel in \"\(path)\" is niet te lezen",
          "The paper in \"\(path)\" cannot be read"),
        help: terms.pick(
          "Verbeter het pad, gerekend vanaf de map van deze CAT of van de cursus; het bestand moet "
            + "binnen de cursus staan en een record of een samenvatting bevatten.",
          "Mend the path, counted from the folder of this appraisal or of the course; the file must "
            + "be within the course, and hold a record or an abstract."))
    })
}
