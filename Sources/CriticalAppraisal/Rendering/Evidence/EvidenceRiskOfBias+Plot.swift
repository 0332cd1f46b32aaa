extension EvidenceRiskOfBias {
  /// The judgements as a traffic light.
  func plot(_ title: String, _ words: EvidenceWords) -> RiskOfBiasPlot {
    RiskOfBiasPlot(
      title: title,
      instrument: [instrument, version].compactMap { $0 }.joined(separator: ", ").nonEmpty,
      studies: words.named(self).map { study in
        RiskOfBiasPlot.Study(
          name: study.name, result: study.result,
          domains: study.domains.map { $0.light(words) },
          overall: words.overall(of: study, definition)?.light)
      })
  }
}

extension EvidenceRiskOfBias.Domain {
  fileprivate func light(_ words: EvidenceWords) -> RiskOfBiasPlot.Domain {
    var light = RiskOfBiasPlot.Domain(name, judgement, reason: reason)
    if let points {
      light.word = words.name(of: self)
      light.sign = String(points)
    }
    return light
  }
}

extension EvidenceWords.Overall {
  /// The judgement over all as a light; `nil` where there is none.
  fileprivate var light: RiskOfBiasPlot.Domain? {
    guard let verdict else { return nil }
    let why = [reason?.endingInStop, reason == nil ? explanation : explanation?.capitalizedFirst]
      .compactMap(\.self)
      .joined(separator: " ").nonEmpty
    var light = RiskOfBiasPlot.Domain("", verdict.colour, reason: why)
    switch verdict {
    case .judgement: break
    case .confidence, .words: light.word = word
    case .total(let points, _):
      light.word = word
      light.sign = String(points)
    }
    return light
  }
}

extension InstrumentVerdict {
  /// The judgement of a domain that has its colour and sign; none for a total.
  fileprivate var colour: EvidenceJudgement {
    switch self {
    case .judgement(let judgement): judgement
    case .confidence(.high): .low
    case .confidence(.moderate): .moderate
    case .confidence(.low): .high
    case .confidence(.veryLow): .critical
    case .total, .words: .notApplicable
    }
  }
}
