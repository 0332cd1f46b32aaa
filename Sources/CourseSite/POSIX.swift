import Glibc

/// The calls to the operating system: the only file of the program's own that handles pointers
/// to files, folders, streams and the environment.
enum POSIX {
  /// Why a call failed.
  struct Failure: Error {
    var reason: FileError.Reason

    /// The failure of the call just made.
    static var last: Failure { Failure(reason: FileError.Reason(code: errno)) }
  }

  // MARK: Looking

  /// What a path leads to; a symbolic link leads to its target unless it is to be looked at itself.
  static func status(_ path: String, followsLinks: Bool = true) throws(Failure) -> FileStatus {
    var result = stat()
    let code = unsafe followsLinks ? stat(path, &result) : lstat(path, &result)
    guard code == 0 else { throw .last }
    return FileStatus(result)
  }

  /// The path without symbolic links, `.` and `..`, from the root.
  static func canonical(_ path: String) -> String? {
    guard let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(validatingCString: resolved)
  }

  /// The entries of a folder, in no particular order.
  static func entries(of folder: String) throws(Failure) -> [FolderEntry] {
    guard let stream = unsafe opendir(folder) else { throw .last }
    defer { unsafe closedir(stream) }
    var entries: [FolderEntry] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe entry.pointer(to: \.d_name).map { pointer in
        let bytes = unsafe UnsafeRawPointer(pointer).assumingMemoryBound(to: CChar.self)
        return unsafe (valid: String(validatingCString: bytes), repaired: String(cString: bytes))
      }
      guard let name, name.repaired != ".", name.repaired != ".." else { continue }
      var kind: FileStatus.Kind? =
        switch Int32(unsafe entry.pointee.d_type) {
        case Int32(DT_REG): .file
        case Int32(DT_DIR): .folder
        case Int32(DT_LNK): .link
        case Int32(DT_UNKNOWN): nil
        default: .other
        }
      if kind == nil, let valid = name.valid {
        kind = (try? status(folder + "/" + valid, followsLinks: false))?.kind
      }
      entries.append(
        FolderEntry(name: name.repaired, kind: kind ?? .other, isText: name.valid != nil))
    }
    return entries
  }

  // MARK: Reading

  /// Reads all of a file, or of a stream such as standard input; `nil` when it is over the limit.
  static func read(
    _ descriptor: Int32, limit: Int, sizeHint: Int, into buffer: inout [UInt8]
  ) throws(Failure) -> Bool {
    var count = 0
    buffer.removeAll(keepingCapacity: true)
    while true {
      if count == buffer.count {
        let room = count == 0 ? min(sizeHint, limit) + 1 : max(count, 1 << 16)
        buffer.append(contentsOf: repeatElement(0, count: room))
      }
      let offset = count
      let got = unsafe buffer.withUnsafeMutableBytes { bytes in
        unsafe Glibc.read(
          descriptor, bytes.baseAddress.map { unsafe $0 + offset }, bytes.count - offset)
      }
      if got < 0 {
        if errno == EINTR { continue }
        throw .last
      }
      count += got
      if got == 0 || count > limit { break }
    }
    buffer.removeLast(buffer.count - count)
    return count <= limit
  }

  /// Opens a file to read it, without waiting for what could block, such as a pipe.
  static func open(_ path: String) throws(Failure) -> (descriptor: Int32, status: FileStatus) {
    let descriptor = unsafe Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { throw .last }
    var result = stat()
    guard unsafe fstat(descriptor, &result) == 0 else {
      let failure = Failure.last
      POSIX.close(descriptor)
      throw failure
    }
    return (descriptor, FileStatus(result))
  }

  /// Gives a descriptor back.
  static func close(_ descriptor: Int32) { _ = Glibc.close(descriptor) }

  // MARK: Writing

  /// Creates a file that must not be there yet.
  static func create(_ path: String) throws(Failure) -> Int32 {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOCTTY
    let descriptor = unsafe Glibc.open(path, flags, 0o666)
    guard descriptor >= 0 else { throw .last }
    return descriptor
  }

  /// Opens what is there, or what a link leads to, to be written from its beginning.
  static func openForWriting(_ path: String) throws(Failure) -> Int32 {
    let flags = O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOCTTY
    let descriptor = unsafe Glibc.open(path, flags, 0o666)
    guard descriptor >= 0 else { throw .last }
    return descriptor
  }

  /// Writes all bytes.
  static func write(_ bytes: [UInt8], to descriptor: Int32) throws(Failure) {
    var offset = 0
    while offset < bytes.count {
      let start = offset
      let count = unsafe bytes.withUnsafeBytes { bytes in
        unsafe Glibc.write(
          descriptor, bytes.baseAddress.map { unsafe $0 + start }, bytes.count - start)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw .last
      }
      offset += count
    }
  }

  /// Gives a file another name, in place of what had it.
  static func rename(_ path: String, to name: String) throws(Failure) {
    guard unsafe Glibc.rename(path, name) == 0 else { throw .last }
  }

  /// Removes a file.
  static func remove(_ path: String) { _ = unsafe unlink(path) }

  /// Makes one folder.
  static func makeFolder(_ path: String) throws(Failure) {
    guard unsafe mkdir(path, 0o777) == 0 else { throw .last }
  }

  /// Whether files may be made in a folder.
  static func isWritable(_ folder: String) -> Bool { unsafe access(folder, W_OK | X_OK) == 0 }

  /// Whether bytes are the same; `==` looks at them one by one.
  static func areEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard left.count == right.count, !left.isEmpty else { return left.count == right.count }
    return unsafe memcmp(left, right, left.count) == 0
  }

  // MARK: The process

  /// The value of an environment variable.
  static func variable(_ name: String) -> String? {
    unsafe getenv(name).flatMap { unsafe String(validatingCString: $0) }
  }

  /// The working folder.
  static func workingFolder() -> String? {
    guard let path = unsafe getcwd(nil, 0) else { return nil }
    defer { unsafe free(path) }
    return unsafe String(validatingCString: path)
  }

  /// Year, month and day, here, of a time in seconds since 1970; of now when there is none.
  static func day(of seconds: Int?) -> (year: Int, month: Int, day: Int)? {
    var time = seconds ?? Glibc.time(nil)
    var parts = unsafe tm()
    // A time that is given is the same day wherever it is read.
    let isKnown =
      unsafe (seconds == nil ? localtime_r(&time, &parts) : gmtime_r(&time, &parts)) != nil
    guard isKnown else { return nil }
    return unsafe (Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday))
  }

  /// Whether a stream is a terminal.
  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// How many processors there are.
  static var processorCount: Int { sysconf(Int32(_SC_NPROCESSORS_ONLN)) }

  /// The number of this process.
  static var processID: Int32 { getpid() }

  /// Lets a write to a closed pipe fail instead of ending the process.
  static func ignoreBrokenPipes() { _ = signal(SIGPIPE, SIG_IGN) }
}

extension FileError.Reason {
  fileprivate init(code: Int32) {
    self =
      switch code {
      case ENOENT: .missing
      case EACCES, EPERM, EROFS: .forbidden
      case EEXIST: .exists
      case EISDIR: .isFolder
      case ENOTDIR: .isNoFolder
      case ENOSPC, EDQUOT: .noSpace
      case ENAMETOOLONG: .nameTooLong
      default: .other(Int(code))
      }
  }
}

extension FileStatus {
  fileprivate init(_ status: stat) {
    let kind: Kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    self.init(kind: kind, size: Int(status.st_size))
  }
}
