extension String {
  /// The path of something in the folder this path names; an absolute path stays as it is.
  func appending(path: String) -> String {
    if isEmpty || self == "." || path.hasPrefix("/") { return path }
    return hasSuffix("/") ? self + path : "\(self)/\(path)"
  }

  /// The path of the folder it is in; `nil` for what is in the working folder, and for the root.
  var parentPath: String? {
    guard let slash = utf8.lastIndex(of: UInt8(ascii: "/")), self != "/" else { return nil }
    return slash == startIndex ? "/" : String(self[..<slash])
  }

  /// The last part of the path.
  var lastPathPart: String {
    guard let slash = utf8.lastIndex(of: UInt8(ascii: "/")) else { return self }
    return String(self[utf8.index(after: slash)...])
  }

  /// The parts of a relative path with `.` and `..` done away with; `nil` for a path that is
  /// absolute or leads out of its folder.
  var pathPartsWithin: [Substring]? {
    guard !hasPrefix("/") else { return nil }
    var parts: [Substring] = []
    for part in split(separator: "/") where part != "." {
      if part == ".." {
        guard parts.popLast() != nil else { return nil }
      } else {
        parts.append(part)
      }
    }
    return parts
  }

  /// The path by which this absolute path is reached from an absolute folder.
  func relativePath(from folder: String) -> String {
    let here = folder.split(separator: "/")
    let there = split(separator: "/")
    let shared = zip(here, there).prefix { $0 == $1 }.count
    let parts =
      repeatElement("..", count: here.count - shared) + there.dropFirst(shared).map(String.init)
    return parts.isEmpty ? "." : parts.joined(separator: "/")
  }

  /// Whether it comes before another name: by their text, and by their bytes where that is equal.
  ///
  /// Texts that differ only in their Unicode form are equal to `<`, but are two names.
  func precedes(_ other: String) -> Bool {
    self == other ? utf8.lexicographicallyPrecedes(other.utf8) : self < other
  }
}
