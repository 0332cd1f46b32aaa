extension Rule {
  /// No source was retracted.
  static let referenceRetracted = Rule(
    id: "reference-retracted",
    severity: .error,
    title: Localized(
      dutch: "Geen bron is ingetrokken", english: "No source has been retracted"),
    explanation: Localized(
      dutch: """
        Een ingetrokken artikel draagt niets meer. De bronnen worden opgezocht in het bestand van \
        Retraction Watch dat je met `--retractions` of in `course.yml` noemt, op DOI en PMID. Een \
        "expression of concern" is een waarschuwing, een correctie een opmerking; een artikel dat \
        in ere is hersteld, wordt niet genoemd. Zonder bestand zwijgt deze regel.
        """,
      english: """
        A retracted paper supports nothing. The sources are looked up by DOI and PMID in the \
        Retraction Watch file that `--retractions` or `course.yml` names. An expression of concern \
        is a warning, a correction a note; a paper that was reinstated is not mentioned. Without a \
        file this rule is silent.
        """),
    examples: [
      .breaks(
        .english,
        "## References\n\n1. Wakefield AJ, et al. Ileal-lymphoid-nodular hyperplasia. Lancet "
          + "1998;351:637-41. doi:10.1016/S0140-6736(97)11096-0"),
      .keeps(
        .dutch,
        "## Referenties\n\n1. Kent P, et al. RESTORE. Lancet 2023;401:1866-77. PMID: 37146623."),
    ],
    check: { inspection in
      let appraisal = inspection.appraisal
      let marks = inspection.retractions
      guard !marks.isEmpty else { return [] }
      let study = appraisal.metadata.study
      let paper = appraisal.appraisedReference
      var findings = appraisal.references.indices.compactMap { index -> Finding? in
        let reference = appraisal.references[index]
        guard let state = marks.state(of: reference) else { return nil }
        var facts = state.facts
        facts["number"] = .number(reference.number)
        if reference == paper { facts["isStudy"] = .number(1) }
        return Finding(.reference(index), facts, severity: state.nature.severity)
      }
      if let state = marks.state(of: study), paper.flatMap(marks.state(of:)) == nil {
        var facts = state.facts
        facts["isStudy"] = .number(1)
        let key = study.doi == nil ? "study.pmid" : "study.doi"
        findings.append(Finding(.metadata(key), facts, severity: state.nature.severity))
      }
      return findings
    },
    wording: { facts, terms in
      let number = facts.number("number")
      let isStudy = facts.number("isStudy") == 1
      let subject =
        isStudy
        ? terms.pick("Het besproken artikel", "The appraised paper")
        : terms.pick("Referentie \(number)", "Reference \(number)")
      let nature = Retraction.Nature(rawValue: facts.text("nature")) ?? .retraction
      let date = facts.date("date").map { terms.pick(" op ", " on ") + terms.date($0) } ?? ""
      let notice = facts.text("notice")
      let message =
        switch nature {
        case .retraction, .reinstatement:
          terms.pick("\(subject) is ingetrokken\(date)", "\(subject) was retracted\(date)")
        case .expressionOfConcern:
          terms.pick(
            "\(subject) kreeg een waarschuwing van het tijdschrift\(date) (expression of concern)",
            "\(subject) was given an expression of concern\(date)")
        case .correction:
          terms.pick("\(subject) is gecorrigeerd\(date)", "\(subject) was corrected\(date)")
        }
      let read =
        notice.isEmpty
        ? "" : terms.pick("Lees https://doi.org/\(notice). ", "Read https://doi.org/\(notice). ")
      let advice =
        nature == .retraction
        ? terms.pick(
          "Laat geen bewering meer op dit artikel rusten, of bespreek dat het is ingetrokken.",
          "Let no statement rest on this paper, or discuss that it was retracted.")
        : terms.pick(
          "Kijk of je beweringen er nog door worden gedragen.",
          "See whether it still supports what you say.")
      return Wording(message, help: read + advice)
    })
}

extension Retraction {
  /// What a wording needs to know.
  fileprivate var facts: Facts {
    var facts: Facts = ["nature": .text(nature.rawValue)]
    if let date { facts["date"] = .date(date) }
    if let notice { facts["notice"] = .text(notice) }
    return facts
  }
}

extension Retraction.Nature {
  /// How serious it is for an appraisal that rests on the paper.
  fileprivate var severity: Severity {
    switch self {
    case .retraction: .error
    case .expressionOfConcern: .warning
    case .correction, .reinstatement: .note
    }
  }
}
