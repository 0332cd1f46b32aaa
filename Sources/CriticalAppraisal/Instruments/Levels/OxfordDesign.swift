/// A design of a study as far as the Oxford levels of 2011 tell them apart.
public enum OxfordDesign: String, Sendable, Hashable, Codable, CaseIterable {
  case systematicReview = "systematic-review"
  case trial
  case inceptionCohort = "inception-cohort"
  case cohort
  case localSurvey = "local-survey"
  case crossSectional = "cross-sectional"
  case nonConsecutive = "non-consecutive"
  case caseControl = "case-control"
  case caseSeries = "case-series"
  case mechanism

  /// The design that a text names; `nil` for none.
  public init?(named text: String) {
    let words = text.lowercased()
    let found = Self.names.first { entry in entry.words.contains(where: words.contains) }
    guard let found else { return nil }
    self = found.design
  }

  /// The words of each, those that others hold too at the end.
  private static let names: [(design: OxfordDesign, words: [String])] = [
    (.systematicReview, ["systemati", "meta-anal", "metaanal", "review"]),
    (.nonConsecutive, ["non-consecutive", "niet-opeenvolgend", "niet opeenvolgend"]),
    (.inceptionCohort, ["inception", "inceptie"]),
    (.caseControl, ["case-control", "case control", "patiënt-controle", "patient-controle"]),
    (.caseSeries, ["case series", "case-series", "patiëntenserie", "casus", "historical"]),
    (
      .cohort,
      [
        "cohort", "non-random", "nonrandom", "niet-gerandom", "niet gerandom", "follow-up study",
        "quasi",
      ]
    ),
    (.trial, ["rct", "randomi", "trial", "n-of-1"]),
    (.localSurvey, ["random sample", "survey", "census", "steekproef"]),
    (.crossSectional, ["cross-sectional", "cross sectional", "dwarsdoorsnede"]),
    (.mechanism, ["mechanis", "expert", "deskundig"]),
  ]

  /// Its name.
  public var name: Localized {
    switch self {
    case .systematicReview: Localized(dutch: "systematische review", english: "systematic review")
    case .trial: Localized(dutch: "gerandomiseerde trial", english: "randomised trial")
    case .inceptionCohort: Localized(dutch: "inceptiecohort", english: "inception cohort")
    case .cohort: Localized(dutch: "cohortonderzoek", english: "cohort study")
    case .localSurvey: Localized(dutch: "lokale steekproef", english: "local random sample")
    case .crossSectional:
      Localized(dutch: "dwarsdoorsnedeonderzoek", english: "cross-sectional study")
    case .nonConsecutive:
      Localized(dutch: "niet-opeenvolgende patiënten", english: "non-consecutive study")
    case .caseControl: Localized(dutch: "patiënt-controleonderzoek", english: "case-control study")
    case .caseSeries: Localized(dutch: "patiëntenserie", english: "case series")
    case .mechanism:
      Localized(dutch: "redenering uit mechanismen", english: "mechanism-based reasoning")
    }
  }
}
