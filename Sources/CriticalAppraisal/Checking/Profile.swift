/// A set of requirements: which sections and method items an appraisal must have.
public struct Profile: Sendable, Hashable, Codable {
  /// The name that front matter and course files use.
  public var name: String
  /// The sections that must be there.
  public var requiredSections: [SectionKind]
  /// The method items that must be there.
  public var requiredItems: [ItemField]

  /// A set of requirements.
  public init(name: String, requiredSections: [SectionKind], requiredItems: [ItemField]) {
    self.name = name
    self.requiredSections = requiredSections
    self.requiredItems = requiredItems
  }

  /// The sections that every appraisal needs.
  public static let commonSections: [SectionKind] = [
    .question, .method, .results, .limitations, .conclusion, .references,
  ]

  /// The appraisal of a single paper, a "CAP".
  public static let cap = Profile(
    name: "cap", requiredSections: commonSections,
    requiredItems: [
      .design, .participants, .n, .intervention, .control, .outcomes, .followUp,
    ])

  /// The appraisal of a question by several papers, a "CAT": the search is required.
  public static let cat = Profile(
    name: "cat",
    requiredSections: [
      .question, .search, .method, .results, .limitations, .conclusion, .references,
    ],
    requiredItems: [])

  /// The profiles that are always there.
  public static let all: [Profile] = [cap, cat]

  /// The profile an appraisal is checked by when nobody names one: `cat` when it has a search.
  public static func inferred(for appraisal: Appraisal) -> Profile {
    appraisal.section(.search) == nil ? cap : cat
  }

  /// The required method items for a kind of question: a diagnostic study has no control group.
  public func requiredItems(for type: AppraisalType?) -> [ItemField] {
    requiredItems.compactMap { field in
      switch (type, field) {
      case (.diagnosis, .intervention): .indexTest
      case (.diagnosis, .control): .referenceStandard
      case (.diagnosis, .followUp), (.diagnosis, .outcomes): nil
      case (.review, .followUp), (.review, .n): nil
      case (.prognosis, .intervention), (.harm, .intervention): nil
      case (.prognosis, .control), (.harm, .control): nil
      case (.qualitative, .intervention), (.qualitative, .control): nil
      case (.qualitative, .outcomes), (.qualitative, .followUp): nil
      case (.guideline, _), (.economic, .followUp): nil
      default: field
      }
    }
  }
}
