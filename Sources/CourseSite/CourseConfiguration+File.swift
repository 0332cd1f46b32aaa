import CriticalAppraisal

extension CourseConfiguration {
  /// Reads the course file of a folder, if it has one; throws all that is wrong with it.
  public init(in folder: String, files: FileSystem) throws(Notices) {
    self.init()
    self.folder = folder
    let path = folder.appending(path: Self.fileName)
    guard files.status(path) != nil else { return }
    var bytes: [UInt8] = []
    do throws(FileError) {
      try files.read(path, Self.maximumSize, &bytes)
    } catch {
      throw Notices([Notice(error)])
    }
    let file = CourseFile(bytes, path: path)
    guard file.notices.isEmpty else { throw Notices(file.notices) }
    self = file.configuration
    self.folder = folder
    try readBibliographies(path, files)
    try readInstruments(path, files)
  }

  /// Reads the bibliographies of the course: once, before the appraisals.
  private mutating func readBibliographies(
    _ path: String, _ files: FileSystem
  ) throws(Notices) {
    let read = BibliographyFiles(course: folder, files: files)
    for name in bibliography {
      guard let found = read.bibliography(name, from: [folder]) else {
        throw Notices([Notice(.error, path, .bibliographyUnread(name))])
      }
      bibliographies.append(found)
      notices += found.problems.map { Notice($0, path: folder.appending(path: name)) }
    }
  }

  /// Reads the files of instruments, which must be within the course.
  private mutating func readInstruments(_ path: String, _ files: FileSystem) throws(Notices) {
    for name in instrumentFiles {
      var bytes: [UInt8] = []
      let file = folder.appending(path: name)
      do throws(FileError) {
        guard name.pathPartsWithin != nil else { throw FileError(.missing, file) }
        try files.read(file, Self.maximumSize, &bytes)
      } catch {
        throw Notices([Notice(.error, path, .instrumentsUnread(name))])
      }
      let reader = InstrumentReader(bytes, path: file)
      guard reader.notices.isEmpty else { throw Notices(reader.notices) }
      instruments += reader.instruments
    }
  }

  /// No course file is larger than this, in bytes.
  private static let maximumSize = 1 << 16
}
