extension FileSystem {
  /// The disk.
  public static let disk = FileSystem(
    status: { try? POSIX.status($0) },
    canonical: { POSIX.canonical($0) },
    entries: listFolder,
    read: readFile,
    write: writeFile,
    makeFolder: makeOutputFolder)
}

@Sendable private func listFolder(_ path: String) throws(FileError) -> [FolderEntry] {
  do throws(POSIX.Failure) {
    return try POSIX.entries(of: path)
  } catch {
    throw FileError(error.reason, path)
  }
}

@Sendable private func readFile(
  _ path: String, _ limit: Int, _ buffer: inout [UInt8]
) throws(FileError) {
  let isWhole: Bool
  do throws(POSIX.Failure) {
    let (descriptor, status) = try POSIX.open(path)
    defer { POSIX.close(descriptor) }
    guard status.kind == .file else {
      throw POSIX.Failure(reason: status.kind == .folder ? .isFolder : .isNoFile)
    }
    isWhole = try POSIX.read(descriptor, limit: limit, sizeHint: status.size, into: &buffer)
  } catch {
    throw FileError(error.reason, path)
  }
  guard isWhole else { throw FileError(.tooLarge(limit: limit), path) }
}

@Sendable private func writeFile(
  _ path: String, _ bytes: [UInt8], _ mode: FileSystem.WriteMode
) throws(FileError) -> Bool {
  do throws(POSIX.Failure) {
    switch mode {
    case .new:
      try makingFolders(for: path) { () throws(POSIX.Failure) in
        try fill(POSIX.create(path), with: bytes)
      }
      return true
    case .asNamed:
      // Standard output is a link, and the link must stay.
      if let status = try? POSIX.status(path, followsLinks: false), status.kind != .file {
        try fill(POSIX.openForWriting(path), with: bytes)
        return true
      }
    case .ifDifferent:
      if isFilled(path, with: bytes) { return false }
    case .always: break
    }
    try makingFolders(for: path) { () throws(POSIX.Failure) in try replace(path, with: bytes) }
    return true
  } catch {
    throw FileError(error.reason, path, isWriting: true)
  }
}

@Sendable private func makeOutputFolder(_ path: String) throws(FileError) {
  do throws(POSIX.Failure) {
    try makeFolders(path)
    guard try POSIX.status(path).kind == .folder else { throw POSIX.Failure(reason: .isNoFolder) }
    guard POSIX.isWritable(path) else { throw POSIX.Failure(reason: .forbidden) }
  } catch {
    throw FileError(error.reason, path, isWriting: true)
  }
}

/// Writes a file under another name and then gives it its own, so that nobody sees half of it.
private func replace(_ path: String, with bytes: [UInt8]) throws(POSIX.Failure) {
  // FNV-1a: pages that are written at once in one folder need names that differ.
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  for byte in path.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
  let temporary = (path.parentPath ?? ".").appending(
    path: ".\(POSIX.processID)-\(String(hash, radix: 36)).tmp")
  let descriptor: Int32
  do throws(POSIX.Failure) {
    descriptor = try POSIX.create(temporary)
  } catch {
    guard error.reason == .exists else { throw error }
    // Left by an earlier process of the same number.
    POSIX.remove(temporary)
    descriptor = try POSIX.create(temporary)
  }
  do throws(POSIX.Failure) {
    try fill(descriptor, with: bytes)
    try POSIX.rename(temporary, to: path)
  } catch {
    POSIX.remove(temporary)
    throw error
  }
}

private func fill(_ descriptor: Int32, with bytes: [UInt8]) throws(POSIX.Failure) {
  defer { POSIX.close(descriptor) }
  try POSIX.write(bytes, to: descriptor)
}

private func isFilled(_ path: String, with bytes: [UInt8]) -> Bool {
  guard let (descriptor, status) = try? POSIX.open(path) else { return false }
  defer { POSIX.close(descriptor) }
  guard status.kind == .file, status.size == bytes.count else { return false }
  var present: [UInt8] = []
  let isWhole = try? POSIX.read(
    descriptor, limit: bytes.count, sizeHint: bytes.count, into: &present)
  return isWhole == true && POSIX.areEqual(present, bytes)
}

/// Makes the folders of a path only when writing showed that they are missing.
private func makingFolders(
  for path: String, _ write: () throws(POSIX.Failure) -> Void
) throws(POSIX.Failure) {
  do throws(POSIX.Failure) {
    try write()
  } catch {
    guard error.reason == .missing, let parent = path.parentPath else { throw error }
    try makeFolders(parent)
    try write()
  }
}

private func makeFolders(_ path: String) throws(POSIX.Failure) {
  do throws(POSIX.Failure) {
    try makeFolder(path)
  } catch {
    guard error.reason == .missing, let parent = path.parentPath else { throw error }
    try makeFolders(parent)
    try makeFolder(path)
  }
}

private func makeFolder(_ path: String) throws(POSIX.Failure) {
  do throws(POSIX.Failure) {
    try POSIX.makeFolder(path)
  } catch {
    // Perhaps made by another task just now.
    guard error.reason == .exists else { throw error }
  }
}
