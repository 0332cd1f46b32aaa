/// Finished HTML: the bytes of a piece of a page, for a template to place as they are.
///
/// The pieces of one page share one buffer, so that none of them is copied before it is placed.
public struct HTML: Sendable, Hashable {
  /// The UTF-8 bytes.
  public let bytes: ArraySlice<UInt8>

  /// HTML that was written by a writer, which escaped what it was given.
  init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  /// HTML that the program made itself; never what an author wrote.
  package init(trusted text: String) { bytes = Array(text.utf8)[...] }

  /// Whether there is nothing.
  public var isEmpty: Bool { bytes.isEmpty }

  /// One piece after another.
  package static func + (first: HTML, second: HTML) -> HTML {
    second.isEmpty ? first : HTML(first.bytes + second.bytes)
  }

  /// The HTML as a string.
  public var string: String { String(decoding: bytes, as: UTF8.self) }
}

extension HTML: ExpressibleByStringLiteral {
  /// HTML that stands in the source of the program.
  public init(stringLiteral value: String) { self.init(trusted: value) }
}
