extension JSON {
  /// The value of a text of JSON, with or without a byte order mark; `nil` when it is none.
  public init?(parsing bytes: [UInt8]) {
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let text = String(decoding: bytes.dropFirst(hasMark ? 3 : 0), as: UTF8.self)
    guard let value = JSONReader.value(of: text) else {
      return nil
    }
    self = value
  }

  /// The cases of a file: the array `cases` of an object, or an array; `nil` when there is none.
  public var cases: [JSON]? { elements ?? self["cases"]?.elements }
}
