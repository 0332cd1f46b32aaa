extension EvidencePresentation {
  /// The judgements with their reasons.
  mutating func present(_ evidence: EvidenceRiskOfBias, _ words: EvidenceWords) {
    let terms = words.terms
    let studies = words.named(evidence)
    let instrument = [evidence.instrument, evidence.version.map { "(\($0))" }]
      .compactMap { $0 }.joined(separator: " ")
    let judge = evidence.judge.map { terms.pick("beoordeeld door ", "judged by ") + $0 }
    let only = studies.count == 1 ? studies.first : nil
    subtitle = [
      instrument.isEmpty ? nil : instrument, only?.name, only?.result, judge,
    ].compactMap { $0 }.joined(separator: "; ")
    typedSubtitle = judge ?? ""
    let overall = terms.pick("Over het geheel", "Overall")
    let rows = studies.flatMap { study -> [[String]] in
      let name = [study.name, study.result].compactMap { $0 }.joined(separator: ", ")
      var rows = study.domains.map { domain in
        [domain.name, only == nil ? name : "", words.name(of: domain), domain.reason ?? ""]
      }
      if let said = words.overall(of: study, evidence.definition) {
        rows.append([overall, only == nil ? name : "", said.whole, said.reason ?? ""])
      }
      return rows
    }
    tables = [
      EvidenceTable(
        terms.pick("Oordelen", "Judgements"),
        [
          .init(title: terms.pick("Domein", "Domain"), isAuthors: true),
          .init(title: terms.pick("Studie", "Study"), isAuthors: true),
          .init(title: terms.pick("Oordeel", "Judgement")),
          .init(title: terms.pick("Reden", "Reason"), isAuthors: true),
        ], rows)
    ]
    sentences = studies.prefix(Self.maximumSentences).map { study in
      words.sentence(of: study, evidence.definition, isOnly: only != nil)
    }.filter { !$0.isEmpty }
  }
}

extension EvidenceWords {
  /// The judgement over all, and the domains that were not well judged.
  fileprivate func sentence(
    of study: EvidenceRiskOfBias.Study, _ instrument: Instrument?, isOnly: Bool
  ) -> String {
    var parts: [String] = []
    if let said = overall(of: study, instrument) {
      parts.append(terms.pick("over het geheel: ", "overall: ") + said.whole)
    }
    if instrument?.countsStars == true { return sentence(parts, study, isOnly) }
    for judgement in EvidenceJudgement.allCases where judgement != .notApplicable {
      let domains = study.domains.filter { $0.judgement == judgement }
      guard !domains.isEmpty else { continue }
      let isAll = domains.count == study.domains.count
      let names =
        judgement.isFavourable || isAll
        ? terms.pick(
          "\(domains.count) van \(study.domains.count)",
          "\(domains.count) of \(study.domains.count)")
        : terms.list(domains.map(\.name))
      parts.append("\(name(of: judgement)): \(names)")
    }
    return sentence(parts, study, isOnly)
  }

  private func sentence(
    _ parts: [String], _ study: EvidenceRiskOfBias.Study, _ isOnly: Bool
  ) -> String {
    let subject = isOnly ? "" : (study.name.map { $0 + " - " } ?? "")
    return parts.isEmpty ? "" : (subject + parts.joined(separator: "; ") + ".").capitalizedFirst
  }
}

extension EvidenceJudgement {
  /// Whether nothing speaks against the domain.
  var isFavourable: Bool { self == .low || self == .yes }
}
