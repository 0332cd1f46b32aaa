import CriticalAppraisal

/// The appraisals of a folder and of all folders in it.
public struct CourseFolder: Sendable, Hashable {
  /// The folder, as the user named it.
  public var path: String
  /// The appraisals, relative to the folder, in a fixed order.
  public var files: [String] = []
  /// What could not be listed, and what was passed over.
  public var notices: [Notice] = []

  /// The folder without symbolic links.
  let root: String

  /// Lists a folder.
  ///
  /// Hidden files and `README.md` are passed over. Symbolic links are followed to files within the
  /// folder only: folders within it are listed anyway, and what is outside is none of its business.
  /// - Parameter skipped: Folders to pass over, such as the one that the site is written to.
  public init(
    at path: String, skipping skipped: [String] = [], files: FileSystem
  ) throws(Notice) {
    self.path = path
    guard let status = files.status(path), let root = files.canonical(path) else {
      throw Notice(FileError(.missing, path))
    }
    guard status.kind == .folder else { throw Notice(FileError(.isNoFolder, path)) }
    self.root = root
    let skipped = Set(skipped.compactMap(files.canonical))
    // Folders still to be listed, the next one last.
    var folders = [""]
    while let folder = folders.popLast() {
      let entries: [FolderEntry]
      do throws(FileError) {
        entries = try files.entries(path.appending(path: folder))
      } catch {
        guard !folder.isEmpty else { throw Notice(error) }
        notices.append(Notice(error))
        continue
      }
      for entry in entries where !entry.name.hasPrefix(".") {
        add(entry, in: folder, skipping: skipped, to: &folders, files)
      }
    }
    self.files.sort { $0.precedes($1) }
    notices.sort { $0.path.precedes($1.path) }
  }

  private mutating func add(
    _ entry: FolderEntry, in folder: String, skipping skipped: Set<String>,
    to folders: inout [String], _ files: FileSystem
  ) {
    let file = folder.appending(path: entry.name)
    let isAppraisal =
      SourceName(entry.name) != nil && entry.name.lowercased() != "readme.md"
    switch entry.kind {
    case .folder:
      guard entry.isText else { return notice(.nameIsNoText, file) }
      if !skipped.contains(root.appending(path: file)) { folders.append(file) }
    case .link:
      let target = files.status(path.appending(path: file))?.kind
      guard isAppraisal || target == .folder else { return }
      guard isAppraisal, target == .file, isWithin(file, files) else {
        return notice(.linkNotFollowed, file)
      }
      self.files.append(file)
    case .file, .other:
      guard isAppraisal else { return }
      guard entry.isText else { return notice(.nameIsNoText, file) }
      self.files.append(file)
    }
  }

  private func isWithin(_ file: String, _ files: FileSystem) -> Bool {
    files.canonical(path.appending(path: file))?.hasPrefix(root.beginningOfPaths) == true
  }

  private mutating func notice(_ matter: Notice.Matter, _ file: String) {
    let severity: Severity = matter == .nameIsNoText ? .error : .warning
    notices.append(Notice(severity, path.appending(path: file), matter))
  }
}
