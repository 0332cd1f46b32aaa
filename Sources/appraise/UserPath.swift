import CourseSite

/// Paths as the user meets them.
enum UserPath {
  /// A path the user gave, as messages show it: never absolute.
  static func shown(_ path: String) -> String {
    let parts = path.split(separator: "/").filter { $0 != "." }
    guard path.hasPrefix("/") else { return parts.isEmpty ? "." : parts.joined(separator: "/") }
    let here = Host.workingFolder.split(separator: "/")
    let shared = zip(here, parts).prefix { $0 == $1 }.count
    let relative = repeatElement("..", count: here.count - shared) + parts.dropFirst(shared)
    return relative.isEmpty ? "." : relative.joined(separator: "/")
  }

  /// A path as the user can type it in a shell.
  static func quoted(_ path: String) -> String {
    let isPlain = path.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "/"),
        UInt8(ascii: "-"), UInt8(ascii: "_"), 0x80...:
        true
      default: false
      }
    }
    return isPlain ? path : "'\(path.replacing("'", with: "'\\''"))'"
  }
}

extension String {
  /// The last part of a path.
  var lastPart: String { split(separator: "/").last.map(String.init) ?? self }
}
