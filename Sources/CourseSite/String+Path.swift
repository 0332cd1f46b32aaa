extension String {
  /// The path of something in the folder this path names; an absolute path stays as it is.
  package func appending(path: String) -> String {
    if path.isEmpty { return self }
    if isEmpty || self == "." || path.hasPrefix("/") { return path }
    return beginningOfPaths + path
  }

  /// What the paths of all that is in the folder this path names begin with.
  var beginningOfPaths: String { hasSuffix("/") ? self : self + "/" }

  /// The path of the folder it is in; `nil` for what is in the working folder, and for the root.
  var parentPath: String? {
    guard let slash = utf8.lastIndex(of: UInt8(ascii: "/")), self != "/" else { return nil }
    return slash == startIndex ? "/" : String(self[..<slash])
  }

  /// The last part of the path.
  package var lastPathPart: String {
    guard let slash = utf8.lastIndex(of: UInt8(ascii: "/")) else { return self }
    return String(self[utf8.index(after: slash)...])
  }

  /// The parts of a relative path with `.` and `..` done away with; `nil` for a path that is
  /// absolute, leads out of its folder, or holds a zero at which the system would end it.
  var pathPartsWithin: [Substring]? {
    guard !hasPrefix("/"), !utf8.contains(0) else { return nil }
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
  package func relativePath(from folder: String) -> String {
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

extension String {
  /// The path as part of an address.
  var percentEncoded: String {
    guard !utf8.allSatisfy(Self.isUnreserved) else { return self }
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in utf8 {
      if Self.isUnreserved(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The path that a part of an address means.
  var percentDecoded: String {
    guard utf8.contains(UInt8(ascii: "%")) else { return self }
    var bytes: [UInt8] = []
    var rest = utf8[...]
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2).compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
      if byte == UInt8(ascii: "%"), digits.count == 2 {
        bytes.append(UInt8(digits[0] << 4 | digits[1]))
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
      true
    default: false
    }
  }
}
