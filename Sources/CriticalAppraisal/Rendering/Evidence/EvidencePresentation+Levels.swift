extension EvidencePresentation {
  /// The levels of conclusions.
  mutating func present(_ levels: EvidenceLevels, _ words: EvidenceWords) {
    let terms = words.terms
    let system = levels.system
    subtitle = "\(system.rawValue): \(system.rule[terms.language])"
    tables = [
      EvidenceTable(
        terms.pick("Conclusies", "Conclusions"),
        [
          .init(title: terms.pick("Conclusie", "Conclusion"), isAuthors: true),
          .init(title: terms.pick("Studies", "Studies"), isAuthors: true),
          .init(title: terms.pick("Niveau", "Level")),
          .init(title: terms.pick("Reden", "Reason"), isAuthors: true),
        ],
        levels.rows.map { row in
          [
            row.conclusion ?? "",
            row.studies.map { study in
              study.name.map { "\($0): \(study.kind)" } ?? study.kind
            }.joined(separator: "; "), words.level(row, system), row.reason ?? "",
          ]
        })
    ]
    sentences = levels.rows.prefix(Self.maximumSentences).compactMap { row in
      guard let level = row.level ?? row.proposal, let conclusion = row.conclusion,
        let phrase = system.phrase(level)?[terms.language]
      else { return nil }
      return "\(phrase) \(conclusion)".endingInStop
    }
  }
}

extension EvidenceWords {
  /// The level of a conclusion, with where it comes from.
  fileprivate func level(_ row: EvidenceLevels.Row, _ system: LevelSystem) -> String {
    guard let proposal = row.proposal else {
      return row.level.map(String.init) ?? terms.pick("geen voorstel", "no proposal")
    }
    let name = system.rawValue
    if let level = row.level {
      return level == proposal
        ? String(level)
        : terms.pick(
          "\(level) (voorgesteld volgens \(name): \(proposal))",
          "\(level) (proposed by \(name): \(proposal))")
    }
    return terms.pick(
      "\(proposal) (voorgesteld volgens \(name))", "\(proposal) (proposed by \(name))")
  }
}
