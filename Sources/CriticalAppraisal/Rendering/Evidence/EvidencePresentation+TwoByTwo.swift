extension EvidencePresentation {
  /// The counts, the measures, and what they mean for a hundred people.
  mutating func present(_ evidence: EvidenceTwoByTwo, _ words: EvidenceWords) {
    guard let table = evidence.table else { return }
    let terms = words.terms
    let isDesirable = evidence.isDesirable ?? false
    subtitle = [evidence.outcome, evidence.time].compactMap { $0 }.joined(separator: ", ")
    let names = [
      evidence.experimental.name ?? terms.pick("behandeling", "treatment"),
      evidence.control.name ?? terms.pick("controle", "control"),
    ]
    let results = table.results().filter { $0.role == .recommended }
    let cells = ResultCells(terms: terms, isDesirable: isDesirable)
    func risk(_ measure: Measure) -> String {
      guard let row = results.first(where: { $0.measure == measure }).map(cells.row) else {
        return ""
      }
      return row[1] + (row[2].isEmpty ? "" : " (\(row[2]))")
    }
    let interval = terms.interval(.percent95)
    let proportions = [table.experimental, table.control]
    tables = [
      EvidenceTable(
        terms.pick("Aantallen", "Counts"),
        [
          .init(title: terms.pick("Groep", "Group"), isAuthors: true),
          .init(title: terms.pick("Met uitkomst", "With the outcome"), isNumber: true),
          .init(title: terms.pick("Zonder", "Without"), isNumber: true),
          .init(title: terms.pick("Totaal", "Total"), isNumber: true),
          .init(title: terms.pick("Kans (\(interval))", "Risk (\(interval))"), isNumber: true),
        ],
        zip(names, proportions).enumerated().map { index, arm in
          [
            arm.0, String(arm.1.events), String(arm.1.nonEvents), String(arm.1.total),
            risk(index == 0 ? .experimentalEventRate : .controlEventRate),
          ]
        }),
      Self.measures(
        results.filter {
          [
            .absoluteRiskReduction, .relativeRisk, .relativeRiskReduction, .oddsRatio,
            .numberNeededToTreat,
          ].contains($0.measure)
        }, cells, terms),
    ]
    sentences = words.sentences(of: evidence, table, names)
    if evidence.isDesirable == nil {
      notes.append(
        terms.pick(
          "De uitkomst is opgevat als ongewenst; wie erop hoopt, zet \"gewenst: ja\" in het blok.",
          "The outcome was taken as one to avoid; if it is hoped for, put \"desirable: yes\" in the block."
        ))
    }
  }

  /// A table of calculated measures, with the name of each method.
  static func measures(
    _ results: [StatisticalResult], _ cells: ResultCells, _ terms: Terms
  ) -> EvidenceTable {
    var table = EvidenceTable(
      terms.pick("Berekend", "Calculated"),
      [
        .init(title: terms.pick("Maat", "Measure")),
        .init(title: terms.estimateColumn.capitalizedFirst, isNumber: true),
        .init(title: terms.interval(.percent95), isNumber: true),
        .init(title: terms.methodColumn.capitalizedFirst),
      ],
      results.map { result in
        let row = cells.row(result)
        return [row[0].capitalizedFirst, row[1], row[2], row[4]]
      })
    table.isListed = true
    return table
  }
}

extension EvidenceWords {
  fileprivate func sentences(
    of evidence: EvidenceTwoByTwo, _ table: TwoByTwoTable, _ names: [String]
  ) -> [String] {
    let people = PeopleText(terms: terms, level: .percent95)
    let risks = [table.experimental.value ?? 0, table.control.value ?? 0]
    let base = risks.map(PeopleText.base).max() ?? 100
    let counts = risks.map { people.count($0, of: base) }
    let outcome = evidence.outcome.map { " (\($0))" } ?? ""
    var sentences = [
      terms.pick(
        "Van de \(base) mensen met \(names[0]) hebben er \(counts[0]) de uitkomst\(outcome); met \(names[1]) zijn dat er \(counts[1]).",
        "Of \(base) people with \(names[0]), \(counts[0]) have the outcome\(outcome); with \(names[1]), \(counts[1])."
      )
    ]
    let reduction = table.absoluteRiskReduction.estimate()
    if let (change, interval) = people.change(reduction, of: base), (reduction.value ?? 0) != 0 {
      sentences.append(
        terms.pick(
          "Dat zijn er \(change)\(interval) op de \(base).",
          "That is \(change)\(interval) in \(base)."))
    }
    if let number = NumberNeededToTreat(table.absoluteRiskReduction),
      let whole = number.roundedUp
    {
      let isFewer = number.estimate.side == .benefit
      let text = NNTText(terms: terms, isDesirable: evidence.isDesirable ?? false)
      let interval = text.interval(number).map { " (\(terms.interval(.percent95)) \($0))" } ?? ""
      sentences.append(
        terms.pick(
          "Voor één \(isFewer ? "minder" : "meer") moeten er \(whole)\(interval) behandeld worden.",
          "For one \(isFewer ? "fewer" : "more"), \(whole)\(interval) have to be treated."))
    }
    return [sentences.joined(separator: " ")]
  }
}
