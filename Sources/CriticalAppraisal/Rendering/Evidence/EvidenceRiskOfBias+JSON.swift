extension EvidenceRiskOfBias.Study {
  /// The study as a value: `overall` is the author's, `proposed` what the rule of the instrument
  /// makes of the domains, with the rule and what it lacks.
  func json(_ instrument: Instrument?) -> JSON {
    [
      "study": JSON(name), "result": JSON(result), "domains": .array(domains.map(\.json)),
      "overall": overall.map { overall in
        .object(
          [("domain", .null)] + overall.verdict.members + [("reason", JSON(overall.reason))])
      } ?? .null,
      "proposed": proposal.map { proposal in
        .object(
          (proposal.verdict?.members ?? [("judgement", .null)])
            + [
              ("rule", JSON(instrument?.overall.rawValue)),
              ("missing", JSON(proposal.missing.map(\.english))),
            ])
      } ?? .null,
    ]
  }
}

extension EvidenceRiskOfBias.Domain {
  fileprivate var json: JSON {
    let head: [(key: String, value: JSON)] = [
      ("domain", .string(name)), ("judgement", .string(judgement.rawValue)),
      ("reason", JSON(reason)),
    ]
    return .object(head + (points.map { [("points", .integer($0))] } ?? []))
  }
}

extension InstrumentVerdict {
  /// `judgement`, and what takes its place.
  fileprivate var members: [(key: String, value: JSON)] {
    switch self {
    case .judgement(let judgement): [("judgement", .string(judgement.rawValue))]
    case .confidence(let confidence):
      [("judgement", .null), ("confidence", .string(confidence.rawValue))]
    case .total(let points, let maximum):
      [
        ("judgement", .null), ("total", .integer(points)),
        ("maximum", maximum.map(JSON.integer) ?? .null),
      ]
    case .words(let words): [("judgement", .null), ("words", .string(words))]
    }
  }
}
