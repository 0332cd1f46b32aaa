/// The keys of evidence blocks, by their English and Dutch names.
enum EvidenceKey: String, CaseIterable, Sendable {
  case title, source, note, rows, outcome, comparison, time, measure, estimate, ci, level, p, n
  case mcid, mcidSource, scale, better, unit, pooled
  case experimental, control, arms, name, events, desirable
  case tp, fp, fn, tn, test, condition, reference, pretest, pretestSource
  case instrument, version, judge, study, studies, result, domains, domain, judgement, reason
  case overall, overallReason, stages, stage, out, moments, label, primary, treatment
  case effect, controlRisk, certainty, reasons, start
  case system, conclusion, question, levelStudies, evidenceLevel

  /// The names that are accepted: the usual one in English, the usual one in Dutch, and others.
  ///
  /// Within one block no two keys that it takes share a name.
  var names: [String] {
    switch self {
    case .title: ["title", "titel", "caption", "onderschrift"]
    case .source: ["source", "bron", "sources", "bronnen"]
    case .note: ["note", "noot", "opmerking", "notes", "noten", "toelichting"]
    case .rows:
      ["rows", "rijen", "results", "resultaten", "effects", "effecten", "outcomes", "uitkomsten"]
    case .outcome: ["outcome", "uitkomst", "uitkomstmaat", "eindpunt", "endpoint"]
    case .comparison: ["comparison", "vergelijking", "compared", "vergeleken"]
    case .time: ["time", "tijd", "tijdstip", "moment", "follow-up", "when", "wanneer"]
    case .measure: ["measure", "maat", "effectmaat", "effect-measure"]
    case .estimate:
      [
        "estimate", "schatting", "schatter", "puntschatting", "point-estimate", "effect",
        "verschil",
        "difference",
      ]
    case .ci:
      [
        "ci", "bi", "interval", "95-ci", "95-bi", "ci95", "bi95", "confidence-interval", "limits",
        "betrouwbaarheidsinterval", "grenzen",
      ]
    case .level: ["level", "niveau", "confidence-level", "betrouwbaarheidsniveau"]
    case .p: ["p", "p", "p-value", "p-waarde", "pvalue"]
    case .n:
      [
        "n", "aantal", "number", "total", "totaal", "participants", "deelnemers", "people",
        "patients", "patienten", "patiënten",
      ]
    case .mcid:
      [
        "mcid", "mcid", "mid", "mic", "mkrv", "relevant-verschil", "minimaal-relevant-verschil",
        "minimal-important-difference",
      ]
    case .mcidSource: ["mcid-source", "mcid-bron", "bron-mcid", "mic-source", "mic-bron"]
    case .scale: ["scale", "schaal", "range", "bereik"]
    case .better: ["better", "beter", "direction", "richting"]
    case .unit: ["unit", "eenheid", "units"]
    case .pooled: ["pooled", "gepoold", "samengevat"]
    case .experimental:
      [
        "experimental", "experimenteel", "intervention", "interventie", "treated", "behandeld",
        "exposed", "blootgesteld",
      ]
    case .control:
      ["control", "controle", "comparator", "controlegroep", "unexposed", "niet-blootgesteld"]
    case .arms: ["arms", "armen", "groups", "groepen"]
    case .name: ["name", "naam", "arm", "group", "groep"]
    case .events: ["events", "gebeurtenissen", "cases", "gevallen", "met-uitkomst", "with-outcome"]
    case .desirable: ["desirable", "gewenst", "desired", "wenselijk"]
    case .tp: ["tp", "tp", "true-positive", "true-positives", "terecht-positief", "echt-positief"]
    case .fp: ["fp", "fp", "false-positive", "false-positives", "fout-positief", "vals-positief"]
    case .fn: ["fn", "fn", "false-negative", "false-negatives", "fout-negatief", "vals-negatief"]
    case .tn: ["tn", "tn", "true-negative", "true-negatives", "terecht-negatief", "echt-negatief"]
    case .test: ["test", "test", "index-test", "indextest"]
    case .condition:
      ["condition", "aandoening", "disease", "ziekte", "target-condition", "doelaandoening"]
    case .reference:
      [
        "reference", "referentie", "reference-standard", "referentiestandaard", "referentietest",
        "gold-standard", "gouden-standaard",
      ]
    case .pretest:
      [
        "pretest", "voorafkans", "pre-test", "pretest-probability", "pre-test-probability",
        "a-priorikans", "priorkans", "prior",
      ]
    case .pretestSource:
      ["pretest-source", "voorafkans-bron", "bron-voorafkans", "pre-test-source"]
    case .instrument: ["instrument", "instrument", "tool", "beoordelingsinstrument"]
    case .version: ["version", "versie"]
    case .judge: ["judge", "beoordelaar", "judges", "beoordelaars", "judged-by", "beoordeeld-door"]
    case .study: ["study", "studie", "onderzoek", "trial", "artikel", "name", "naam"]
    case .studies: ["studies", "studies", "onderzoeken", "trials"]
    case .result: ["result", "resultaat", "outcome", "uitkomst"]
    case .domains: ["domains", "domeinen", "items"]
    case .domain: ["domain", "domein", "item", "name", "naam"]
    case .judgement:
      ["judgement", "oordeel", "judgment", "beoordeling", "risk", "risico", "answer", "antwoord"]
    case .reason:
      [
        "reason", "reden", "because", "omdat", "motivering", "onderbouwing", "support",
        "toelichting",
      ]
    case .overall: ["overall", "eindoordeel", "totaal", "totaaloordeel", "algemeen"]
    case .overallReason:
      ["reason", "reden", "overall-reason", "reden-eindoordeel", "because", "omdat"]
    case .stages: ["stages", "fasen", "fases", "steps", "stappen", "rows", "rijen"]
    case .stage: ["stage", "fase", "step", "stap", "name", "naam"]
    case .out:
      [
        "out", "eruit", "excluded", "lost", "uitgesloten", "geexcludeerd", "geëxcludeerd",
        "afgevallen", "uitval", "uitgevallen", "removed", "verwijderd", "left", "dropped-out",
      ]
    case .moments:
      ["moments", "momenten", "measurements", "metingen", "meetmomenten", "times", "tijden"]
    case .label: ["label", "label", "name", "naam", "what", "wat", "omschrijving"]
    case .primary: ["primary", "primair", "hoofdmeting", "primary-moment", "primair-moment"]
    case .treatment: ["treatment", "behandeling", "behandelperiode", "intervention", "interventie"]
    case .effect: ["effect", "effect", "in-words", "in-woorden"]
    case .controlRisk:
      [
        "control-risk", "basisrisico", "baseline-risk", "risico-controle", "controlerisico",
        "uitgangsrisico",
      ]
    case .certainty: ["certainty", "zekerheid", "grade", "quality", "kwaliteit", "bewijskracht"]
    case .start: ["start", "begin", "design", "opzet", "startniveau", "start-level"]
    case .system: ["system", "systeem", "instrument", "indeling"]
    case .conclusion: ["conclusion", "conclusie"]
    case .question: ["question", "vraag", "question-type", "vraagtype"]
    case .levelStudies: ["studies", "studies", "onderzoeken", "study", "studie"]
    case .evidenceLevel: ["level", "niveau"]
    case .reasons:
      ["reasons", "redenen", "reason", "reden", "why", "waarom", "downgraded", "afgewaardeerd"]
    }
  }

