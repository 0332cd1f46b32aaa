/// A kind of question by the Oxford levels of 2011.
public enum OxfordQuestion: String, Sendable, Hashable, Codable, CaseIterable {
  case prevalence, diagnosis, prognosis, treatment
  case commonHarms = "common-harms"
  case rareHarms = "rare-harms"
  case screening

  /// The words that name it.
  var names: [String] {
    switch self {
    case .prevalence: ["prevalen", "hoe vaak", "how common", "incidentie", "incidence"]
    case .diagnosis: ["diagno", "test"]
    case .prognosis: ["progno", "beloop"]
    case .treatment: ["treat", "therap", "behandel", "benefit", "effect", "interven"]
    case .commonHarms: ["common harm", "veelvoorkomende", "harm", "schade", "bijwerking"]
    case .rareHarms: ["rare", "zeldza"]
    case .screening: ["screen"]
    }
  }

  /// The question of a name.
  public init?(named name: String) {
    let words = name.lowercased()
    let order: [OxfordQuestion] = [
      .screening, .rareHarms, .commonHarms, .prevalence, .diagnosis, .prognosis, .treatment,
    ]
    guard let found = order.first(where: { $0.names.contains(where: words.contains) }) else {
      return nil
    }
    self = found
  }

  /// The level of a design for the question, before it goes up or down; `nil` where the table has
  /// none.
  ///
  /// Source: OCEBM Levels of Evidence Working Group, 2011.
  public func level(of design: OxfordDesign) -> Int? {
    switch (self, design) {
    case (.prevalence, .localSurvey): 1
    case (.prevalence, .systematicReview): 2
    case (.prevalence, .crossSectional): 3
    case (.prevalence, .caseSeries): 4
    case (.prevalence, _): nil
    case (_, .systematicReview): 1
    case (.diagnosis, .crossSectional): 2
    case (.diagnosis, .nonConsecutive): 3
    case (.diagnosis, .caseControl): 4
    case (.diagnosis, .mechanism): 5
    case (.diagnosis, _): nil
    case (.prognosis, .inceptionCohort): 2
    case (.prognosis, .cohort), (.prognosis, .trial): 3
    case (.prognosis, .caseSeries), (.prognosis, .caseControl): 4
    case (.prognosis, _): nil
    case (_, .trial): 2
    case (_, .cohort), (_, .inceptionCohort): 3
    case (_, .caseSeries), (_, .caseControl): 4
    case (_, .mechanism): 5
    default: nil
    }
  }
}
