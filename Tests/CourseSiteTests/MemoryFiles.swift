import Synchronization

@testable import CourseSite

/// A file system in memory, with links, files that cannot be read and folders that cannot be
/// written.
final class MemoryFiles: Sendable {
  enum Node: Equatable {
    case file([UInt8])
    case folder
    case link(String)
    case forbidden
  }

  private let nodes = Mutex<[String: Node]>(["/": .folder])
  private let writes = Mutex<[String]>([])

  /// Files by their paths, with the folders they are in.
  init(_ files: [String: String] = [:]) {
    for (path, text) in files { self[path] = text }
  }

  /// The text of a file.
  subscript(path: String) -> String? {
    get {
      guard case .file(let bytes)? = node(at: path) else { return nil }
      return String(decoding: bytes, as: UTF8.self)
    }
    set { set(path, newValue.map { .file(Array($0.utf8)) }) }
  }

  /// Puts something at a path.
  func set(_ path: String, _ node: Node?) {
    nodes.withLock { nodes in
      let parts = path.split(separator: "/")
      for count in 0..<parts.count {
        nodes["/" + parts[..<count].joined(separator: "/")] = .folder
      }
      nodes["/" + parts.joined(separator: "/")] = node
    }
  }

  /// The files below a folder, by their path in it.
  func files(in folder: String) -> [String: String] {
    let prefix = "/\(folder)/"
    return nodes.withLock { nodes in
      var files: [String: String] = [:]
      for case (let path, .file(let bytes)) in nodes where path.hasPrefix(prefix) {
        files[String(path.dropFirst(prefix.count))] = String(decoding: bytes, as: UTF8.self)
      }
      return files
    }
  }

  /// The paths that were written, in order.
  var written: [String] { writes.withLock { $0 } }

  /// What the module is given.
  var system: FileSystem {
    FileSystem(
      status: { [self] in status($0) },
      canonical: { [self] in canonical($0) },
      entries: { [self] folder throws(FileError) in try entries(of: folder) },
      read: { [self] path, limit, buffer throws(FileError) in
        buffer = try read(path, limit: limit)
      },
      write: { [self] path, bytes, mode throws(FileError) in try write(path, bytes, mode) },
      makeFolder: { [self] path throws(FileError) in
        if node(at: path) == .folder { return }
        if node(at: path) == .forbidden { throw FileError(.forbidden, path, isWriting: true) }
        if case .file? = node(at: path) { throw FileError(.isNoFolder, path, isWriting: true) }
        set(path, .folder)
      })
  }

  // MARK: What it does

  private func canonical(_ path: String) -> String? {
    nodes.withLock { nodes in
      var pending = path.split(separator: "/").map(String.init)
      var current: [String] = []
      var links = 0
      while !pending.isEmpty {
        let part = pending.removeFirst()
        if part == "." { continue }
        if part == ".." {
          _ = current.popLast()
          continue
        }
        current.append(part)
        guard let node = nodes["/" + current.joined(separator: "/")] else { return nil }
        if case .link(let target) = node {
          links += 1
          if links > 40 { return nil }
          if target.hasPrefix("/") { current = [] } else { current.removeLast() }
          pending = target.split(separator: "/").map(String.init) + pending
        }
      }
      return "/" + current.joined(separator: "/")
    }
  }

  private func node(at path: String) -> Node? {
    canonical(path).flatMap { path in nodes.withLock { $0[path] } }
  }

  private func status(_ path: String) -> FileStatus? {
    switch node(at: path) {
    case .file(let bytes)?: FileStatus(kind: .file, size: bytes.count)
    case .folder?: FileStatus(kind: .folder, size: 0)
    case .forbidden?: FileStatus(kind: .file, size: 0)
    case .link?, nil: nil
    }
  }

  private func entries(of folder: String) throws(FileError) -> [FolderEntry] {
    guard let whole = canonical(folder) else { throw FileError(.missing, folder) }
    let prefix = whole == "/" ? "/" : whole + "/"
    // In an order that is not sorted, as on a disk.
    return nodes.withLock { nodes in
      nodes.filter { path, _ in
        path.hasPrefix(prefix) && path != whole && !path.dropFirst(prefix.count).contains("/")
      }.sorted { $0.key.utf8.reversed().lexicographicallyPrecedes($1.key.utf8.reversed()) }
        .map { path, node in
          let kind: FileStatus.Kind =
            switch node {
            case .file, .forbidden: .file
            case .folder: .folder
            case .link: .link
            }
          let name = String(path.dropFirst(prefix.count))
          return FolderEntry(name: name, kind: kind, isText: !name.contains("\u{FFFD}"))
        }
    }
  }

  private func read(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
    switch node(at: path) {
    case .file(let bytes)?:
      if bytes.count > limit { throw FileError(.tooLarge(limit: limit), path) }
      return bytes
    case .folder?: throw FileError(.isFolder, path)
    case .forbidden?: throw FileError(.forbidden, path)
    case .link?, nil: throw FileError(.missing, path)
    }
  }

  private func write(
    _ path: String, _ bytes: [UInt8], _ mode: FileSystem.WriteMode
  ) throws(FileError) -> Bool {
    let present = node(at: path)
    if present == .forbidden { throw FileError(.forbidden, path, isWriting: true) }
    switch mode {
    case .new: if present != nil { throw FileError(.exists, path, isWriting: true) }
    case .ifDifferent: if present == .file(bytes) { return false }
    case .always, .asNamed: break
    }
    set(path, .file(bytes))
    writes.withLock { $0.append(path) }
    return true
  }
}
