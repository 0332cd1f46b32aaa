extension EvidencePresentation {
  /// A summary of findings.
  mutating func present(_ certainty: EvidenceCertainty, _ words: EvidenceWords) {
    let terms = words.terms
    let comparison = words.common(certainty.rows.map(\.comparison))
    subtitle = comparison ?? ""
    tables = [
      EvidenceTable(
        terms.pick("Bevindingen", "Findings"),
        [
          .init(title: terms.name(of: .outcome), isAuthors: true),
          .init(title: terms.name(of: .comparison), isAuthors: true),
          .init(title: terms.name(of: .time), isAuthors: true),
          .init(title: "Effect (\(terms.interval(.percent95)))", isAuthors: true),
          .init(title: terms.pick("Per 1000 mensen", "Per 1000 people")),
          .init(title: terms.pick("Deelnemers", "Participants"), isNumber: true),
          .init(title: terms.pick("Studies", "Studies"), isNumber: true),
          .init(title: terms.pick("Zekerheid", "Certainty")),
          .init(title: terms.pick("Waarom niet hoger", "Why not higher"), isAuthors: true),
        ],
        certainty.rows.map { row in
          [
            row.outcome, comparison == nil ? row.comparison ?? "" : "", row.time ?? "",
            words.effect(of: row), words.perThousand(row) ?? "",
            row.participants.map(String.init) ?? "", row.studies.map(String.init) ?? "",
            "\(row.certainty.symbol) " + words.level(of: row),
            row.reasons.joined(separator: "; "),
          ]
        })
    ]
    sentences = certainty.rows.prefix(Self.maximumSentences).map { row in
      words.sentence(of: row, namesComparison: comparison == nil)
    }
  }
}

extension EvidenceWords {
  /// The effect in numbers, in words, or both.
  func effect(of row: EvidenceCertainty.Row) -> String {
    let measure = row.measure.map { $0.rawValue + " " } ?? ""
    let estimate = row.estimate.map { estimate in
      measure + (estimate.level == nil ? short(estimate) : full(estimate))
    }
    return [estimate, row.effect].compactMap { $0 }.joined(separator: "; ")
  }

  /// The effect per 1000 people at the risk without treatment: `45 fewer (95% CI 31 to 58 fewer)`.
  func perThousand(_ row: EvidenceCertainty.Row) -> String? {
    guard let risk = row.controlRisk, let estimate = row.estimate,
      let measure = row.measure?.relative,
      let applied = try? AppliedEffect(
        measure, estimate.value.value, estimate.interval, baselineRisk: risk),
      applied.riskWithTreatment <= 1
    else { return nil }
    let people = PeopleText(terms: terms, level: .percent95)
    return people.change(applied.reduction, of: 1000).map { $0.change + $0.interval }
  }

  /// The level, and where it comes from unless it is the author's.
  fileprivate func level(of row: EvidenceCertainty.Row) -> String {
    terms.name(of: row.certainty)
      + (row.isProposed ? terms.pick(", voorgesteld volgens GRADE", ", proposed by GRADE") : "")
  }

  /// How certain the effect on an outcome is.
  fileprivate func sentence(
    of row: EvidenceCertainty.Row, namesComparison: Bool
  ) -> String {
    let effect = effect(of: row)
    let compared = namesComparison ? row.comparison.map { "(\($0))" } : nil
    let subject =
      [row.outcome, compared].compactMap { $0 }.joined(separator: " ")
      + (row.time.map { ", " + $0 } ?? "")
    let level = level(of: row)
    let why = row.reasons.isEmpty ? "" : " (\(terms.list(row.reasons)))"
    let said = effect.isEmpty ? "" : effect + "; "
    return terms.pick(
      "\(subject): \(said)de zekerheid van het bewijs is \(level)\(why).",
      "\(subject): \(said)the certainty of the evidence is \(level)\(why).")
  }
}

extension EvidenceMeasure {
  /// The measure as it is applied to a risk; `nil` for a difference.
  fileprivate var relative: Measure? {
    switch self {
    case .riskRatio: .relativeRisk
    case .oddsRatio: .oddsRatio
    case .hazardRatio: .hazardRatio
    default: nil
    }
  }
}
