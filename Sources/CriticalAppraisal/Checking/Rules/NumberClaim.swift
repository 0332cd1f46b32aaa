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
        minimaal klinisch relevante verschil (MCID). Noem die grens, met de bron. "Significant" \
        vraagt om een interval of p-waarde.
        """,
      english: """
        "More effective", "significant" or "clinically relevant" is a statement about numbers. \
        Without a single number in the results a reader cannot check it: that is an error. \
        Whether a difference is clinically relevant also depends on a threshold, such as the \
        minimal clinically important difference (MCID). Name that threshold, with its source. \
        "Significant" asks for an interval or a p value.
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
      .breaks(
        .dutch,
        "## Resultaten\n\nVan de 120 mensen bleven er 96. De groepen verschilden significant."),
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
      guard Claim.mayOccur(among: inspection.wordBeginnings) else { return [] }
      let claims = [SectionKind.conclusion, .results].flatMap { kind in
        inspection.section(kind).map { PlacedClaim.all(in: $0.text, index: $0.index, kind) } ?? []
      }
      guard !claims.isEmpty, let (_, results) = inspection.section(.results) else { return [] }
      let finding = { (missing: Missing, claims: [PlacedClaim]) -> [Finding] in
        guard let first = claims.first else { return [] }
        let part = inspection.part(of: first.claim.range.lowerBound, inSection: first.index)
        return [
          Finding(
            part,
            [
              "claim": .text(first.claim.text), "missing": .text(missing.rawValue),
              "section": .section(first.section), "count": .number(claims.count),
            ], severity: missing == .number ? nil : .warning)
        ]
      }
      let hasNumbers = NumberMention.contains(in: results) { number in
        number.role == .value || number.role == .people || number.role == .duration
      }
      if !hasNumbers { return finding(.number, claims) }
      let relevance = claims.filter { $0.claim.kind == .relevance }
      let significance = claims.filter { $0.claim.kind == .significance }
      return finding(.threshold, inspection.namesThreshold ? [] : relevance)
        + finding(.interval, inspection.supportsSignificance(results) ? [] : significance)
    },
    wording: { facts, terms in
      let claim = facts.text("claim").excerpt()
      let place = terms.name(of: facts.section("section"))
      let count = facts.number("count")
      let times = count > 1 ? terms.pick(" (\(count) keer)", " (\(count) times)") : ""
      switch Missing(rawValue: facts.text("missing")) {
      case .number:
        return Wording(
          facts.section("section") == .conclusion
            ? terms.pick(
              "\"\(claim)\" staat in de conclusie\(times), maar de resultaten noemen geen getal",
              "\"\(claim)\" is claimed\(times), but the results give no number")
            : terms.pick(
              "\"\(claim)\" staat bij de resultaten\(times) zonder een enkel getal",
              "\"\(claim)\" is claimed in the results\(times) without a single number"),
          help: terms.pick(
            "Geef bij de resultaten het verschil met zijn interval, of concludeer voorzichtiger.",
            "Give the difference with its interval in the results, or conclude with more care."))
      case .interval:
        return Wording(
          terms.pick(
            "\"\(claim)\" staat onder \"\(place)\"\(times) zonder interval of p-waarde",
            "\"\(claim)\" is claimed under \"\(place)\"\(times) without an interval or a p value"),
          help: terms.pick(
            "Geef bij de resultaten het verschil met zijn 95%-betrouwbaarheidsinterval.",
            "Give the difference with its 95% confidence interval in the results."))
      default:
        return Wording(
          facts.section("section") == .conclusion
            ? terms.pick(
              "\"\(claim)\" staat in de conclusie\(times) zonder grens om aan te toetsen",
              "\"\(claim)\" is claimed\(times) without a threshold to judge it by")
            : terms.pick(
              "\"\(claim)\" staat bij de resultaten\(times) zonder grens om aan te toetsen",
              "\"\(claim)\" is claimed in the results\(times) without a threshold to judge it by"),
          help: terms.pick(
            "Noem het kleinste verschil dat ertoe doet (MCID of MIC), met de bron.",
            "Name the smallest difference that matters (MCID or MIC), with its source."))
      }
    })
}

/// What a claim has not.
private enum Missing: String {
  case number
  case interval
  case threshold
}

/// A claim with the section it stands in.
private struct PlacedClaim {
  var claim: Claim
  var section: SectionKind
  /// The index of the section.
  var index: Int

  /// The claims of a section; in the results only those about an effect: "clinically relevant back
  /// pain" names an outcome.
  static func all(in text: String, index: Int, _ section: SectionKind) -> [PlacedClaim] {
    Claim.all(in: text).filter { claim in
      section == .conclusion
        || claim.kind != .superiority && isOfEffect(claim, in: text.utf8Span.span)
    }.map { PlacedClaim(claim: $0, section: section, index: index) }
  }

  private static func isOfEffect(_ claim: Claim, in text: Span<UInt8>) -> Bool {
    let sentence = TextByte.sentence(around: claim.range.lowerBound, in: text)
    return effects.first(in: text, from: sentence.lowerBound, to: sentence.upperBound) != nil
  }

  private static let effects = Phrases([
    "verschil*", "effect*", "verbeter*", "afname*", "toename*", "daling*", "vermindering*",
    "reductie*", "verander*", "beter", "minder", "meer", "winst", "differ*", "improve*", "reduc*",
    "increase*", "decrease*", "change*", "better", "fewer", "less", "more", "gain*", "lower",
    "higher",
  ])
}

extension Inspection {
  /// Whether any section but the references names a threshold for relevance.
  fileprivate var namesThreshold: Bool {
    appraisal.sections.indices.contains { index in
      appraisal.sections[index].kind != .references && thresholds.occur(in: sectionTexts[index])
    }
  }

  /// Whether the results have an interval, or ``Rule/numberNoInterval`` asks for one already.
  fileprivate func supportsSignificance(_ results: String) -> Bool {
    appraisal.metadata.type == .qualitative || IntervalNotation.occurs(in: results)
      || appraisal.hasCalculatedInterval || EffectStatement.first(in: results) != nil
  }
}

private let thresholds = Phrases([
  "MCID", "MIC", "MID", "MKRV", "MCIC", "drempel*", "grens", "grenswaarde*", "ondergrens", "afkap*",
  "threshold*", "cut-off*", "minimaal klinisch*", "minimal clinically*", "minimal important*",
  "minimally important*", "minimum clinically*", "smallest worthwhile*", "kleinste relevante*",
])
