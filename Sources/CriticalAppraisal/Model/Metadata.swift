/// What an appraisal says of itself, in its front matter or its first lines.
public struct Metadata: Sendable, Hashable, Codable {
  /// The language the front matter states.
  public var language: Language?
  /// The kind of question.
  public var type: AppraisalType?
  public var authors: [Person] = []
  public var reviewers: [Person] = []
  public var date: CalendarDate?
  public var updated: CalendarDate?
  /// When the appraisal should be looked at again.
  public var expires: CalendarDate?
  /// When the literature was searched.
  public var searched: CalendarDate?
  public var tags: [String] = []
  /// One or two sentences for cards, feeds and search engines.
  public var summary: String?
  /// The appraised paper.
  public var study = Study()
  /// Bibliography files, relative to the appraisal or to the course.
  public var bibliography: [String] = []
  /// The name of the set of requirements that applies.
  public var profile: String?
  /// The declaration of interests.
  public var interests: String?
  public var isDraft = false
  /// The rules, or groups of rules (`number-*`), that the author switched off.
  public var disabledRules: [String] = []

  /// Metadata that say nothing.
  public init() {}
}

/// Someone who wrote or reviewed an appraisal.
public struct Person: Sendable, Hashable, Codable {
  public var name: String
  public var role: String?
  public var orcid: String?
  public var affiliation: String?

  /// A person by name.
  public init(name: String, role: String? = nil, orcid: String? = nil, affiliation: String? = nil) {
    self.name = name
    self.role = role
    self.orcid = orcid
    self.affiliation = affiliation
  }
}

/// The appraised paper, as the front matter names it.
public struct Study: Sendable, Hashable, Codable {
  public var doi: String?
  public var pmid: String?
  /// The number in a trial register.
  public var registration: String?
  /// The file with the paper's own record.
  public var abstract: String?

  /// A study of which nothing is known.
  public init() {}

  /// Whether an identifier is given.
  public var isIdentified: Bool { doi != nil || pmid != nil }
}
