public import CriticalAppraisal

/// Something about a file, a folder, a course file or a template that is no matter of an
/// appraisal's content.
///
/// Like a diagnostic it holds facts; ``text(in:)`` makes a sentence of them.
public struct Notice: Error, Sendable, Hashable {
  /// An error keeps something from being done, a warning does not.
  public var severity: Severity
  /// The file or folder, relative to where the user stands.
  public var path: String
  /// The line, from 1, where that is known.
  public var line: Int?
  /// The column in bytes, from 1, where that is known.
  public var column: Int?
  /// What there is to say.
  public var matter: Matter

  /// A notice.
  public init(_ severity: Severity, _ path: String, line: Int? = nil, _ matter: Matter) {
    self.severity = severity
    self.path = path
    self.line = line
    self.matter = matter
  }

  /// A notice of a problem of a bibliography file.
  public init(_ problem: BibliographyProblem, path: String) {
    self.init(problem.severity, path, line: problem.line, .bibliography(problem.cause))
    column = problem.column
  }

  /// A notice that a file or folder could not be read or written.
  public init(_ error: FileError, path: String? = nil) {
    self.init(
      .error, path ?? error.path, .file(reason: error.reason, isWriting: error.isWriting))
  }

  /// What a notice is about.
  public enum Matter: Sendable, Hashable {
    case file(reason: FileError.Reason, isWriting: Bool)
    /// The name of a file is no text.
    case nameIsNoText
    /// A symbolic link leads out of the folder, nowhere, or to a folder.
    case linkNotFollowed

    case brokenYAML(String)
    case noMapping
    case unknownKey(String, suggestion: String?)
    case repeatedKey(String)
    case missingKey(String)
    case wrongType(key: String, expected: Expectation)
    case unknownValue(key: String, value: String, suggestion: String?, known: [String])

    /// A file is no Retraction Watch file: columns are missing.
    case noRetractions(missing: [String])
    /// A bibliography file of the course is not there, or not within the course.
    case bibliographyUnread(String)
    /// A file of instruments is not there, or not within the course.
    case instrumentsUnread(String)
    /// Something is wrong with a bibliography file.
    case bibliography(BibliographyProblem.Cause)

    case brokenTemplate(TemplateMistake)
    case unknownTemplate(suggestion: String?)
    case unknownVariable(String, suggestion: String?)
    case unusedVariable(String)

    /// Several sources, relative to the course, would become one page.
    case collision(output: String, others: [String])
    case outputHoldsInput
    case noAppraisals(drafts: Int)
    case imageNotCopied(String, ImageObstacle)
    /// A page links to a file that is not part of the site.
    case linkLeavesSite(String)
  }

  /// What a value in a course file should have been.
  public enum Expectation: Sendable, Hashable {
    case text
    case texts
    case rules
    case address
    case pathWithin
    case years
    case instruments
    case items
    case points
  }

  /// What is wrong with a template.
  public enum TemplateMistake: Sendable, Hashable {
    case sectionEnd
    case unfinishedTag
    case unclosedSection
    case partial
    case other
  }

  /// Why an image is not copied.
  public enum ImageObstacle: Sendable, Hashable {
    case outside
    case kind
    case file(FileError.Reason)
    /// Another image of the same path is.
    case taken(by: String)
  }
}
