public import CriticalAppraisal

/// Reads and checks the files of a course.
public struct CourseChecker: Sendable {
  /// What the course file says.
  public var configuration: CourseConfiguration
  /// The requirements the user names; they go before those of the course.
  public var profile: Profile?
  /// Rules and groups the user switches off.
  public var disabledRules: [String] = []
  /// Today; `nil` when expiry is not to be checked.
  public var today: CalendarDate?
  /// What is known of retracted papers; `nil` when that is not to be checked.
  public var retractions: RetractionIndex?

  let files: FileSystem
  private let bibliographies: BibliographyFiles

  /// A checker for a course.
  public init(_ configuration: CourseConfiguration = CourseConfiguration(), files: FileSystem) {
    self.configuration = configuration
    self.files = files
    bibliographies = BibliographyFiles(course: configuration.folder, files: files)
  }

  /// No appraisal is larger than this, in bytes.
  public static let maximumSize = 1 << 20

  /// Reads and checks a file.
  /// - Parameter buffer: What it is read into; may be used again once the appraisal is gone.
  public func check(
    _ path: String, buffer: inout [UInt8]
  ) throws(FileError) -> CheckedAppraisal {
    try files.read(path, Self.maximumSize, &buffer)
    return check(buffer, path: path)
  }

  /// Reads bytes under the name of their file.
  func read(_ bytes: [UInt8], path: String) -> Reading {
    var hints = Reading.Hints(
      fileNameLanguage: SourceName(path.lastPathPart)?.language,
      courseLanguage: configuration.language)
    hints.courseStyle = configuration.style
    hints.courseOrder = configuration.referenceOrder
    hints.courseGradeWords = configuration.gradeWords
    hints.courseInstruments = configuration.instruments
    let folders = bibliographyFolders(of: path)
    hints.bibliography = { [bibliographies] in bibliographies.bibliography($0, from: folders) }
    hints.courseBibliographies = configuration.bibliographies
    return Reading(bytes, hints: hints)
  }

  /// Where the bibliographies of an appraisal are looked for.
  private func bibliographyFolders(of path: String) -> [String] {
    [path.parentPath ?? "", configuration.folder]
  }

  /// Checks bytes that were read, under the name of their file.
  public func check(_ bytes: [UInt8], path: String) -> CheckedAppraisal {
    let reading = read(bytes, path: path)
    let folder = path.parentPath ?? ""
    let files = files
    var surroundings = Surroundings(
      today: today, fileExists: { files.status(folder.appending(path: $0)) != nil },
      retractions: retractions)
    let folders = bibliographyFolders(of: path)
    surroundings.paperFile = { [bibliographies] in bibliographies.paper($0, from: folders) }
    surroundings.maximumReferenceAge = configuration.maximumReferenceAge
    surroundings.bibliography =
      (reading.appraisal.metadata.bibliography.compactMap {
        bibliographies.bibliography($0, from: bibliographyFolders(of: path))
      } + configuration.bibliographies).flatMap(\.records)
    let checker = Checker(
      profile: profile ?? configuration.profile,
      disabledRules: configuration.disabledRules + disabledRules,
      severities: configuration.severities)
    return CheckedAppraisal(
      path: path, reading: reading, report: checker.check(reading, surroundings: surroundings))
  }

  /// Reads and checks files at once in several threads.
  /// - Parameters:
  ///   - transform: What is made of each appraisal, while its text is still there.
  ///   - deliver: Takes what was made, or why a file could not be read, in the order of the files.
  public func check<Result: Sendable>(
    _ paths: [String], jobs: Int,
    transform: @Sendable (CheckedAppraisal) -> Result,
    deliver: (Swift.Result<Result, FileError>) -> Void
  ) {
    Blocks.work(count: paths.count, jobs: jobs) { block in
      var buffer: [UInt8] = []
      return paths[block].map { path in
        Swift.Result<Result, FileError> { () throws(FileError) in
          transform(try check(path, buffer: &buffer))
        }
      }
    } deliver: { _, results in
      for result in results { deliver(result) }
    }
  }
}
