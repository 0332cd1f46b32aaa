extension PaperCheck {
  /// The number in a trial register; a study may have one in each of several.
  var registration: [PaperComparison] {
    let stated = appraisal.metadata.study.registration.map { text in
      PaperFacts(text).registrations.map { value in
        var value = value
        value.part = .metadata("study.registration")
        return value
      }
    }
    let mine = (stated ?? []) + study.items(.registration, stating: \.registrations)
    let inRecord = PaperFacts(paper.registers)
    let theirs =
      facts.registrations.map { ($0.value, words($0)) }
      + inRecord.registrations.map { ($0.value, $0.quote) }
    return rows(.registration, mine, theirs: theirs.compactMap(\.1)) { statement in
      if let same = theirs.first(where: { $0.0.number == statement.value.number }) {
        return (.agree, same.1)
      }
      let other = theirs.first { $0.0.register == statement.value.register }
      return (other == nil ? .notFound : .differ, other?.1)
    }
  }

  /// The DOI and the PMID.
  var identifier: [PaperComparison] {
    let study = appraisal.metadata.study
    return [
      identifier("DOI", study.doi, paper.record.doi, key: "study.doi"),
      identifier("PMID", study.pmid, paper.record.pmid, key: "study.pmid"),
    ].compactMap { $0 }
  }

  private func identifier(
    _ name: String, _ mine: String?, _ theirs: String?, key: String
  ) -> PaperComparison? {
    guard mine != nil || theirs != nil else { return nil }
    var verdict = PaperComparison.Verdict.notFound
    if let mine, let theirs {
      verdict = TextByte.folded(mine) == TextByte.folded(theirs) ? .agree : .differ
    }
    return PaperComparison(
      .identifier, verdict, appraisal: mine.map { "\(name) \($0)" },
      paper: theirs.map { "\(name) \($0)" }, part: .metadata(key))
  }
}
