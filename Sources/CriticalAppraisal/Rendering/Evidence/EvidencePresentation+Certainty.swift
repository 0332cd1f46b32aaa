extension EvidencePresentation {
  /// What the findings say, in words.
  mutating func present(_ certainty: EvidenceCertainty, _ words: EvidenceWords) {
    let comparison = words.common(certainty.rows.map(\.comparison))
    subtitle = comparison ?? ""
    sentences = certainty.rows.prefix(Self.maximumSentences).map { row in
      words.sentence(of: row, namesComparison: comparison == nil)
    }
  }
}

extension EvidenceBlock {
  /// The summary of findings of a `certainty` block.
  func findings(title: String, _ words: EvidenceWords) -> SummaryOfFindings? {
    guard case .certainty(let certainty) = content else { return nil }
    let comparison = words.common(certainty.rows.map(\.comparison))
    return SummaryOfFindings(
      title: title,
      rows: certainty.rows.map { row in
        let note = [comparison == nil ? row.comparison : nil, row.time].compactMap { $0 }
        let effect = words.effect(of: row)
        var finding = SummaryOfFindings.Row(
          row.outcome, note: note.isEmpty ? nil : note.joined(separator: ", "),
          participants: row.participants, studies: row.studies,
          effect: effect.isEmpty ? nil : effect, risk: row.risk, certainty: row.certainty,
          reasons: row.reasons)
        finding.isProposed = row.isProposed
        return finding
      })
  }
}

extension EvidenceCertainty.Row {
  /// What the effect makes of the risk without treatment, where both are given.
  fileprivate var risk: SummaryOfFindings.RelativeRisk? {
    guard let controlRisk, let estimate, let measure = measure?.relative,
      let applied = try? AppliedEffect(
        measure, estimate.value.value, estimate.interval, baselineRisk: controlRisk)
    else { return nil }
    return SummaryOfFindings.RelativeRisk(applied, level: estimate.level?.value ?? 95)
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

  /// How certain the effect on an outcome is.
  fileprivate func sentence(
    of row: EvidenceCertainty.Row, namesComparison: Bool
  ) -> String {
    let effect = effect(of: row)
    let compared = namesComparison ? row.comparison.map { "(\($0))" } : nil
    let subject =
      [row.outcome, compared].compactMap { $0 }.joined(separator: " ")
      + (row.time.map { ", " + $0 } ?? "")
    let level = terms.certainty(row.certainty, isProposed: row.isProposed)
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
