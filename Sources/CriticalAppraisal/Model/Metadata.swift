/// What an appraisal says of itself, in its front matter or its first lines.
public struct Metadata: Sendable, Hashable, Codable {
  /// The language the front matter states.
  public var language: Language?
  /// The kind of question.
  public var type: AppraisalType?
  /// Who wrote it.
  public var authors: [Person] = []
  /// Who read it critically.
  public var reviewers: [Person] = []
  /// When it was written.
  public var date: CalendarDate?
  /// When it was last changed.
  public var updated: CalendarDate?
  /// When the appraisal should be looked at again.
  public var expires: CalendarDate?
  /// When the literature was searched.
  public var searched: CalendarDate?
  /// The words to find it by.
  public var tags: [String] = []
  /// One or two sentences for cards, feeds and search engines.
  public var summary: String?
  /// The appraised paper.
  public var study = Study()
  /// Bibliography files, relative to the appraisal or to the course.
  public var bibliography: [String] = []
  /// How references and citations are to be written; `nil` leaves them as typed.
  public var style: CitationStyle?
  /// The order of the reference list; `nil` leaves it to the style.
  public var referenceOrder: ReferenceOrder?
  /// The Dutch words of GRADE; `nil` leaves them to the course.
  public var gradeWords: Certainty.DutchWords?
  /// The name of the set of requirements that applies.
  public var profile: String?
  /// The declaration of interests.
  public var interests: String?
  /// Whether it is not ready yet.
  public var isDraft = false
  /// The rules, or groups of rules (`number-*`), that the author switched off.
  public var disabledRules: [String] = []

  /// Metadata that say nothing.
  public init() {}
}

/// Someone who wrote or reviewed an appraisal.
public struct Person: Sendable, Hashable, Codable {
  /// The name, as it is shown.
  public var name: String
  /// What they did, or are.
  public var role: String?
  /// Their ORCID.
  public var orcid: String?
  /// Where they work or study.
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
  /// Its DOI, without an address before it.
  public var doi: String?
  /// Its number in PubMed.
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
