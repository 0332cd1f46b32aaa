extension EvidenceWords {
  /// What is said of a study over all domains.
  struct Overall {
    /// The judgement that holds: the author's, or else the proposed one; `nil` for neither.
    var verdict: InstrumentVerdict?
    /// The judgement in words.
    var word: String
    /// Where it comes from: proposed by which rule, or what the rule says instead.
    var explanation: String?
    /// Why, in the author's words.
    var reason: String?

    /// The judgement with where it comes from.
    var whole: String { word + (explanation.map { " (\($0))" } ?? "") }
  }

  /// What is said of a study over all domains; `nil` for nothing.
  func overall(of study: EvidenceRiskOfBias.Study, _ instrument: Instrument?) -> Overall? {
    let stars = instrument?.countsStars ?? false
    let proposal = study.proposal
    let name = instrument?.name ?? ""
    let rule = instrument.map { terms.name(of: $0.overall) } ?? ""
    if let overall = study.overall {
      var said = Overall(
        verdict: overall.verdict, word: self.name(of: overall.verdict, stars),
        reason: overall.reason)
      if let proposal, let proposed = proposal.verdict, !proposal.allows(overall.verdict) {
        let other = self.name(of: proposed, stars)
        said.explanation = terms.pick(
          "voorgesteld volgens \(name): \(other), \(rule)",
          "proposed by \(name): \(other), \(rule)")
      }
      return said
    }
    guard let proposal else { return nil }
    guard let proposed = proposal.verdict else {
      guard !proposal.missing.isEmpty else { return nil }
      let missing = terms.list(proposal.missing.map { $0[terms.language] })
      return Overall(
        word: terms.pick("geen voorstel", "no proposal"),
        explanation: terms.pick(
          "niet beoordeeld of onduidelijk: \(missing)", "not judged or unclear: \(missing)"))
    }
    return Overall(
      verdict: proposed, word: self.name(of: proposed, stars),
      explanation: terms.pick(
        "voorgesteld volgens \(name): \(rule)", "proposed by \(name): \(rule)"))
  }

  /// The studies, with the name of the item where the author gave only its number.
  func named(_ evidence: EvidenceRiskOfBias) -> [EvidenceRiskOfBias.Study] {
    guard let items = evidence.definition?.items, !items.isEmpty else { return evidence.studies }
    func named(_ name: String) -> String {
      guard let number = Int(name.drop { "dDqQ".contains($0) }),
        (1...items.count).contains(number)
      else { return name }
      return "\(number). \(items[number - 1].name[terms.language])"
    }
    return evidence.studies.map { study in
      var study = study
      for index in study.domains.indices {
        study.domains[index].name = named(study.domains[index].name)
      }
      let missing = study.proposal?.missing.map { named($0[terms.language]) } ?? []
      study.proposal?.missing = missing.map { Localized(dutch: $0, english: $0) }
      return study
    }
  }

  /// The name of the judgement of a domain, or its stars.
  func name(of domain: EvidenceRiskOfBias.Domain) -> String {
    guard let points = domain.points else { return name(of: domain.judgement) }
    return points == 0 ? "0" : String(repeating: "\u{2605}", count: min(points, 9))
  }

  /// The name of a judgement over all.
  private func name(of verdict: InstrumentVerdict, _ countsStars: Bool) -> String {
    if case .judgement(let judgement) = verdict { return name(of: judgement) }
    return terms.name(of: verdict) + (countsStars ? terms.pick(" sterren", " stars") : "")
  }
}

extension Terms {
  /// The name of a judgement over all.
  func name(of verdict: InstrumentVerdict) -> String {
    switch verdict {
    case .judgement(let judgement): name(of: judgement)
    case .confidence(.high): pick("hoog vertrouwen", "high confidence")
    case .confidence(.moderate): pick("matig vertrouwen", "moderate confidence")
    case .confidence(.low): pick("laag vertrouwen", "low confidence")
    case .confidence(.veryLow): pick("zeer laag vertrouwen", "critically low confidence")
    case .total(let points, let maximum):
      maximum.map { pick("\(points) van \($0)", "\(points) of \($0)") } ?? String(points)
    case .words(let words): words
    }
  }

  /// A rule by which answers are put together, in a few words.
  public func name(of rule: Instrument.Overall) -> String {
    switch rule {
    case .total: pick("de punten opgeteld", "the points added up")
    case .worst: pick("het slechtste domein telt", "the worst domain counts")
    case .highIfAny: pick("één keer hoog is hoog", "one high is high")
    case .critical:
      pick("kritieke en andere zwakke punten geteld", "critical and other weaknesses counted")
    case .judged: pick("geen regel en geen score", "no rule and no score")
    }
  }
}
