extension EvidenceText {
  /// A measure of effect, by its abbreviation or in words.
  var measure: EvidenceMeasure? {
    numbers.isEmpty ? Self.measures[words.joined(separator: " ")] : nil
  }

  static let measures: [String: EvidenceMeasure] = [
    "md": .meanDifference, "wmd": .meanDifference, "gv": .meanDifference,
    "mean difference": .meanDifference, "gemiddeld verschil": .meanDifference,
    "difference in means": .meanDifference, "verschil in gemiddelden": .meanDifference,
    "smd": .standardizedMeanDifference, "gsmd": .standardizedMeanDifference,
    "standardised mean difference": .standardizedMeanDifference,
    "standardized mean difference": .standardizedMeanDifference,
    "gestandaardiseerd gemiddeld verschil": .standardizedMeanDifference,
    "hedges g": .standardizedMeanDifference, "cohen s d": .standardizedMeanDifference,
    "cohens d": .standardizedMeanDifference,
    "rr": .riskRatio, "arr": .riskRatio, "risk ratio": .riskRatio, "relative risk": .riskRatio,
    "relatief risico": .riskRatio, "risicoratio": .riskRatio,
    "or": .oddsRatio, "aor": .oddsRatio, "odds ratio": .oddsRatio, "oddsratio": .oddsRatio,
    "hr": .hazardRatio, "ahr": .hazardRatio, "hazard ratio": .hazardRatio,
    "hazardratio": .hazardRatio,
    "irr": .rateRatio, "rate ratio": .rateRatio, "incidence rate ratio": .rateRatio,
    "rateratio": .rateRatio, "incidentiedichtheidsratio": .rateRatio,
    "rd": .riskDifference, "risk difference": .riskDifference, "risicoverschil": .riskDifference,
    "arv": .riskDifference, "rv": .riskDifference,
  ]

  /// Which direction is better: `lower`, `hoger is slechter`.
  var direction: EvidenceEffects.Direction? {
    let isLower = words.contains {
      ["lower", "lager", "less", "minder", "low", "laag"].contains($0)
    }
    let isHigher = words.contains {
      ["higher", "hoger", "more", "meer", "high", "hoog"].contains($0)
    }
    guard isLower != isHigher else { return nil }
    let isTurned = words.contains { ["worse", "slechter", "ongunstig"].contains($0) }
    return isLower != isTurned ? .lower : .higher
  }

  /// The range of an instrument, `0-24`.
  var scale: EvidenceEffects.Range? {
    guard numbers.count == 2, !isTooLong, numbers[0].value.value < numbers[1].value.value else {
      return nil
    }
    return EvidenceEffects.Range(lowest: numbers[0].value, highest: numbers[1].value)
  }

  /// How a domain was judged.
  var judgement: EvidenceJudgement? {
    if words.isEmpty, numbers.isEmpty { return nil }
    let words = words.filter {
      !["risk", "risico", "of", "bias", "op", "vertekening"].contains($0)
    }
    return Self.judgements[words.joined(separator: " ")]
  }

  private static let judgements: [String: EvidenceJudgement] = [
    "low": .low, "laag": .low, "lage": .low,
    "some concerns": .someConcerns, "some": .someConcerns, "enige zorgen": .someConcerns,
    "enige": .someConcerns, "enkele zorgen": .someConcerns, "zorgen": .someConcerns,
    "moderate": .moderate, "matig": .moderate, "matige": .moderate,
    "high": .high, "hoog": .high, "hoge": .high,
    "serious": .serious, "ernstig": .serious, "critical": .critical, "kritiek": .critical,
    "very high": .critical, "zeer hoog": .critical, "zeer ernstig": .critical,
    "unclear": .unclear, "onduidelijk": .unclear, "can t tell": .unclear,
    "cannot tell": .unclear, "niet te zeggen": .unclear,
    "no information": .noInformation, "geen informatie": .noInformation, "ni": .noInformation,
    "insufficient information": .noInformation, "onvoldoende informatie": .noInformation,
    "te weinig informatie": .noInformation,
    "not applicable": .notApplicable, "niet van toepassing": .notApplicable,
    "nvt": .notApplicable, "n v t": .notApplicable, "na": .notApplicable,
    "yes": .yes, "ja": .yes, "true": .yes, "partly": .partly, "partial yes": .partly,
    "deels": .partly, "gedeeltelijk": .partly, "no": .no, "nee": .no, "false": .no,
  ]

  /// A level of certainty.
  var certainty: Certainty? {
    let words = words.filter {
      !["certainty", "zekerheid", "quality", "kwaliteit", "evidence", "bewijs"].contains($0)
    }
    switch words.joined(separator: " ") {
    case "very low", "verylow", "zeer laag", "zeer lage", "⊕○○○", "⊕⊝⊝⊝", "⨁◯◯◯": return .veryLow
    case "low", "laag", "lage", "⊕⊕○○", "⊕⊕⊝⊝", "⨁⨁◯◯": return .low
    case "moderate", "matig", "matige", "redelijk", "redelijke", "⊕⊕⊕○", "⊕⊕⊕⊝", "⨁⨁⨁◯":
      return .moderate
    case "high", "hoog", "hoge", "⊕⊕⊕⊕", "⨁⨁⨁⨁": return .high
    default: return nil
    }
  }

  /// Where the certainty of a design starts: high for trials, low for observational studies.
  var start: Certainty? {
    if let certainty { return certainty }
    let isTrial = words.contains { word in
      ["rct", "rcts", "trial", "trials"].contains(word)
        || (word.hasPrefix("randomi") || word.hasPrefix("gerandomi"))
    }
    let isObservational = words.contains { word in
      ["observatio", "cohort", "nonrandomi", "non", "niet", "case", "patiënt"]
        .contains { word.hasPrefix($0) }
    }
    return isObservational ? .low : isTrial ? .high : nil
  }

  // MARK: Times

  /// The unit of time.
  var unit: EvidenceTime.Unit? {
    for word in words {
      switch word {
      case "h", "hr", "hrs", "hour", "hours", "uur", "uren": return .hours
      case "d", "day", "days", "dag", "dagen": return .days
      case "w", "wk", "wks", "week", "weeks", "weken": return .weeks
      case "mo", "mos", "month", "months", "maand", "maanden", "mnd": return .months
      case "y", "yr", "yrs", "year", "years", "jaar", "jaren": return .years
      default: continue
      }
    }
    return nil
  }

  /// Whether it names the start: `baseline`.
  var isStart: Bool {
    numbers.isEmpty
      && words.contains {
        [
          "baseline", "start", "aanvang", "nulmeting", "randomisation", "randomisatie", "inclusie",
          "randomization",
        ].contains($0)
      }
  }
}
