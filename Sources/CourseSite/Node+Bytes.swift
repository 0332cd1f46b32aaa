import Yams

extension Node {
  /// The YAML of a file; `nil` when there is none in it.
  static func compose(_ bytes: [UInt8]) throws -> Node? {
    // The library takes a byte-order mark, which some editors write, for text.
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let yaml = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    return try Yams.compose(yaml: String(decoding: yaml, as: UTF8.self))
  }
}
