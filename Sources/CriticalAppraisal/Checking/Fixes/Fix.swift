/// A change of the source that is certain to be right: it changes how something is written, never
/// what is said.
public struct Fix: Sendable, Hashable {
  /// What is mended.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// How an identifier is written: `http://dx.doi.org/…` becomes `https://doi.org/…`.
    case identifier
    /// The dash of a page range.
    case pageRange
    /// The numbers of the list, and of the citations with them.
    case numbering
    /// The order of the list, and the numbers with it.
    case order
  }

  /// What is mended.
  public var kind: Kind
  /// The line it stands on, from 1.
  public var line: Int
  /// Where it is in the bytes of the source.
  public var range: Range<Int>
  /// What comes in its place.
  public var replacement: [UInt8]
}

extension Fix.Kind {
  /// The rule whose breach is mended: who switches the rule off, keeps the text as it is.
  var rule: String {
    switch self {
    case .identifier: "reference-identifier"
    case .pageRange: "reference-pages"
    case .numbering: "reference-numbering"
    case .order: "citation-order"
    }
  }
}

extension [Fix] {
  /// The source with all changes made; of two that overlap, the first.
  func applied(to source: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(source.count + 64)
    var position = 0
    for fix in sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
    where fix.range.lowerBound >= position {
      result += source[position..<fix.range.lowerBound]
      result += fix.replacement
      position = fix.range.upperBound
    }
    return result + source[position...]
  }
}