  /// The usual name in a language.
  func name(in language: Language) -> String { names[language == .dutch ? 1 : 0] }

  /// The key of a name among those that a block takes, whatever its case and with blanks, hyphens
  /// or underscores between its words.
  static func named(_ name: String, among keys: [EvidenceKey]) -> EvidenceKey? {
    let name = normalized(name)
    return keys.first { $0.names.contains(name) }
  }

  static func normalized(_ name: String) -> String {
    name.lowercased().split { "_ -%".contains($0) }.joined(separator: "-")
  }

  // MARK: Which keys stand where

  /// The keys of all blocks.
  static let common: [EvidenceKey] = [.title, .source, .note]

  /// The keys of a row of effects.
  static let effectRow: [EvidenceKey] = [
    .outcome, .comparison, .time, .measure, .estimate, .ci, .level, .p, .n, .mcid, .mcidSource,
    .scale, .better, .unit, .pooled,
  ]

  /// The keys of a row of certainty.
  static let certaintyRow: [EvidenceKey] = [
    .outcome, .comparison, .time, .effect, .measure, .estimate, .ci, .level, .controlRisk, .n,
    .studies, .certainty, .reasons, .start,
  ]

  /// The keys of a conclusion with its level.
  static let levelRow: [EvidenceKey] = [
    .conclusion, .question, .levelStudies, .evidenceLevel, .overallReason,
  ]

  /// The keys of a judged study.
  static let studyKeys: [EvidenceKey] = [.study, .result, .domains, .overall, .overallReason]
}
