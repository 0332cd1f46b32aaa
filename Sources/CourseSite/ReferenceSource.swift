public import CriticalAppraisal

/// A file that references are taken from: an appraisal or a bibliography.
public enum ReferenceSource: Sendable {
  case appraisal(Appraisal)
  case bibliography(Bibliography)

  /// Reads a file, or standard input for `-`: by its name, else by what its text shows.
  public init(_ path: String, course: Course, files: FileSystem) throws(FileError) {
    var bytes: [UInt8] = []
    if path == "-" {
      bytes = try StandardStream.input.read(limit: BibliographyFiles.maximumSize)
    } else {
      try files.read(path, BibliographyFiles.maximumSize, &bytes)
    }
    let isAppraisal = SourceName(path.lastPathPart) != nil
    let format = BibliographyFormat(fileName: path) ?? BibliographyFormat(content: bytes)
    if let format, !isAppraisal {
      self = .bibliography(Bibliography(bytes, format: format))
    } else {
      let checker = CourseChecker(course.configuration, files: files)
      self = .appraisal(checker.read(bytes, path: path).appraisal)
    }
  }

  /// What is wrong with a bibliography; what is with an appraisal, `check` tells.
  public var problems: [BibliographyProblem] {
    if case .bibliography(let bibliography) = self { bibliography.problems } else { [] }
  }

  /// The references as a file of a format.
  public func written(as format: BibliographyFormat) -> [UInt8] {
    switch self {
    case .appraisal(let appraisal):
      appraisal.bibliography(withEveryText: format == .cslJSON).written(as: format)
    case .bibliography(let bibliography): bibliography.written(as: format)
    }
  }

  /// The references as numbered lines: as typed, or in Vancouver style.
  public func text(_ language: Language) -> String {
    switch self {
    case .appraisal(let appraisal): appraisal.referenceText
    case .bibliography(let bibliography): bibliography.text(language: language)
    }
  }
}
