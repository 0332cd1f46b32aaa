extension Rule {
  /// What the conclusion claims, the results bear out in numbers.
  static let numberClaim = Rule(
    id: "number-claim",
    severity: .error,
    title: Localized(
      dutch: "Wat de conclusie beweert, staat in getallen bij de resultaten",
      english: "What the conclusion claims, the results give in numbers"),
    explanation: Localized(
      dutch: """
        "Effectiever", "significant" of "klinisch relevant" is een uitspraak over getallen. Staat \
        er bij de resultaten geen enkel getal, dan kan een lezer haar niet nagaan: dat is een \
        fout. Of een verschil klinisch relevant is, hangt bovendien af van een grens, zoals het \
        minimaal klinisch relevante verschil (MCID). Noem die grens, met de bron.
        """,
      english: """
        "More effective", "significant" or "clinically relevant" is a statement about numbers. \
        Without a single number in the results a reader cannot check it: that is an error. \
        Whether a difference is clinically relevant also depends on a threshold, such as the \
        minimal clinically important difference (MCID). Name that threshold, with its source.
        """),
    examples: [
      .breaks(
        .dutch,
        "## Resultaten\n\nDe pijn nam af na 12 weken.\n\n## Conclusie\n\nCFT is bewezen effectief."),
      .breaks(
        .english,
        """
        ## Results

        The difference was 1.2 points (95% CI 0.4 to 2.0).

        ## Conclusion

        The difference is clinically relevant.
        """),
      .keeps(
        .english,
        """
        ## Results

        The difference was 1.2 points (95% CI 0.4 to 2.0), and the MCID is 1 point.

        ## Conclusion

        The difference may be clinically relevant.
        """),
      .keeps(
        .dutch,
        """
        ## Resultaten

        Bijwerkingen zijn niet gemeten.

        ## Conclusie

        Of de behandeling effectiever is, blijft onduidelijk; ook over klinisch relevante schade \
        is geen uitspraak te doen.
        """),
    ],
    check: { inspection in
      guard let (conclusion, text) = inspection.section(.conclusion),
        let (_, results) = inspection.section(.results)
      else { return [] }
      let claims = Claim.all(in: text)
      guard !claims.isEmpty else { return [] }
      let finding = { (claim: Claim, severity: Severity?) in
        Finding(
          inspection.part(of: claim.range.lowerBound, inSection: conclusion),
          ["claim": .text(claim.text), "missing": .text(severity == nil ? "number" : "threshold")],
          severity: severity)
      }
      let hasNumbers = NumberMention.contains(in: results) { number in
        number.role == .value || number.role == .people || number.role == .duration
      }
      if !hasNumbers { return [finding(claims[0], nil)] }
      guard let claim = claims.first(where: { $0.kind == .relevance }),
        !inspection.namesThreshold
      else { return [] }
      return [finding(claim, .warning)]
    },
    wording: { facts, terms in
      let claim = facts.text("claim").excerpt()
      return facts.text("missing") == "number"
        ? Wording(
          terms.pick(
            "\"\(claim)\" staat in de conclusie, maar de resultaten noemen geen getal",
            "\"\(claim)\" is claimed, but the results give no number"),
          help: terms.pick(
            "Geef bij de resultaten het verschil met zijn interval, of concludeer voorzichtiger.",
            "Give the difference with its interval in the results, or conclude with more care."))
        : Wording(
          terms.pick(
            "\"\(claim)\" staat in de conclusie zonder grens om aan te toetsen",
            "\"\(claim)\" is claimed without a threshold to judge it by"),
          help: terms.pick(
            "Noem het kleinste verschil dat ertoe doet (MCID of MIC), met de bron.",
            "Name the smallest difference that matters (MCID or MIC), with its source."))
    })
}

extension Inspection {
  /// Whether any section but the references names a threshold for relevance.
  fileprivate var namesThreshold: Bool {
    appraisal.sections.indices.contains { index in
      appraisal.sections[index].kind != .references && thresholds.occur(in: sectionTexts[index])
    }
  }
}

private let thresholds = Phrases([
  "MCID", "MIC", "MID", "MKRV", "MCIC", "drempel*", "grens", "grenswaarde*", "ondergrens", "afkap*",
  "threshold*", "cut-off*", "minimaal klinisch*", "minimal clinically*", "minimal important*",
  "minimally important*", "minimum clinically*", "smallest worthwhile*", "kleinste relevante*",
])
