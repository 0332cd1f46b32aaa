extension RiskOfBiasPlot {
  /// The author's title, or else what the figure shows.
  public func title(in terms: Terms) -> String {
    if let title { return title }
    let name = terms.pick("Risico op vertekening", "Risk of bias")
    return instrument.map { "\(name) (\($0))" } ?? name
  }

  /// What the figure shows, in words.
  public func summary(in terms: Terms) -> String {
    var sentences: [String] = []
    for study in studies.prefix(12) {
      var parts = study.domains.map { "\($0.name): \($0.word(in: terms))" }
      if let overall = study.overall {
        parts.append("\(terms.overallJudgement): \(overall.word(in: terms))")
      }
      let name = study.shownName.map { $0 + " \u{2013} " } ?? ""
      sentences.append(name + parts.joined(separator: "; ") + ".")
    }
    return sentences.joined(separator: " ")
  }

  /// What explains the figure; empty for nothing.
  public func caption(in terms: Terms) -> String {
    guard let title, let instrument, !title.contains(instrument) else { return "" }
    return terms.pick("Instrument: ", "Instrument: ") + instrument.endingInStop
  }

  /// The data of the figure.
  public func table(in terms: Terms) -> FigureTable {
    let hasStudies = studies.count > 1
    var rows: [[String]] = []
    for study in studies {
      var domains = study.domains
      if var overall = study.overall {
        overall.name = terms.overallJudgement
        domains.append(overall)
      }
      for domain in domains {
        let word = "\(domain.shownSign) \(domain.word(in: terms))"
        rows.append(
          (hasStudies ? [study.shownName ?? ""] : []) + [domain.name, word, domain.reason ?? ""])
      }
    }
    return FigureTable(
      header: (hasStudies ? [terms.pick("Onderzoek", "Study")] : [])
        + [
          terms.pick("Domein", "Domain"), terms.pick("Oordeel", "Judgement"),
          terms.pick("Waarom", "Why"),
        ], rows: rows)
  }

  /// The domains of all studies, in order.
  var domainNames: [String] {
    var names: [String] = []
    var known: Set<String> = []
    for domain in studies.flatMap(\.domains) where known.insert(domain.name).inserted {
      names.append(domain.name)
    }
    return names
  }

  /// The judgements that were made, one of each, in the order of all that there are; numbers speak
  /// for themselves.
  func usedJudgements(in terms: Terms) -> [Domain] {
    var words: Set<String> = []
    let used = studies.flatMap { $0.domains + [$0.overall].compactMap { $0 } }
      .filter { $0.sign == nil && words.insert($0.word(in: terms)).inserted }
    return EvidenceJudgement.allCases.flatMap { judgement in
      used.filter { $0.judgement == judgement }
    }
  }
}

extension RiskOfBiasPlot.Domain {
  /// What the judgement is called.
  func word(in terms: Terms) -> String { word ?? terms.name(of: judgement) }

  /// What stands in its circle.
  var shownSign: String { sign ?? judgement.sign }
}

extension RiskOfBiasPlot.Study {
  /// The study and the result that was judged.
  var shownName: String? {
    guard let name else { return result }
    return result.map { "\(name), \($0)" } ?? name
  }
}

extension EvidenceJudgement {
  /// The sign that stands for it, whatever the colour.
  public var sign: String {
    switch self {
    case .low, .yes: "+"
    case .someConcerns, .moderate: "\u{2212}"
    case .partly: "\u{B1}"
    case .high, .serious, .no: "\u{D7}"
    case .critical: "!"
    case .unclear, .noInformation: "?"
    case .notApplicable: "\u{B7}"
    }
  }

  /// How its circle is filled.
  var fill: FillStyle {
    switch self {
    case .low, .yes: .good
    case .someConcerns, .moderate, .partly: .doubtful
    case .high, .serious, .critical, .no: .bad
    case .unclear, .noInformation, .notApplicable: .unknown
    }
  }
}

extension Terms {
  /// The name of the judgement over all domains.
  var overallJudgement: String { pick("Eindoordeel", "Overall") }

  /// A judgement in a word or two.
  public func name(of judgement: EvidenceJudgement) -> String {
    switch judgement {
    case .low: pick("laag risico", "low risk")
    case .someConcerns: pick("enige zorgen", "some concerns")
    case .moderate: pick("matig risico", "moderate risk")
    case .high: pick("hoog risico", "high risk")
    case .serious: pick("ernstig risico", "serious risk")
    case .critical: pick("kritiek risico", "critical risk")
    case .unclear: pick("onduidelijk", "unclear")
    case .noInformation: pick("geen informatie", "no information")
    case .notApplicable: pick("niet van toepassing", "not applicable")
    case .yes: pick("ja", "yes")
    case .partly: pick("deels", "partly")
    case .no: pick("nee", "no")
    }
  }
}
