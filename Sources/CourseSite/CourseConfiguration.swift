public import CriticalAppraisal

/// What a course file, `course.yml`, says of a folder of appraisals; all of it may be left out.
public struct CourseConfiguration: Sendable {
  /// The title of the course's front page.
  public var title: String?
  /// One or two lines on what the course is.
  public var description: String?
  /// The language of the front page, and of appraisals that do not show theirs.
  public var language: Language?
  /// How references and citations are written, where an appraisal does not say.
  public var style: CitationStyle?
  /// The order of reference lists, where an appraisal does not say.
  public var referenceOrder: ReferenceOrder?
  /// The bibliography files of the course, relative to the course file.
  public var bibliography: [String] = []
  /// What they hold, once they were read.
  public var bibliographies: [Bibliography] = []
  /// The Dutch words of GRADE, where an appraisal does not say.
  public var gradeWords: Certainty.DutchWords?
  /// The files with instruments of the course, relative to the course file.
  public var instrumentFiles: [String] = []
  /// The instruments of the course, once they were read.
  public var instruments: [Instrument] = []
  /// What is wrong in the bibliographies; each problem costs one source at most.
  public var notices: [Notice] = []
  /// The folder of the course.
  public var folder = ""
  /// Where the site will be found, without a slash at its end.
  public var baseURL: String?
  /// The requirements that apply to all appraisals.
  public var profile: Profile?
  /// Severities the course sets, by rule or group.
  public var severities: [(pattern: String, severity: Severity)] = []
  /// Rules and groups the course switches off.
  public var disabledRules: [String] = []
  /// The folder of templates, relative to the course file.
  public var templates: String?
  /// How many years older than the appraisal a reference may be.
  public var maximumReferenceAge: Int?
  /// The Retraction Watch file, relative to the course file.
  public var retractions: String?

  /// The name of a course file.
  public static let fileName = "course.yml"

  /// A course without a course file.
  public init() {}
}
