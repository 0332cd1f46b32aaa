extension CourseConfiguration {
  /// Reads the course file of a folder, if it has one; throws all that is wrong with it.
  public init(in folder: String, files: FileSystem) throws(Notices) {
    self.init()
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
  }

  /// No course file is larger than this, in bytes.
  private static let maximumSize = 1 << 16
}
