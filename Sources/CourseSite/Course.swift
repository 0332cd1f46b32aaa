/// The course that an appraisal belongs to.
public struct Course: Sendable {
  /// The folder of the course file; where the appraisal is, if there is none.
  public var folder: String
  /// What the course file says.
  public var configuration: CourseConfiguration

  /// The course of a folder, whose course file is in it.
  public init(in folder: String, files: FileSystem) throws(Notices) {
    self.folder = folder
    configuration = try CourseConfiguration(in: folder, files: files)
  }

  /// The course of a file or folder: that of the nearest course file upwards.
  ///
  /// Nothing above the working folder is looked at; for a path that leads out of it, nothing above
  /// the folders that it names.
  public init(holding path: String, files: FileSystem) throws(Notices) {
    let isFolder = files.status(path)?.kind == .folder
    let start = isFolder ? path : path.parentPath ?? "."
    var folders = [start]
    var inner = start
    while let parent = inner.parentPath, parent.lastPathPart != "..", parent != "/" {
      folders.append(parent)
      inner = parent
    }
    if start.pathPartsWithin != nil, start != "." { folders.append(".") }
    let found = folders.first {
      files.status($0.appending(path: CourseConfiguration.fileName)) != nil
    }
    folder = found ?? start
    configuration = try CourseConfiguration(in: folder, files: files)
  }

  /// The folder of templates that the course file names.
  public var templates: String? { configuration.templates.map(folder.appending) }

  /// The theme that the user asks for, else that of the course, else the built-in one.
  public func theme(folder asked: String?, files: FileSystem) throws(FileError) -> Theme {
    guard let templates = asked ?? templates else {
      return Theme()
    }
    return try Theme(folder: templates, files: files)
  }
}
