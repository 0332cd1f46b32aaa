extension Rule {
  /// The question names its patients, intervention, comparison and outcome.
  static let questionIncomplete = Rule(
    id: "question-incomplete",
    severity: .warning,
    title: Localized(
      dutch: "De vraag noemt patiënt, interventie, vergelijking en uitkomst",
      english: "The question names patient, intervention, comparison and outcome"),
    explanation: Localized(
      dutch: """
        Een vraag is pas te beantwoorden als vaststaat over wie, wat, vergeleken waarmee en met \
        welke uitkomst ze gaat (PICO). Zet de delen onder elkaar, met een label; een zin die ze \
        alle noemt is ook goed. Wat in de vraag ontbreekt maar in de methode staat, wordt daaruit \
        overgenomen. Een vraag over prognose heeft geen vergelijking nodig, een vraag voor \
        kwalitatief onderzoek ook geen uitkomst.
        """,
      english: """
        A question can only be answered when it is settled about whom, about what, compared with \
        what and by which outcome (PICO). List the parts, each with its label; a sentence that \
        names them all will do. A part that is not in the question but in the method is taken from \
        there. A question about prognosis needs no comparison, one for qualitative research no \
        outcome either.
        """),
    examples: [
      .breaks(
        .dutch,
        """
        ## Vraag

        Helpt oefentherapie bij lage rugpijn?

        - **P (patiënt):** volwassenen met lage rugpijn
        - **I (interventie):** oefentherapie
        """),
      .breaks(.english, "## Question\n\nDoes exercise help?"),
      .keeps(
        .dutch,
        "## Vraag\n\nVermindert oefentherapie de pijn van patiënten meer dan gebruikelijke zorg?"),
      .keeps(
        .english,
        """
        ## Question

        - **Population:** adults with low back pain
        - **Intervention:** exercise
        - **Comparison:** usual care
        - **Outcome:** disability at 3 months
        """),
    ],
    check: { inspection in
      let appraisal = inspection.appraisal
      let section = appraisal.sections.firstIndex { $0.kind == .question }
      guard section != nil || appraisal.statesQuestion else { return [] }
      let text = section.map { inspection.sectionTexts[$0] } ?? ""
      let missing = appraisal.requiredQuestionFields.filter { field in
        appraisal.question[field] == nil && !QuestionWords.isFound(field, in: text)
      }
      guard !missing.isEmpty else { return [] }
      return [
        Finding(section.map { .section($0) } ?? .document, ["missing": .fields(missing)])
      ]
    },
    wording: { facts, terms in
      let missing = facts.fields("missing")
      let label = terms.name(of: missing.first ?? .outcome)
      return Wording(
        terms.pick(
          "\(terms.sentence(of: missing)) niet gevonden in de vraag",
          "\(terms.sentence(of: missing)) not found in the question"),
        help: terms.pick(
          "Zet elk deel van de vraag op een eigen regel, bijvoorbeeld \"- **\(label):** …\".",
          "Give each part of the question a line of its own, such as \"- **\(label):** …\"."))
    })
}

extension Appraisal {
  /// Whether labels give a question that has no section of its own.
  fileprivate var statesQuestion: Bool {
    question.population != nil && question.derived.isEmpty
  }

  /// The parts that the question of this appraisal must have.
  fileprivate var requiredQuestionFields: [ItemField] {
    switch metadata.type ?? MethodWords.type(of: item(.design)?.value) {
    case .prognosis: [.population, .intervention, .outcome]
    case .qualitative, .guideline: [.population, .intervention]
    default: [.population, .intervention, .comparison, .outcome]
    }
  }
}

extension Terms {
  /// The names of items as the beginning of a sentence, `Design, control and follow-up`.
  func sentence(of fields: [ItemField]) -> String {
    let names = fields.map { name(of: $0) }
    return list(names.prefix(1) + names.dropFirst().map { $0.lowercased() })
  }
}
