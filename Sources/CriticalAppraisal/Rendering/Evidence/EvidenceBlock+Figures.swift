extension EvidenceBlock {
  /// The figures of the block.
  ///
  /// - Parameter isTyped: whether they are for a plain text, where nothing else holds the numbers of
  ///   people and the p values.
  func figures(title: String, _ words: EvidenceWords, isTyped: Bool) -> [any DrawnFigure] {
    switch content {
    case .effects(let effects): effects.forestPlots(title, words, isTyped)
    case .twoByTwo(let table): table.iconArray(title).map { [$0] } ?? []
    case .diagnostic(let table):
      table.figures(title, isTyped)
    case .riskOfBias(let judgements): [judgements.plot(title, words)]
    case .flow(let flow): [flow.diagram(title)]
    case .timeline(let timeline): [timeline.line(title, words)]
    case .certainty, .levels: []
    }
  }
}

extension EvidenceEffects {
  /// One plot for each scale and measure that the rows are on, in order.
  fileprivate func forestPlots(
    _ title: String, _ words: EvidenceWords, _ isTyped: Bool
  ) -> [ForestPlot] {
    var groups: [(rows: [Row], key: Row)] = []
    for row in rows {
      if let last = groups.indices.last, groups[last].key.sharesAxis(with: row) {
        groups[last].rows.append(row)
      } else {
        groups.append(([row], row))
      }
    }
    return groups.map { group in
      let comparison = words.common(group.rows.map(\.comparison))
      let outcome = words.common(group.rows.map(\.outcome))
      let control = words.common(group.rows.map { $0.arms?.control })
      var plot = ForestPlot(
        title: groups.count > 1 ? title + (outcome.map { ": " + $0 } ?? "") : title,
        rows: group.rows.map { row in
          row.forestRow(
            comparison: comparison != nil
              ? nil : control == nil ? row.comparison : row.arms?.experimental,
            showsOutcome: outcome == nil, note: row.note(words, isTyped))
        },
        scale: group.key.measure.scale, measure: group.key.measure.rawValue,
        unit: group.key.unit ?? (group.key.estimate.isPercentage ? "%" : nil),
        favours: group.key.better.map { better in
          ForestPlot.Favours(
            better: better == .lower ? .lower : .higher,
            intervention: comparison == nil ? nil : group.key.arms?.experimental,
            control: control)
        })
      plot.level = group.key.estimate.level?.value ?? 95
      return plot
    }
  }
}

extension EvidenceEffects.Row {
  /// Whether two rows are in the same units.
  fileprivate func sharesAxis(with other: EvidenceEffects.Row) -> Bool {
    measure == other.measure && better == other.better && unit == other.unit
      && estimate.isPercentage == other.estimate.isPercentage
      && (estimate.level ?? other.estimate.level) == other.estimate.level
      && (measure != .meanDifference || range == other.range)
  }

  /// What stands below the label: numbers of people, and in a plain text what else is known.
  fileprivate func note(_ words: EvidenceWords, _ isTyped: Bool) -> String? {
    var parts: [String] = []
    if !n.isEmpty {
      let blank = isTyped ? " " : "\u{A0}"
      let counts = n.map(String.init).joined(separator: "\(blank)/\(blank)")
      parts.append("n\(blank)=\(blank)\(counts)")
    }
    if isTyped, let p {
      parts.append("p " + (p.relation == .equal ? "= " : "") + words.text(p))
    }
    if isTyped, let range {
      parts.append(
        words.terms.pick("schaal ", "scale ") + words.text(range.lowest) + "–"
          + words.text(range.highest))
    }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  fileprivate func forestRow(
    comparison: String?, showsOutcome: Bool, note: String?
  ) -> ForestPlot.Row {
    let parts = [showsOutcome ? outcome : nil, time, comparison]
      .compactMap { $0 }
    let label =
      parts.isEmpty ? outcome ?? self.comparison ?? measure.rawValue : parts.joined(separator: ", ")
    return ForestPlot.Row(
      label, estimate: estimate.value.value, lower: estimate.lower?.value,
      upper: estimate.upper?.value,
      decimals: [
        estimate.value, estimate.lower ?? estimate.value, estimate.upper ?? estimate.value,
      ]
      .map(\.decimals),
      note: note,
      mcid: mcid.map(\.value), isPooled: isPooled)
  }
}

extension EvidenceTwoByTwo {
  /// A hundred people an arm, or a thousand where the risks are small.
  fileprivate func iconArray(_ title: String) -> IconArray? {
    guard let table, let treated = table.experimental.value, let untreated = table.control.value
    else { return nil }
    let isSmall = max(treated, untreated) < 0.01
    return IconArray(
      title: title, outcome: outcome, isDesirable: isDesirable,
      control: IconArray.Arm(name: control.name, risk: untreated),
      treated: IconArray.Arm(name: experimental.name, risk: treated),
      people: isSmall ? .thousand : .hundred)
  }
}

extension EvidenceFlow {
  fileprivate func diagram(_ title: String) -> FlowDiagram {
    FlowDiagram(
      title: title, subject: countsRecords ? .records : .participants, arms: arms,
      stages: stages.map { stage in
        FlowDiagram.Stage(
          stage.name, counts: stage.counts, labels: stage.labels == arms ? [] : stage.labels,
          losses: stage.out.map { FlowDiagram.Loss($0.reason, counts: $0.counts) })
      })
  }
}

extension EvidenceTimeline {
  fileprivate func line(_ title: String, _ words: EvidenceWords) -> TimeLine {
    TimeLine(
      title: title,
      moments: moments.map { moment in
        TimeLine.Moment(
          moment.time.days, words.text(moment.time), note: moment.label,
          isPrimary: moment.isPrimary)
      },
      treatment: treatment.map { TimeLine.Period(start: $0.start.days, end: $0.end.days) })
  }
}
