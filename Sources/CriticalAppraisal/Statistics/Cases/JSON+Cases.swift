extension JSON {
  /// The value of a text of JSON; `nil` when it is none.
  public init?(parsing bytes: [UInt8]) {
    guard let value = JSONReader.value(of: String(decoding: bytes, as: UTF8.self)) else {
      return nil
    }
    self = value
  }

  /// The cases of a file: the array `cases` of an object, or an array; `nil` when there is none.
  public var cases: [JSON]? { elements ?? self["cases"]?.elements }
}
