import CriticalAppraisal
import Synchronization

/// The bibliography files of a course, each read once however many appraisals and threads ask.
final class BibliographyFiles: Sendable {
  /// No bibliography is larger than this, in bytes.
  static let maximumSize = 1 << 26

  private let files: FileSystem
  /// The folder that files must be in, without links; `nil` until it is asked for.
  private let root: String?
  private let read = Mutex<[String: Bibliography?]>([:])

  /// The files of the course in a folder.
  init(course folder: String, files: FileSystem) {
    self.files = files
    root = files.canonical(folder.isEmpty ? "." : folder)
  }

  /// The bibliography of a path from one of some folders; `nil` where there is none that can be
  /// read within the course.
  func bibliography(_ path: String, from folders: [String]) -> Bibliography? {
    guard !path.hasPrefix("/"), let root else { return nil }
    for folder in folders {
      guard let whole = files.canonical(folder.appending(path: path)) else { continue }
      guard whole.hasPrefix(root.beginningOfPaths) else { continue }
      if let found = load(whole) { return found }
    }
    return nil
  }

  private func load(_ path: String) -> Bibliography? {
    // Others wait meanwhile: reading it twice would take both longer.
    read.withLock { read in
      if let known = read[path] { return known }
      var bytes: [UInt8] = []
      let result: Bibliography?
      do throws(FileError) {
        try files.read(path, Self.maximumSize, &bytes)
        result = Bibliography(bytes, format: BibliographyFormat(fileName: path.lastPathPart))
      } catch {
        result = nil
      }
      read[path] = .some(result)
      return result
    }
  }
}
