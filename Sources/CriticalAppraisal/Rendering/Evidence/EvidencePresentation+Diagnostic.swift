extension EvidencePresentation {
  /// The counts, the measures, and what a positive and a negative test mean.
  mutating func present(_ evidence: EvidenceDiagnostic, _ words: EvidenceWords) {
    guard let table = evidence.table else { return }
    let terms = words.terms
    let numbers = words.numbers
    let prevalence = table.prevalence.value ?? 0
    let pretest = try? PretestProbability(evidence.pretest ?? prevalence)
    let results = table.results(pretest: pretest).filter { $0.role == .recommended }
    let cells = ResultCells(terms: terms, isDesirable: false)
    subtitle = [evidence.test, evidence.condition].compactMap { $0 }.joined(
      separator: terms.pick(" voor ", " for "))
    let condition = evidence.condition ?? terms.pick("aandoening", "condition")
    func row(_ name: String, _ first: Int, _ second: Int) -> [String] {
      [name, String(first), String(second), String(first + second)]
    }
    let (tp, fp) = (evidence.truePositives, evidence.falsePositives)
    let (fn, tn) = (evidence.falseNegatives, evidence.trueNegatives)
    tables = [
      EvidenceTable(
        terms.pick("Aantallen", "Counts")
          + (evidence.reference.map { terms.pick("; referentie: ", "; reference: ") + $0 } ?? ""),
        [
          .init(title: terms.pick("Test", "Test")),
          .init(title: terms.pick("Met \(condition)", "With \(condition)"), isNumber: true),
          .init(title: terms.pick("Zonder \(condition)", "Without \(condition)"), isNumber: true),
          .init(title: terms.pick("Totaal", "Total"), isNumber: true),
        ],
        [
          row(terms.pick("Positief", "Positive"), tp, fp),
          row(terms.pick("Negatief", "Negative"), fn, tn),
          row(terms.pick("Totaal", "Total"), tp + fn, fp + tn),
        ]),
      Self.measures(
        results.filter { ![.accuracy, .diagnosticOddsRatio, .youden].contains($0.measure) },
        cells, terms),
    ]
    let people = PeopleText(terms: terms, level: .percent95)
    let said = terms.tested(
      { measure in results.first { $0.measure == measure }?.estimate }, people)
    sentences = said.map { [$0] } ?? []
    if evidence.pretest == nil {
      notes.append(
        terms.pick(
          "Voorafkans: de prevalentie in deze tabel, \(numbers.percentage(prevalence)).",
          "Pre-test probability: the prevalence in this table, \(numbers.percentage(prevalence))."))
    } else if let pretest = evidence.pretest {
      let source = evidence.pretestSource.map { " (\($0))" } ?? ""
      notes.append(
        terms.pick("Voorafkans: ", "Pre-test probability: ")
          + numbers.plain((pretest * 1e6).rounded() / 1e4) + "%" + source + ".")
    }
  }
}
