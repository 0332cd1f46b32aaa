extension EvidenceBlock {
  /// The block as a value of `evidence`.
  ///
  /// `kind`, `line`, `title`, `source`, `note`, `whole` (whether all of it was understood), and what
  /// its kind holds, under the English names of its keys. Risks are fractions, and what is not known
  /// is `null`.
  func json(line: Int) -> JSON {
    let head: [(key: String, value: JSON)] = [
      ("kind", .string(kind.rawValue)), ("line", .integer(line)), ("title", JSON(title)),
      ("source", JSON(source)), ("note", JSON(note)), ("whole", .bool(isWhole)),
    ]
    return .object(head + members)
  }

  private var members: [(key: String, value: JSON)] {
    switch content {
    case .effects(let effects): [("rows", .array(effects.rows.map(\.json)))]
    case .twoByTwo(let table):
      [
        ("outcome", JSON(table.outcome)), ("time", JSON(table.time)),
        ("desirable", table.isDesirable.map(JSON.bool) ?? .null),
        ("experimental", table.experimental.json), ("control", table.control.json),
      ]
    case .diagnostic(let table):
      [
        ("test", JSON(table.test)), ("condition", JSON(table.condition)),
        ("reference", JSON(table.reference)), ("tp", .integer(table.truePositives)),
        ("fp", .integer(table.falsePositives)), ("fn", .integer(table.falseNegatives)),
        ("tn", .integer(table.trueNegatives)),
        ("pretest", table.pretest.map(JSON.number) ?? .null),
        ("pretestSource", JSON(table.pretestSource)),
      ]
    case .riskOfBias(let judgements):
      [
        ("instrument", JSON(judgements.instrument)), ("version", JSON(judgements.version)),
        ("judge", JSON(judgements.judge)),
        ("definition", judgements.definition.map { .string($0.title) } ?? .null),
        ("studies", .array(judgements.studies.map { $0.json(judgements.definition) })),
      ]
    case .flow(let flow):
      [
        ("unit", JSON(flow.unit)), ("arms", JSON(flow.arms)),
        ("stages", .array(flow.stages.map(\.json))),
      ]
    case .timeline(let timeline):
      [
        ("moments", .array(timeline.moments.map(\.json))),
        (
          "treatment",
          timeline.treatment.map { ["start": $0.start.json, "end": $0.end.json] } ?? .null
        ),
      ]
    case .certainty(let certainty): [("rows", .array(certainty.rows.map(\.json)))]
    case .levels(let levels):
      [
        ("system", .string(levels.system.rawValue)), ("rows", .array(levels.rows.map(\.json))),
      ]
    }
  }
}

extension JSON {
  fileprivate init(_ number: PrintedNumber?) { self = number.map { .number($0.value) } ?? .null }
}

extension EvidenceEstimate {
  fileprivate var members: [(key: String, value: JSON)] {
    [
      ("estimate", .number(value.value)), ("lower", JSON(lower)), ("upper", JSON(upper)),
      ("level", .number(level?.value ?? 95)), ("percentage", .bool(isPercentage)),
    ]
  }
}

extension EvidenceEffects.Row {
  fileprivate var json: JSON {
    let head: [(key: String, value: JSON)] = [
      ("outcome", JSON(outcome)), ("comparison", JSON(comparison)), ("time", JSON(time)),
      ("measure", .string(measure.rawValue)),
    ]
    let tail: [(key: String, value: JSON)] = [
      (
        "p",
        p.map { ["relation": .string($0.relation.rawValue), "value": .number($0.value.value)] }
          ?? .null
      ),
      ("n", .array(n.map(JSON.integer))), ("mcid", JSON(mcid)), ("mcidSource", JSON(mcidSource)),
      (
        "scale",
        range.map {
          ["lowest": .number($0.lowest.value), "highest": .number($0.highest.value)]
        } ?? .null
      ),
      ("better", JSON(better?.rawValue)), ("unit", JSON(unit)), ("pooled", .bool(isPooled)),
    ]
    return .object(head + estimate.members + tail)
  }
}

extension EvidenceTwoByTwo.Arm {
  fileprivate var json: JSON {
    ["name": JSON(name), "events": .integer(events), "n": .integer(total)]
  }
}

extension EvidenceFlow.Stage {
  fileprivate var json: JSON {
    [
      "stage": .string(name), "n": .array(counts.map(JSON.integer)), "labels": JSON(labels),
      "out": .array(
        out.map { ["reason": JSON($0.reason), "n": .array($0.counts.map(JSON.integer))] }),
    ]
  }
}

extension EvidenceTime {
  fileprivate var json: JSON { ["number": .number(number.value), "unit": .string(unit.rawValue)] }
}

extension EvidenceTimeline.Moment {
  fileprivate var json: JSON {
    ["time": time.json, "label": JSON(label), "primary": .bool(isPrimary)]
  }
}

extension EvidenceCertainty.Row {
  fileprivate var json: JSON {
    let head: [(key: String, value: JSON)] = [
      ("outcome", .string(outcome)), ("comparison", JSON(comparison)), ("time", JSON(time)),
      ("effect", JSON(effect)), ("measure", JSON(measure?.rawValue)),
    ]
    let tail: [(key: String, value: JSON)] = [
      ("controlRisk", controlRisk.map(JSON.number) ?? .null),
      ("participants", JSON(participants)), ("studies", JSON(studies)),
      ("certainty", .string(certainty.rawValue)), ("reasons", JSON(reasons)),
      ("start", JSON(proposal?.start.rawValue)), ("proposed", JSON(proposal?.certainty.rawValue)),
    ]
    return .object(head + (estimate?.members ?? []) + tail)
  }
}
