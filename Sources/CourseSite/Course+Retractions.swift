public import CriticalAppraisal

extension Course {
  /// The Retraction Watch file that the user asks for, else that of the course, read; `nil` where
  /// nobody names one.
  public func retractions(
    file asked: String?, files: FileSystem
  ) throws(Notice) -> RetractionIndex? {
    guard let path = asked ?? configuration.retractions.map(folder.appending) else { return nil }
    return try RetractionIndex(file: path, files: files)
  }
}

extension RetractionIndex {
  /// Reads a Retraction Watch file.
  public init(file path: String, files: FileSystem) throws(Notice) {
    var bytes: [UInt8] = []
    do throws(FileError) {
      try files.read(path, Self.maximumSize, &bytes)
    } catch {
      throw Notice(error)
    }
    do throws(FormatError) {
      try self.init(csv: bytes)
    } catch {
      throw Notice(.error, path, .noRetractions(missing: error.missingColumns))
    }
  }

  /// In 2026 the file has some 65 MB; it grows by a tenth a year.
  private static let maximumSize = 1 << 29
}
