/// How the items of a method are recognised when they have no label of their own.
enum MethodWords {
  /// Whether an item is labelled, or the text of the method speaks of it.
  static func isFound(_ field: ItemField, in appraisal: Appraisal, text: String) -> Bool {
    let labels = labels(for: field)
    if appraisal.items.contains(where: { labels.contains($0.field) }) { return true }
    if field == .n { return hasCount(in: appraisal, text: text) }
    return words[field]?.occur(in: text) ?? false
  }

  /// The kind of question that a design answers, where it leaves no doubt.
  static func type(of design: String?) -> AppraisalType? {
    guard let design, let match = designs.first(in: design.utf8Span.span) else { return nil }
    return switch match.phrase {
    case ..<5: .review
    case ..<9: .prognosis
    case ..<11: .diagnosis
    default: .qualitative
    }
  }

  /// The labels that answer for an item.
  private static func labels(for field: ItemField) -> [ItemField] {
    switch field {
    case .participants: [.participants, .population, .inclusion]
    case .control: [.control, .comparison]
    case .outcomes: [.outcomes, .outcome, .primaryOutcome, .secondaryOutcomes]
    case .intervention: [.intervention, .indexTest, .prognosticFactor]
    case .indexTest: [.indexTest, .intervention]
    case .referenceStandard: [.referenceStandard, .control, .comparison]
    case .followUp: [.followUp, .time]
    default: [field]
    }
  }

  /// Whether the number of participants is told: `n = 120`, `120 adults`, or any number of the
  /// participants that is no age, duration or score.
  private static func hasCount(in appraisal: Appraisal, text: String) -> Bool {
    for item in appraisal.items where item.field == .participants || item.field == .population {
      // A prompt of the template is reported as such.
      if item.value.utf8Span.span.firstIndex(of: "‹".utf8Span.span) != nil { return true }
      if NumberMention.contains(in: item.value, where: \.isCount) { return true }
    }
    let hasSign = text.utf8Span.span.firstIndex(of: UInt8(ascii: "=")) != nil
    return hasSign && sampleSize.occur(in: text)
      || NumberMention.contains(in: text) { $0.role == .people && !$0.hasDecimals }
  }

  private static let sampleSize = Phrases(["n =", "n=", "N =", "N="])

  private static let designs = Phrases([
    "systematic* review", "systematische review*", "meta-analys*", "scoping review*", "review*",
    "cohort*", "inceptiecohort*", "inception cohort*", "prognos*",
    "diagnosti*", "test accuracy",
    "kwalitatie*", "qualitative*", "interviewstud*", "interview stud*",
  ])

  private static let words: [ItemField: Phrases] = [
    .design: Phrases([
      "gerandomiseerd*", "randomi*", "rct", "trial*", "cohort*", "review*", "meta-analy*",
      "cross-over*", "crossover*", "dwarsdoorsnede*", "cross-sectional", "case-control",
      "patiënt-controle*", "case series", "casestudy", "kwalitatie*", "qualitative", "studieopzet",
      "study design", "observationele", "observational", "prospectie*", "retrospectie*",
      "interviewstudie", "richtlijn", "guideline",
    ]),
    .participants: Phrases([
      "deelnemers", "patiënten", "patienten", "proefpersonen", "volwassenen", "kinderen",
      "mensen met", "vrouwen", "mannen", "ouderen", "sporters", "participants", "patients",
      "adults", "children", "people", "women", "men", "subjects", "athletes",
    ]),
    .intervention: Phrases([
      "interventie*", "intervention*", "experimentele", "experimental", "kreeg", "kregen",
      "received", "behandeld met", "treated with", "behandelgroep*",
    ]),
    .control: Phrases([
      "controle*", "control", "controls", "placebo*", "sham*", "gebruikelijke zorg", "usual care",
      "standaardzorg", "standard care", "vergeleken met", "vergelijking*", "compared with",
      "compared to", "comparison*", "comparator*", "versus", "vs", "wachtlijst*", "waiting list",
      "of gebruikelijke", "één groep", "single-arm", "single group",
    ]),
    .outcomes: Phrases([
      "uitkomst*", "outcome*", "eindpunt*", "endpoint*", "effectma*", "gemeten met",
      "measured with",
      "measured by", "vragenlijst*", "questionnaire*", "primair*", "primary",
    ]),
    .followUp: Phrases([
      "follow-up*", "follow up", "followup*", "opvolging*", "nameting*", "gevolgd", "followed",
      "na één", "weken", "maanden", "weeks", "months", "één jaar", "one year", "na een jaar",
    ]),
    .indexTest: Phrases(["indextest*", "index test*", "test", "tests", "testen", "rule*"]),
    .referenceStandard: Phrases([
      "referentie*", "gouden standaard", "goudstandaard", "reference standard", "gold standard",
      "reference test",
    ]),
  ]
}
