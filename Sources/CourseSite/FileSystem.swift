/// What the module asks of a file system, as a value: the disk, or one in memory for tests.
///
/// Paths are absolute or relative to where the user stands. All functions may be called at once
/// from several tasks.
public struct FileSystem: Sendable {
  /// What a path leads to, symbolic links followed; `nil` when it leads nowhere.
  public var status: @Sendable (_ path: String) -> FileStatus?
  /// The one absolute path of what a path leads to; `nil` when it leads nowhere.
  public var canonical: @Sendable (_ path: String) -> String?
  /// The entries of a folder, in no particular order.
  public var entries: @Sendable (_ folder: String) throws(FileError) -> [FolderEntry]
  /// Reads a file of at most `limit` bytes into a buffer that is used again and again.
  public var read:
    @Sendable (_ path: String, _ limit: Int, _ buffer: inout [UInt8]) throws(FileError) -> Void
  /// Writes a file at once or not at all, with the folders it needs; whether it wrote anything.
  public var write:
    @Sendable (_ path: String, _ bytes: [UInt8], _ mode: WriteMode) throws(FileError) -> Bool

  /// Makes a folder, and those it is in, unless it is there; throws when nothing can be written
  /// there.
  public var makeFolder: @Sendable (_ path: String) throws(FileError) -> Void

  /// A file system.
  public init(
    status: @escaping @Sendable (_ path: String) -> FileStatus?,
    canonical: @escaping @Sendable (_ path: String) -> String?,
    entries: @escaping @Sendable (_ folder: String) throws(FileError) -> [FolderEntry],
    read:
      @escaping @Sendable (_ path: String, _ limit: Int, _ buffer: inout [UInt8])
      throws(FileError) -> Void,
    write:
      @escaping @Sendable (_ path: String, _ bytes: [UInt8], _ mode: WriteMode)
      throws(FileError) -> Bool,
    makeFolder: @escaping @Sendable (_ path: String) throws(FileError) -> Void
  ) {
    self.status = status
    self.canonical = canonical
    self.entries = entries
    self.read = read
    self.write = write
    self.makeFolder = makeFolder
  }

  /// When and how a file is written.
  public enum WriteMode: Sendable {
    /// When its bytes differ from those that are there. A link is replaced, never followed.
    case ifDifferent
    /// Whatever is there. A link is replaced, never followed.
    case always
    /// When there is none of that name; it is an error if there is.
    case new
    /// Whatever is there, as the user names it: a link is followed, a device written to.
    case asNamed
  }
}

/// Why a file or folder could not be read or written.
public struct FileError: Error, Sendable, Hashable {
  /// What kept it from being read or written.
  public enum Reason: Sendable, Hashable {
    case missing
    case forbidden
    case exists
    case isFolder
    case isNoFolder
    case isNoFile
    case noSpace
    case nameTooLong
    case tooLarge(limit: Int)
    /// What the system numbers otherwise.
    case other(Int)
  }

  /// What could not be read or written.
  public var path: String
  /// Whether it was to be written.
  public var isWriting: Bool
  /// What kept it from being so.
  public var reason: Reason

  /// An error.
  public init(_ reason: Reason, _ path: String, isWriting: Bool = false) {
    self.reason = reason
    self.path = path
    self.isWriting = isWriting
  }
}
