// What happened when, and to how many.

extension EvidencePresentation {
  /// The stages with their numbers.
  mutating func present(_ flow: EvidenceFlow, _ words: EvidenceWords) {
    let terms = words.terms
    let hasArms = !flow.arms.isEmpty && flow.stages.contains { $0.labels == flow.arms }
    let rows = flow.stages.map { stage -> [String] in
      let isByArm = hasArms && stage.labels == flow.arms
      let parts = zip(stage.labels, stage.counts).map { "\($0) \($1)" }
      let total =
        isByArm || parts.isEmpty
        ? String(stage.total) : "\(stage.total) (\(parts.joined(separator: "; ")))"
      let arms = hasArms ? flow.arms.indices.map { isByArm ? String(stage.counts[$0]) : "" } : []
      let out = stage.out.map { loss in
        let counts = loss.counts.map(String.init).joined(separator: " / ")
        return loss.reason.map { "\($0): \(counts)" } ?? counts
      }
      return [stage.name, total] + arms + [out.joined(separator: "; ")]
    }
    tables = [
      EvidenceTable(
        terms.pick("Aantallen", "Numbers"),
        [
          .init(title: terms.pick("Fase", "Stage"), isAuthors: true),
          .init(title: terms.pick("Totaal", "Total"), isNumber: true),
        ] + (hasArms ? flow.arms.map { .init(title: $0, isNumber: true, isAuthors: true) } : [])
          + [.init(title: terms.pick("Daarna eruit", "Left after it"), isAuthors: true)],
        rows)
    ]
    guard let first = flow.stages.first, let last = flow.stages.last, flow.stages.count > 1,
      let share = try? Proportion(events: last.total, of: first.total), let value = share.value
    else { return }
    let unit = flow.unit.map { " " + $0 } ?? ""
    let part = words.numbers.percentage(value, decimals: 0)
    sentences = [
      terms.pick(
        "Van de \(first.total)\(unit) bij \"\(first.name)\" zijn er \(last.total) over bij \"\(last.name)\" (\(part)).",
        "Of \(first.total)\(unit) at \"\(first.name)\", \(last.total) are left at \"\(last.name)\" (\(part))."
      )
    ]
  }

  /// The moments, the primary one marked.
  mutating func present(_ timeline: EvidenceTimeline, _ words: EvidenceWords) {
    let terms = words.terms
    tables = [
      EvidenceTable(
        terms.pick("Momenten", "Moments"),
        [
          .init(title: terms.name(of: .time)),
          .init(title: terms.pick("Wat", "What"), isAuthors: true),
          .init(title: terms.pick("Rol", "Role")),
        ],
        timeline.moments.map { moment in
          [
            words.text(moment.time), moment.label ?? "",
            moment.isPrimary ? terms.pick("primair", "primary") : "",
          ]
        })
    ]
    let count = timeline.moments.count
    guard let first = timeline.moments.first, let last = timeline.moments.last else { return }
    var sentence =
      count == 1
      ? terms.pick(
        "Er is één meetmoment: \(words.text(first.time))",
        "There is one moment of measurement: \(words.text(first.time))")
      : terms.pick(
        "Er zijn \(count) meetmomenten, van \(words.text(first.time, last.time))",
        "There are \(count) moments of measurement, from \(words.text(first.time, last.time))"
      )
    let primary = timeline.moments.filter(\.isPrimary).map { words.text($0.time) }
    if !primary.isEmpty, count > 1 {
      sentence += terms.pick("; primair: ", "; primary: ") + terms.list(primary)
    }
    if let treatment = timeline.treatment {
      sentence +=
        terms.pick("; behandeling van ", "; treatment from ")
        + words.text(treatment.start, treatment.end)
    }
    sentences = [sentence + "."]
  }
}
