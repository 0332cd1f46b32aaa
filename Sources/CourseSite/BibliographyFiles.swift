import CriticalAppraisal
import Synchronization

/// The bibliography files of a course, each read once however many appraisals and threads ask.
final class BibliographyFiles: Sendable {
  /// No bibliography is larger than this, in bytes.
  static let maximumSize = 1 << 26
  /// No record of a paper is larger than this, in bytes.
  static let maximumPaperSize = 1 << 20

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
    places(of: path, from: folders).lazy.compactMap(load).first
  }

  /// The bytes of a file with the record of a paper; `nil` where there is none that can be read
  /// within the course.
  func paper(_ path: String, from folders: [String]) -> [UInt8]? {
    places(of: path, from: folders).lazy.compactMap { [files] place in
      var bytes: [UInt8] = []
      do throws(FileError) {
        try files.read(place, Self.maximumPaperSize, &bytes)
        return bytes
      } catch {
        return nil
      }
    }.first
  }

  /// Where a path leads to from some folders, as long as that is within the course.
  private func places(of path: String, from folders: [String]) -> [String] {
    guard !path.hasPrefix("/"), let root else { return [] }
    return folders.compactMap { files.canonical($0.appending(path: path)) }
      .filter { $0.hasPrefix(root.beginningOfPaths) }
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
